import Governance

/// What happened to agreements, goals, tasks and duties, as a sentence.
extension FactSentence {
  func goals(_ fact: Fact) -> String? {
    switch fact {
    case .accordEntered(let fact):
      "\(accord(fact.accord)) fördes in för \(view.name(of: fact.body)) och gäller från \(on(fact.from))."
    case .accordChanged(let fact):
      "\(accord(fact.accord)) ändrades. Det gäller från \(on(fact.from))."
    case .accordJoined(let fact):
      "Uppdraget för \(view.name(of: fact.body)) vilar på \(accord(fact.accord))."
    case .accordAreaSet(let fact): "Ett utvecklingsområde i \(accord(fact.accord)) fördes in."
    case .accordGoalSet(let fact): "Ett mål i \(accord(fact.accord)) fördes in."
    case .accordAnnexSet(let fact):
      "En bilaga till \(accord(fact.accord)) fördes in. Den gäller från \(on(fact.from))."
    default: work(fact)
    }
  }

  private func work(_ fact: Fact) -> String? {
    switch fact {
    case .goalsTagged(let fact): tagged(fact)
    case .goalJudged(let fact):
      "\(view.name(of: fact.body)) bedömde målet ”\(view.goalName(fact.goal))”: \(fact.result.swedish)."
    case .taskFollowed(let fact):
      fact.isDone
        ? "Uppgiften ”\(fact.task)” för \(view.name(of: fact.body)) är klar."
        : "Något gjordes för uppgiften ”\(fact.task)” i \(view.name(of: fact.body))."
    case .dutyNoted(let fact):
      "\(fact.party.map { view.name(of: $0) } ?? view.name(of: fact.body)) berättade hur åtagandet ”\(fact.duty)” sköts."
    case .incomingRegistered(let fact):
      "Ärende \(fact.matter.rawValue) kom utifrån till \(view.name(of: fact.body)), \(on(fact.on))."
    default: nil
    }
  }

  private func tagged(_ fact: GoalsTagged) -> String {
    let item = "Punkt \(fact.item) vid \(meeting(fact.meeting))"
    guard !fact.goals.isEmpty else { return "\(item) är inte längre märkt med något mål." }
    return "\(item) märktes med \(SummaryWords.listed(fact.goals.map { view.goalName($0) }))."
  }

  private func accord(_ id: AccordID) -> String { "”\(view.title(of: id))”" }
}
