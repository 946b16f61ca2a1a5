extension HTML {
  /// One answer out of few, all in view.
  public func radios(_ field: Field, _ choices: [Choice]) {
    choose(field, choices, type: "radio", chosen: [field.value])
  }

  /// Any of several answers.
  public func checkboxes(_ field: Field, _ choices: [Choice], chosen: Set<String> = []) {
    choose(field, choices, type: "checkbox", chosen: chosen)
  }

  private func choose(
    _ field: Field, _ choices: [Choice], type: StaticString, chosen: Set<String>
  ) {
    div(.class(field.error == nil ? "field" : "field wrong")) {
      fieldset(.described(by: field.described)) {
        legend { labelWords(field) }
        guidance(field)
        div(.class("choices")) {
          for (place, choice) in choices.enumerated() {
            let id = place == 0 ? field.firstID : "\(field.firstID)-\(place + 1)"
            self.choice(choice, id: id, of: field, type, chosen.contains(choice.value))
          }
        }
      }
    }
  }

  private func choice(
    _ choice: Choice, id: String, of field: Field, _ type: StaticString, _ isChosen: Bool
  ) {
    div(.class("choice")) {
      void(
        "input", .fixed("type", type), .id(id), .attribute("name", field.name),
        .attribute("data-field", field.live), .attribute("value", choice.value),
        .flag("checked", if: isChosen),
        .described(by: choice.hint.map { _ in id + "-more" }))
      div {
        label(choice.label, .attribute("for", id))
        if let hint = choice.hint { span(hint, .class("hint"), .id(id + "-more")) }
      }
    }
  }
}
