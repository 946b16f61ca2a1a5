import Charters
public import Governance
import Links
import SwedishCalendar

/// What can be done with an activity.
extension HTML {
  func addActivity(_ plan: Plan, _ owner: Body, _ view: View) {
    let sheet = Sheet(view, .planAction(plan.id.rawValue, .add))
    folded(ActivityWords.add, sheet) {
      activityFields(plan, owner, nil, sheet, view)
      buttons { submit(ActivityWords.addNow, .primary) }
    }
  }

  func activityForms(_ activity: Activity, of plan: Plan, _ view: View) {
    let owner = view.state.body(plan.body)
    guard plan.withdrawn == nil, activity.removed == nil else { return }
    if view.offers(.tellOf(activity.id), in: owner) { report(activity, of: plan, view) }
    guard let owner, view.offers(.speakForBody, in: owner) else { return }
    let sheet = Sheet(view, .activityAction(activity.id, .change))
    folded(ActivityWords.change, sheet) {
      activityFields(plan, owner, activity, sheet, view)
      buttons { submit(PlanWords.save, .primary) }
    }
    let removing = Sheet(view, .activityAction(activity.id, .remove))
    folded(ActivityWords.remove, removing) {
      area(removing.field(FieldName.reason, PlanWords.reason, means: .reason), rows: 2)
      buttons { submit(ActivityWords.removeNow, .danger) }
    }
  }

