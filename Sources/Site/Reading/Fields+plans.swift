import Charters
import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about plans, their activities, and routines before seasons.
extension Fields {
  /// The act that a form on the page of a body's plans asks for.
  func actOnPlans(of body: BodyID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .add: .makePlan(try makePlan(body))
    case .prepare: .prepareSeason(try prepareSeason(body))
    default: nil
    }
  }

  /// The act that a form about a plan asks for.
  func actOnPlan(_ plan: PlanID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .add: .enterActivities(EnterActivities(plan: plan, [try writtenActivity(nil)]))
    case .change:
      .changePlan(
        ChangePlan(plan: plan, title: text(FieldName.title), sharedWith: sharedBodies()))
    case .write: .contributeToPlan(try contribute(to: plan))
    case .adopt:
      .adoptPlan(
        AdoptPlan(
          plan: plan, on: try dayOrToday(FieldName.day), meeting: try chosenMeeting()))
    case .withdraw: .withdrawPlan(WithdrawPlan(plan: plan, reason: reason))
    default: nil
    }
  }

  /// The act that a form about an activity asks for.
  func actOnActivity(_ id: ActivityID, _ action: Link.Action) throws(Unreadable) -> Act? {
    switch action {
    case .change:
      .changeActivity(
        ChangeActivity(activity: id, written: try writtenActivity(state.activity(id))))
    case .remove: .removeActivity(RemoveActivity(activity: id, reason: reason))
    case .report:
      .reportActivity(
        ReportActivity(
          activity: id, on: try dayOrToday(FieldName.day), status: try choice(FieldName.status),
          phase: try choiceIfAny(FieldName.phase), words: text(FieldName.text)))
    default: nil
    }
  }

  /// The activity that is chosen, or nil for none.
  func chosenActivity(_ name: String) throws(Unreadable) -> ActivityID? {
    guard let text = filled(name) else { return nil }
    guard let id = ActivityID(written: text) else { throw Unreadable(name, .noChoice) }
    return id
  }

  private func makePlan(_ body: BodyID) throws(Unreadable) -> MakePlan {
    let scope = filled(FieldName.scope).map { Plan.Scope(written: $0) }
    if case .some(nil) = scope { throw Unreadable(FieldName.scope, .noChoice) }
    let follows = filled(FieldName.follows) == nil ? nil : PlanID(try number(FieldName.follows))
    let carries =
      isTicked(FieldName.items)
      ? follows.flatMap { state.plan($0) }?.standing.filter { state.isOpen($0) }
        .map(\.id.number) ?? [] : []
    return MakePlan(
      body: body, kind: try choice(FieldName.kind), year: try number(FieldName.year),
      scope: (scope ?? nil) ?? state.body(body).flatMap { state.planScopes(of: $0).first }
        ?? .whole,
      development: filled(FieldName.developmentArea), title: text(FieldName.title),
      follows: follows, sharedWith: sharedBodies(), carries: carries)
  }

  private func contribute(to plan: PlanID) throws(Unreadable) -> ContributeToPlan {
    guard let body = filled(FieldName.body) else { throw Unreadable(FieldName.body, .missing) }
    return ContributeToPlan(
      plan: plan, body: BodyID(body), on: try dayOrToday(FieldName.day),
      text: text(FieldName.text))
  }

  private func sharedBodies() -> [BodyID] {
    form.all(FieldName.bodies).prefix(200).map { BodyID(FieldReading.plain($0)) }
  }

  private func chosenMeeting() throws(Unreadable) -> MeetingID? {
    filled(FieldName.meeting) == nil ? nil : MeetingID(try number(FieldName.meeting))
  }

  /// What an activity says; what the form does not show stays as it was.
  private func writtenActivity(_ before: Activity?) throws(Unreadable) -> WrittenActivity {
    var content = Activity.Content(
      from: try dayIfAny(FieldName.from), until: try dayIfAny(FieldName.until),
      phase: try choiceIfAny(FieldName.phase),
      goals: form.all(FieldName.goals).prefix(20).map(FieldReading.plain),
      development: filled(FieldName.developmentArea) ?? hidden(FieldName.developmentArea, before))
    if let written = filled(FieldName.responsible) {
      guard let responsible = Activity.Responsible(written: written) else {
        throw Unreadable(FieldName.responsible, .noChoice)
      }
      content.responsible = responsible
    }
    for text in form.all(FieldName.outcomes).prefix(40) where !text.isEmpty {
      guard let outcome = OutcomeID(written: text) else {
        throw Unreadable(FieldName.outcomes, .noChoice)
      }
      content.dependsOn.append(outcome)
    }
    return WrittenActivity(
      title: text(FieldName.title), goal: text(FieldName.goal),
      measure: text(FieldName.measure), measurer: text(FieldName.measurer), content: content)
  }

  private func hidden(_ name: String, _ before: Activity?) -> String? {
    has(name) ? nil : before?.content.development
  }

  private func dayIfAny(_ name: String) throws(Unreadable) -> Day? {
    filled(name) == nil ? nil : try day(name)
  }

  private func prepareSeason(_ body: BodyID) throws(Unreadable) -> PrepareSeason {
    let parts = text(FieldName.season).split(separator: ".", maxSplits: 2).map(String.init)
    guard parts.count == 3, let kind = SeasonTime.Kind(rawValue: parts[0]),
      let year = FieldReading.number(parts[1]), (1990...2199).contains(year)
    else { throw Unreadable(FieldName.season, .noChoice) }
    let document =
      filled(FieldName.document) == nil ? nil : DocumentID(try number(FieldName.document))
    return PrepareSeason(
      body: body, clause: ClauseID(rawValue: parts[2]), season: SeasonTime(kind, year),
      on: try dayOrToday(FieldName.day), text: text(FieldName.text), document: document)
  }
}
