import Charters
import Governance

/// What happened to plans and their activities, as a sentence.
extension FactSentence {
  func plans(_ fact: Fact) -> String? {
    switch fact {
    case .planMade(let fact):
      "En \(fact.kind.swedish) för \(fact.year) gjordes i \(view.name(of: fact.body))."
    case .planChanged(let fact): "\(plan(fact.plan)) fick nya uppgifter."
    case .planContributed(let fact):
      "\(view.name(of: fact.body)) bidrog till revideringen av \(lower(fact.plan))."
    case .planAdopted(let fact): "\(plan(fact.plan)) antogs \(on(fact.on))."
    case .planWithdrawn(let fact): "\(plan(fact.plan)) drogs tillbaka."
    case .activityEntered(let fact): "\(activity(fact.activity)) lades till."
    case .activityCarried(let fact):
      "\(activity(fact.activity)) fortsätter från plan \(fact.from.plan.rawValue)."
    case .activityChanged(let fact): "\(activity(fact.activity)) ändrades."
    case .activityRemoved(let fact): "\(activity(fact.activity)) togs bort."
    case .activityReported(let fact):
      "\(activity(fact.activity)) fick en lägesrapport: \(fact.status.swedish)."
    case .workTied(let fact):
      fact.activity.map { "\(work(fact.work)) fördes till \(lower(activity($0)))." }
        ?? "\(work(fact.work)) hör inte till någon aktivitet."
    case .seasonPrepared(let fact):
      "\(view.name(of: fact.body)) förde in att rutinerna inför \(fact.season.swedish) är klara."
    default: nil
    }
  }

  private func plan(_ id: PlanID) -> String { PlanWords.number(id) }
  private func lower(_ id: PlanID) -> String { lower(PlanWords.number(id)) }
  private func lower(_ text: String) -> String { text.prefix(1).lowercased() + text.dropFirst() }
  private func activity(_ id: ActivityID) -> String { ActivityWords.named(id) }
  private func work(_ work: Work) -> String {
    switch work {
    case .item(let id, let number): "Punkt \(number) på \(meeting(id))"
    case .matter(let id): MatterWords.number(id)
    }
  }
}
