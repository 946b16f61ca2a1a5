import Charters
import Governance
import Links
import SwedishCalendar

/// Plans where the work is: under items, matters and outcomes (A13, C25).
extension HTML {
  /// The activity that an item belongs to.
  func activity(_ sight: MeetingSight, _ item: Item) {
    if let id = sight.view.state.activity(of: item, at: sight.meeting) {
      belongs(to: id, sight.view)
    }
  }

  /// The form that says which activity an item belongs to.
  func tieItem(_ sight: MeetingSight, _ item: Item) {
    guard sight.mayHold, item.standing == nil else { return }
    let chosen = sight.view.state.activity(of: item, at: sight.meeting)
    let groups = sight.view.activityChoices(of: sight.meeting.bodies, and: chosen)
    guard !groups.isEmpty else { return }
    let number = "\(item.number)"
    let sheet = Sheet(
      sight.view, .meetingAction(sight.number, .agenda, .tie), item: number)
    folded(ActivityWords.tie, sheet) {
      concealed(FieldName.item, number)
      tie(sheet, groups, chosen)
    }
  }

  /// The activity that a matter belongs to, and the form that says which.
  func activity(of matter: Matter, _ view: View) {
    if let id = matter.activity { belongs(to: id, view) }
    guard view.offers(.contribute, in: view.holdingBody(of: matter)) else { return }
    let groups = view.activityChoices(
      of: view.bodies(of: matter).map(\.id), and: matter.activity)
    guard !groups.isEmpty else { return }
    let sheet = Sheet(view, .matterAction(matter.id.rawValue, .tie))
    folded(ActivityWords.tie, sheet) { tie(sheet, groups, matter.activity) }
  }

  private func belongs(to id: ActivityID, _ view: View) {
    guard let link = view.link(to: id) else { return }
    p(.class("small")) {
      text(ActivityWords.belongsTo + " ")
      a(view.name(of: id), to: link)
    }
  }

  private func tie(_ sheet: Sheet, _ groups: [ChoiceGroup], _ chosen: ActivityID?) {
    select(
      sheet.field(
        FieldName.activity, ActivityWords.tieTo, value: chosen?.written ?? "",
        isOptional: true), [Choice("", ActivityWords.outside)], groups: groups)
    buttons { submit(PlanWords.save, .primary) }
  }

  /// What is overdue in the plans and what has changed since the last meeting, under the standing
  /// item that shows it (C25).
  func planNews(_ sight: MeetingSight, _ item: Item) {
    guard let news = PlanNews(sight, item) else { return }
    div(.class("stack")) {
      if news.overdue.isEmpty, news.changed.isEmpty {
        p(ActivityWords.nothingNew, .class("soft"))
      }
      group(ActivityWords.overdue, news.overdue)
      group(ActivityWords.changedSince, news.changed)
    }
  }

  private func group(_ title: String, _ all: [Line]) {
    guard !all.isEmpty else { return }
    h4(title, .class("group"))
    lines(Array(all.prefix(30)))
    if all.count > 30 { p(PlanWords.more(all.count - 30), .class("soft small")) }
  }

  /// The activity that results are asked for of: one of the plans here, or one in words (A08).
  func activity(of body: Body, _ sheet: Sheet, _ view: View) {
    let groups = view.activityChoices(of: [body.id])
    let isOptional = !view.state.tiesRequestsToPlan(body, on: view.day)
    guard !groups.isEmpty else {
      return field(
        sheet.field(
          FieldName.activity, MatterWords.activity, isOptional: isOptional, means: .activity))
    }
    select(
      sheet.field(
        FieldName.planned, MatterWords.activity, isOptional: isOptional, means: .activity),
      [Choice("", ActivityWords.inWords)], groups: groups)
    field(sheet.field(FieldName.activity, ActivityWords.written, isOptional: true))
  }

  /// The activities that wait for an outcome, for those who may read their plans.
  func dependents(on outcome: OutcomeID, _ view: View) {
    let all = view.state.activities(dependingOn: outcome).filter {
      view.link(to: $0.id) != nil
    }
    guard !all.isEmpty else { return }
    part(ActivityWords.dependents) {
      lines(all.prefix(60).map { view.line($0, namesPlan: true) })
    }
  }
}

/// What the standing item about plans shows at one meeting.
struct PlanNews {
  let overdue: [Line]
  let changed: [Line]

  /// Nil where the item shows no plans, or the viewer may read none.
  init?(_ sight: MeetingSight, _ item: Item) {
    let view = sight.view, meeting = sight.meeting
    guard let host = sight.host, sight.shows(.plans, item), !sight.isGuestOnly else { return nil }
    let readable = Set(
      view.state.plans(of: host.id).filter { view.denial(of: $0) == nil }.map(\.id))
    guard !readable.isEmpty else { return nil }
    let before = view.state.meetings(of: host).last {
      $0.host == host.id && $0.day < meeting.day && $0.isHeld
    }
    // At a meeting that was held it is told as it was then, but for what was overdue.
    let now = meeting.attendance?.stamp.sequence
    overdue =
      now != nil
      ? []
      : view.state.overdueActivities(of: host.id, on: view.day)
        .filter { readable.contains($0.id.plan) }.map { view.line($0, namesPlan: true) }
    changed = view.state.changedActivities(
      of: host.id, after: before?.attendance?.stamp.sequence ?? 0, upTo: now ?? .max
    ).filter { readable.contains($0.id.plan) }.map { activity in
      view.line(activity, about: [view.happened(to: activity, upTo: now ?? .max)])
    }
  }

  /// The texts of it that have to be fetched.
  static func texts(_ sight: MeetingSight) -> [TextRef] {
    guard let host = sight.host, sight.items.contains(where: { sight.shows(.plans, $0) }) else {
      return []
    }
    return sight.view.state.plans(of: host.id).filter(\.isInForce)
      .flatMap { [$0.title] + $0.activities.map(\.title) }
  }
}

extension MeetingSight {
  /// Whether a standing item shows something by itself.
  func shows(_ content: StandingContent, _ item: Item) -> Bool {
    guard let id = item.standing else { return false }
    return clauses.first { $0.id == id }?.rules.contains { rule in
      if case .standingItem(let standing) = rule { standing.shows == content } else { false }
    } ?? false
  }
}

extension View {
  /// The last thing that had happened to an activity by an event, in a few words.
  fileprivate func happened(to activity: Activity, upTo sequence: Int) -> String {
    let last = activity.latest(upTo: sequence) ?? activity.entered
    if activity.removed?.stamp == last { return ActivityWords.removed(last.day) }
    if let report = activity.reports.last(where: { $0.stamp == last }) {
      return "\(report.on.swedishShort): \(report.status.swedish)"
    }
    return activity.changes.contains(last)
      ? ActivityWords.changed(last.day) : ActivityWords.entered(last.day)
  }
}
