/// Who does what with outcomes.
extension State {
  /// The one who carries it out says how it goes; the officers may for everyone (C02).
  func carrying(_ act: ReportCarrying) -> (right: Right, body: Body?) {
    let person = entry(act.outcome)?.carrying[act.body]?.person
    return (person.map { .finish([$0]) } ?? .speakForBody, body(act.body))
  }

  /// Those who write a description say that it is finished; the officers may too (C26).
  func describing(_ act: FinishDescription) -> (right: Right, body: Body?) {
    let people = entry(act.outcome).flatMap { outcome(of: $0)?.assignedTo } ?? []
    return (.finish(people), body(act.outcome.body))
  }
}
