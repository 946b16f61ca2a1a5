import Links

/// A ladder as a stair of steps, each with how the case stands there.
struct LadderDrawing {
  /// One rung, and whether the case is there, has been or has not.
  struct Rung {
    var step: Int
    /// The step in words, such as "Steg 1".
    var name: String
    /// Who handles it.
    var holder: String
    /// What kind of case takes this road.
    var about: String?
    var clause: ClauseLink
    var state: State

    /// The step and its road, as short as the drawing has room for.
    fileprivate var line: String { [name, about].compactMap { $0 }.joined(separator: " · ") }
  }

  enum State { case here, been, notYet }

  var rungs: [Rung]
}

extension HTML {
  /// The stair, and the same in words: which step is whose, and where the case stands.
  func ladder(_ ladder: LadderDrawing) {
    figure(.class("ladder-figure")) {
      draw(ladder)
      figcaption {
        ol(.class("ladder-steps")) {
          for rung in ladder.rungs {
            li(.current("step", if: rung.state == .here)) {
              strong(rung.name + " ")
              text(rung.holder + " ")
              if let about = rung.about { span(about + " ", .class("soft")) }
              cite(rung.clause)
              text(" ")
              badge(rung.state.mark, rung.state.word)
            }
          }
        }
      }
    }
  }

  // The drawing repeats what the list tells in words, so assistive technology passes it by.
  private func draw(_ ladder: LadderDrawing) {
    let height = 44 * ladder.rungs.count + 8
    element(
      "svg", .class("ladder"), .attribute("viewBox", "0 0 320 \(height)"), .hidden,
      .fixed("focusable", "false")
    ) {
      for (place, rung) in ladder.rungs.enumerated() {
        let y = height - 44 * (place + 1)
        let x = 4 + 24 * (rung.step - 1)
        element(
          "rect", .class(rung.state.style), .attribute("x", "\(x)"), .attribute("y", "\(y)"),
          .attribute("width", "\(312 - 24 * (rung.step - 1))"), .fixed("height", "38"),
          .fixed("rx", "6")
        ) {}
        element(
          "text", rung.line, .attribute("x", "\(x + 12)"), .attribute("y", "\(y + 24)"))
        if rung.state == .here {
          element(
            "circle", .class("case"), .fixed("cx", "294"), .attribute("cy", "\(y + 19)"),
            .fixed("r", "8")
          ) {}
        }
      }
    }
  }
}

extension LadderDrawing.State {
  fileprivate var style: StaticString {
    switch self {
    case .here: "rung here"
    case .been: "rung been"
    case .notYet: "rung"
    }
  }

  fileprivate var mark: Mark {
    switch self {
    case .here: .due
    case .been: .kept
    case .notYet: .notYet
    }
  }

  fileprivate var word: String {
    switch self {
    case .here: DeviationWords.here
    case .been: DeviationWords.been
    case .notYet: DeviationWords.notYet
    }
  }
}