  private func report(_ activity: Activity, of plan: Plan, _ view: View) {
    let sheet = Sheet(view, .activityAction(activity.id, .report))
    card(ActivityWords.report) {
      form(sheet) {
        radios(
          sheet.field(
            FieldName.status, ActivityWords.status,
            value: activity.status?.rawValue ?? Activity.Status.onTrack.rawValue),
          Activity.Status.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
        phase(sheet, plan, nil, view, none: ActivityWords.samePhase)
        area(sheet.field(FieldName.text, ActivityWords.sentence, means: .text), rows: 3)
        field(
          sheet.field(FieldName.day, ActivityWords.day, value: view.day.description), .date)
        buttons { submit(ActivityWords.reportNow, .primary) }
      }
    }
  }

  private func activityFields(
    _ plan: Plan, _ owner: Body, _ activity: Activity?, _ sheet: Sheet, _ view: View
  ) {
    func words(_ ref: TextRef?) -> String { ref.map { view.words($0) } ?? "" }
    field(
      sheet.field(
        FieldName.title, ActivityWords.title, hint: ActivityWords.titleHint,
        value: words(activity?.title), means: .title))
    area(
      sheet.field(
        FieldName.goal, ActivityWords.goal, hint: ActivityWords.goalHint,
        value: words(activity?.goal), isOptional: true, means: .goal), rows: 2)
    field(
      sheet.field(
        FieldName.measure, ActivityWords.measure, value: words(activity?.measure),
        isOptional: true, means: .measure))
    field(
      sheet.field(
        FieldName.measurer, ActivityWords.measurer, value: words(activity?.measurer),
        isOptional: true, means: .measurer))
    responsible(sheet, plan, activity, view)
    div(.class("pair")) {
      field(
        sheet.field(
          FieldName.from, ActivityWords.from,
          value: activity?.content.from?.description ?? "", isOptional: true), .date)
      field(until(sheet, activity), .date)
    }
    phase(sheet, plan, activity?.content.phase, view, none: ActivityWords.noPhase)
    if plan.development == nil {
      development(sheet, owner, plan.year, view, chosen: activity?.content.development)
    }
    more(sheet, plan, activity, view)
  }

  private func until(_ sheet: Sheet, _ activity: Activity?) -> Field {
    var field = sheet.field(
      FieldName.until, ActivityWords.until,
      value: activity?.content.until?.description ?? "", isOptional: true)
    if case .refused(let refusal) = sheet.returned?.problem,
      refusal.reason == .endsBeforeItStarts
    {
      field.error = refusal.swedish
    }
    return field
  }

  private func responsible(
    _ sheet: Sheet, _ plan: Plan, _ activity: Activity?, _ view: View
  ) {
    let bodies = plan.bodies.compactMap { view.state.body($0) }
    var person: PersonID?
    if case .person(let id) = activity?.content.responsible { person = id }
    let people = view.owners(in: bodies, and: person)
    let parties = bodies.flatMap { view.state.parties(of: $0, on: view.day) }.once
    var chosen = sheet.field(
      FieldName.responsible, ActivityWords.responsible,
      value: activity?.content.responsible?.written ?? "", isOptional: true)
    if case .refused(let refusal) = sheet.returned?.problem,
      refusal.reason == .responsibleElsewhere
    {
      chosen.error = refusal.swedish
    }
    select(
      chosen, [Choice("", ActivityWords.nobody)],
      groups: [
        ChoiceGroup(
          ActivityWords.people, people.map { Choice("person.\($0.value)", $0.label) }),
        ChoiceGroup(
          ActivityWords.parties,
          view.choices(parties).map { Choice("part.\($0.value)", $0.label) }),
      ].filter { !$0.isEmpty })
  }

  private func phase(
    _ sheet: Sheet, _ plan: Plan, _ phase: WorkPhase?, _ view: View, none: String
  ) {
    let named = plan.bodies.compactMap { view.state.body($0) }
      .flatMap { view.state.phases(of: $0, on: view.day) }.once
    let phases = named.isEmpty ? WorkPhase.allCases : named
    var field = sheet.field(
      FieldName.phase, ActivityWords.phase, value: phase?.rawValue ?? "",
      isOptional: named.isEmpty || none == ActivityWords.samePhase)
    if case .refused(let refusal) = sheet.returned?.problem,
      case .phaseNeeded = refusal.reason
    {
      field.error = refusal.swedish
    }
    select(
      field,
      [Choice("", none)] + phases.map { Choice($0.rawValue, $0.swedish.capitalised) })
  }

  /// The charter's goals, and the outcomes that the activity waits for.
  private func more(
    _ sheet: Sheet, _ plan: Plan, _ activity: Activity?, _ view: View
  ) {
    let goals = view.state.goals(of: plan, on: view.day)
    if !goals.isEmpty {
      checkboxes(
        sheet.field(FieldName.goals, ActivityWords.goals, isOptional: true),
        goals.map { Choice($0.key, view.name(of: $0)) },
        chosen: sheet.values(FieldName.goals, or: Set(activity?.content.goals ?? [])))
    }
    let chosen = activity?.content.dependsOn ?? []
    let outcomes = view.outcomes(for: plan, and: chosen)
    guard !outcomes.isEmpty else { return }
    details(.class("fold"), .flag("open", if: !chosen.isEmpty)) {
      summary(ActivityWords.dependsOn)
      checkboxes(
        sheet.field(FieldName.outcomes, ActivityWords.dependsOn, isOptional: true),
        outcomes.map { Choice($0.written, view.seenName(of: $0)) },
        chosen: sheet.values(FieldName.outcomes, or: Set(chosen.map(\.written))))
    }
  }
}

extension ChoiceGroup {
  fileprivate var isEmpty: Bool { choices.isEmpty }
}

extension Activity.Responsible {
  /// One who answers for an activity as forms write it: `person.7`, `part.ystad`.
  var written: String {
    switch self {
    case .person(let person): "person.\(person.rawValue)"
    case .party(let party): "part.\(party.rawValue)"
    }
  }

  /// What a form has written; nil where it is none.
  public init?(written: String) {
    let parts = written.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2 else { return nil }
    switch parts[0] {
    case "person":
      guard let number = Int(parts[1]) else { return nil }
      self = .person(id: PersonID(number))
    case "part": self = .party(id: OrganisationID(parts[1]))
    default: return nil
    }
  }
}

extension OutcomeID {
  /// The outcome as forms write it: `sydost/2026/7`.
  var written: String { "\(body.rawValue)/\(year)/\(number)" }

  /// What a form has written; nil where it is none.
  public init?(written: String) {
    let parts = written.split(separator: "/").map(String.init)
    guard parts.count == 3, let year = Int(parts[1]), let number = Int(parts[2]) else {
      return nil
    }
    self.init(body: BodyID(parts[0]), year: year, number: number)
  }
}

extension View {
  /// The latest decisions and recommendations of a plan's bodies that the viewer may see, and those
  /// that are chosen.
  fileprivate func outcomes(for plan: Plan, and chosen: [OutcomeID]) -> [OutcomeID] {
    var sight = LedgerSight(self)
    let found = plan.bodies.flatMap { sight.entries(of: $0) }
      .filter { [.decision, .recommendation].contains($0.kind) }
      .sorted { $0.meeting.day > $1.meeting.day }.prefix(20).map(\.id)
    return (chosen + found).once
  }
}
