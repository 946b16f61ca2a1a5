import Governance
import Links

/// What is different in a plan from the one that it follows (A09).
extension HTML {
  func difference(of plan: Plan, _ view: View) {
    guard let difference = view.state.difference(of: plan) else { return }
    let changed = difference.carried.filter { view.isChanged($0) }.map(\.now)
    let same = difference.carried.map(\.now).filter { !changed.contains($0) }
    part(PlanWords.difference) {
      if difference.added.isEmpty, changed.isEmpty, difference.ended.isEmpty,
        difference.left.isEmpty
      {
        p(PlanWords.noDifference, .class("soft"))
      }
      group(PlanWords.added, difference.added, view)
      group(PlanWords.changedSince, changed, view)
      group(PlanWords.left, difference.left, view)
      group(PlanWords.ended, difference.ended, view)
      group(PlanWords.carried, same, view)
    }
  }

  private func group(_ title: String, _ activities: [ActivityID], _ view: View) {
    guard !activities.isEmpty else { return }
    let all = activities.compactMap { view.state.activity($0) }.map { view.line($0) }
    details(.class("more")) {
      summary(StartWords.heading(title, all.count))
      lines(all)
    }
  }
}

extension View {
  /// Whether an activity says something else than the one it goes on with; a day that lay before
  /// the year is left out of both.
  fileprivate func isChanged(_ pair: PlanDifference.Pair) -> Bool {
    guard let before = state.activity(pair.before), let now = state.activity(pair.now) else {
      return false
    }
    func words(_ activity: Activity) -> [String?] {
      activity.wordRefs.map { $0.map { self.words($0) } }
    }
    var (old, new) = (before.content, now.content)
    // Where it stands now is told by its reports.
    (old.phase, new.phase) = (nil, nil)
    if new.from == nil { old.from = nil }
    if new.until == nil { old.until = nil }
    return old != new || words(before) != words(now)
  }
}
