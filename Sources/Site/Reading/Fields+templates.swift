import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// What was filled in at a step of making a body from a template.
extension Fields {
  /// Puts what was entered into the draft; nothing has to be whole but what was entered.
  func fill(
    _ draft: inout TemplateDraft, _ step: TemplateStep, _ action: Link.Action,
    of template: Charter
  ) throws {
    switch (step, action) {
    case (.body, .set): try fillBody(&draft, template)
    case (.question(let number), .set):
      let question = template.questions[number]
      draft.answers[question.key] = try answer(to: question)
    case (.head, .set): try fillHead(&draft, template)
    case (.seats, .add): draft.seats.append(try seat(beside: draft.seats))
    case (.seats, .remove):
      let number = try number(FieldName.seat)
      guard draft.seats.indices.contains(number) else { return }
      draft.seats.remove(at: number)
    default: throw GroundProblem.notFound
    }
  }

  private func fillBody(_ draft: inout TemplateDraft, _ template: Charter) throws(Unreadable) {
    let key = filled(FieldName.key) == nil ? "" : try self.key()
    if state.body(BodyID(key)) != nil { throw taken() }
    let kind: BodyKind? = try choiceIfAny(FieldName.kind)
    draft.name = try line(FieldName.name)
    draft.key = key
    draft.kind = kind
    draft.level = filled(FieldName.level).map { LevelID($0) }
    draft.area = filled(FieldName.area).map { AreaID($0) }
    draft.related = TemplateDraft.relations(of: template).compactMap { relation in
      filled(FieldName.each(FieldName.relation, relation.rawValue)).map {
        TemplateDraft.Related(relation, BodyID($0))
      }
    }
  }

  private func taken() -> Unreadable {
    Unreadable(FieldName.key, .said(TemplateReading.taken))
  }

  private func fillHead(_ draft: inout TemplateDraft, _ template: Charter) throws(Unreadable) {
    draft.title = try line(FieldName.title)
    draft.adoptedBy = try line(FieldName.adopter)
    draft.adoptedOn = try dayIfFilled(FieldName.day)
    draft.validFrom = try dayIfFilled(FieldName.from)
  }

  private func seat(
    beside seats: [TemplateDraft.Seat]
  ) throws(Unreadable) -> TemplateDraft.Seat {
    guard seats.count < 200 else { throw Unreadable(FieldName.name, .said(TemplateReading.many)) }
    let function = try line(FieldName.name)
    guard !function.isEmpty else { throw Unreadable(FieldName.name, .missing) }
    guard let party = filled(FieldName.party).map({ OrganisationID($0) }),
      state.organisation(party) != nil
    else { throw Unreadable(FieldName.party, .noChoice) }
    return TemplateDraft.Seat(
      party: party, function: function, isRequired: !isTicked(FieldName.desired))
  }

  private func answer(to question: TemplateQuestion) throws(Unreadable) -> TemplateAnswer {
    let words = try unbracketed(FieldName.text, atMost: 20_000)
    let decided = try decided(question.kind)
    let answer = TemplateAnswer(words: words, decided: decided)
    guard answer.isWhole else { throw Unreadable(FieldName.text, .missing) }
    return answer
  }

  private func decided(
    _ kind: TemplateQuestion.Kind
  ) throws(Unreadable) -> TemplateAnswer.Decided {
    switch kind {
    case .text: .words
    case .list: .list(items: try items())
    case .timeLimit: try duration()
    case .deliverables: .deliverables(list: try planned())
    case .interval: .interval(try choiceIfAny(FieldName.interval))
    }
  }

  private func items() throws(Unreadable) -> [String] {
    let text = try unbracketed(FieldName.items, atMost: 20_000)
    let items = text.split(whereSeparator: \.isNewline).map { FieldReading.plain(String($0)) }
      .filter { !$0.isEmpty }
    guard !items.isEmpty else { throw Unreadable(FieldName.items, .missing) }
    return items
  }

  private func duration() throws(Unreadable) -> TemplateAnswer.Decided {
    switch filled(FieldName.duration) {
    case "permanent": .permanent
    case "ends": .ends(on: try day(FieldName.until))
    default: throw Unreadable(FieldName.duration, .noChoice)
    }
  }

  /// The rows that say something, in order of time, and the final one last.
  private func planned() throws(Unreadable) -> [DeliverablesRule.Planned] {
    var found: [DeliverablesRule.Planned] = []
    for number in 1...20 {
      let name = FieldName.each(FieldName.deliverable, "\(number)")
      let due = FieldName.each(FieldName.due, "\(number)")
      guard filled(name) != nil || filled(due) != nil else { continue }
      found.append(try planned(name, due, "leverans-\(found.count + 1)", isFinal: false))
    }
    let due = FieldName.each(FieldName.due, "final")
    if filled(FieldName.finalDeliverable) != nil || filled(due) != nil {
      let key = "slutleverans"
      found.append(try planned(FieldName.finalDeliverable, due, key, isFinal: true))
    }
    let first = FieldName.each(FieldName.deliverable, "1")
    guard !found.isEmpty else { throw Unreadable(first, .missing) }
    return found
  }

  private func planned(
    _ name: String, _ due: String, _ key: String, isFinal: Bool
  ) throws(Unreadable) -> DeliverablesRule.Planned {
    let title = try line(name)
    guard !title.isEmpty else { throw Unreadable(name, .missing) }
    return DeliverablesRule.Planned(key: key, title: title, by: try day(due), isFinal: isFinal)
  }

  /// A line that is not longer than a title, and has no blanks of its own.
  private func line(_ name: String) throws(Unreadable) -> String {
    try unbracketed(name, atMost: 200)
  }

  private func unbracketed(_ name: String, atMost: Int) throws(Unreadable) -> String {
    let text = text(name)
    guard !text.contains(where: { "<>".contains($0) }) else {
      throw Unreadable(name, .said(TemplateReading.brackets))
    }
    guard text.utf8.count <= atMost * 4, text.count <= atMost else {
      throw Unreadable(name, .said(TemplateReading.tooLong(atMost)))
    }
    return text
  }

  private func dayIfFilled(_ name: String) throws(Unreadable) -> Day? {
    filled(name) == nil ? nil : try day(name)
  }
}
