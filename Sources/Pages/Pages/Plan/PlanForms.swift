import Charters
public import Governance
import Links
import SwedishCalendar

/// What can be done with plans, by those who lead their bodies.
extension HTML {
  func makePlan(_ body: Body, _ year: Int, _ view: View) {
    guard view.offers(.speakForBody, in: body), body.stands(on: view.day) else { return }
    let sheet = Sheet(view, .bodyPlansAction(body.id.rawValue, .add))
    folded(PlanWords.make, sheet) {
      field(sheet.field(FieldName.title, PlanWords.name, means: .title))
      select(
        sheet.field(FieldName.kind, PlanWords.whichKind),
        PlanKind.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      field(sheet.field(FieldName.year, PlanWords.year, value: "\(year)"), .number)
      let scopes = view.state.planScopes(of: body)
      if scopes.count > 1 {
        select(
          sheet.field(FieldName.scope, PlanWords.scope),
          scopes.map { Choice($0.written, view.name(of: $0)) })
      }
      development(sheet, body, year, view, chosen: nil)
      follows(sheet, body, year, view)
      sharing(sheet, body, [], view)
      buttons { submit(PlanWords.makeNow, .primary) }
    }
  }

  /// The development areas that the agreement names, or a field to write one in.
  func development(
    _ sheet: Sheet, _ body: Body, _ year: Int, _ view: View, chosen: String?
  ) {
    let named = view.state.namedAreas(of: body, on: view.day)
    let field = sheet.field(
      FieldName.developmentArea, PlanWords.development, hint: PlanWords.developmentHint,
      value: chosen ?? "", isOptional: true, means: .development)
    guard named.isEmpty else {
      return select(
        field,
        [Choice("", PlanWords.noDevelopment)]
          + named.map { Choice($0.key, view.development($0.key, of: body.id)) })
    }
    self.field(field)
  }

  private func follows(_ sheet: Sheet, _ body: Body, _ year: Int, _ view: View) {
    let earlier = view.readablePlans(of: body).filter { $0.year < max(year, view.day.year + 1) }
    guard !earlier.isEmpty else { return }
    select(
      sheet.field(
        FieldName.follows, PlanWords.follows, hint: PlanWords.followsHint, isOptional: true),
      [Choice("", PlanWords.followsNone)]
        + earlier.map { Choice("\($0.id.rawValue)", view.words($0.title)) })
    checkboxes(
      sheet.field(FieldName.items, PlanWords.carry, isOptional: true),
      [Choice("ja", PlanWords.carryMore)],
      chosen: sheet.values(FieldName.items, or: ["ja"]))
  }

  private func sharing(_ sheet: Sheet, _ body: Body, _ chosen: [BodyID], _ view: View) {
    let near = view.state.partners(of: body, on: view.day)
    let others = Set(near + chosen).sorted().swedishSorted { view.name(of: $0) }
    guard !others.isEmpty else { return }
    checkboxes(
      sheet.field(FieldName.bodies, PlanWords.sharing, isOptional: true),
      others.map { Choice($0.rawValue, view.name(of: $0)) },
      chosen: sheet.values(FieldName.bodies, or: Set(chosen.map(\.rawValue))))
  }

  /// The forms on the page of a plan, and the ways to its file.
  func planForms(_ plan: Plan, _ view: View) {
    let number = plan.id.rawValue
    let owner = view.state.body(plan.body)
    let leads = plan.withdrawn == nil && view.offers(.speakForBody, in: owner)
    if leads, let owner {
      addActivity(plan, owner, view)
    }
    buttons {
      buttonLink(PlanWords.file, to: .planFile(number))
      if leads { buttonLink(PlanWords.toImport, to: .planImport(number)) }
    }
    guard plan.withdrawn == nil else { return }
    contribute(to: plan, view)
    guard leads, let owner else { return }
    adopt(plan, owner, view)
    let sheet = Sheet(view, .planAction(number, .change))
    folded(PlanWords.change, sheet) {
      field(
        sheet.field(
          FieldName.title, PlanWords.name, value: view.words(plan.title), means: .title))
      sharing(sheet, owner, plan.sharedWith, view)
      buttons { submit(PlanWords.save, .primary) }
    }
    withdraw(plan, view)
  }

  private func contribute(to plan: Plan, _ view: View) {
    let own = plan.bodies.compactMap { view.state.body($0) }
      .filter { view.offers(.speakForBody, in: $0) }
    guard !own.isEmpty else { return }
    let sheet = Sheet(view, .planAction(plan.id.rawValue, .write))
    folded(PlanWords.contribute, sheet) {
      select(
        sheet.field(FieldName.body, PlanWords.contributeFor, value: own[0].id.rawValue),
        own.map { Choice($0.id.rawValue, view.name(of: $0.id)) })
      area(sheet.field(FieldName.text, PlanWords.contribution, means: .text), rows: 5)
      field(
        sheet.field(FieldName.day, PlanWords.adoptDay, value: view.day.description), .date)
      buttons { submit(PlanWords.contributeNow, .primary) }
    }
  }

  private func adopt(_ plan: Plan, _ owner: Body, _ view: View) {
    guard plan.adopted == nil else { return }
    let sheet = Sheet(view, .planAction(plan.id.rawValue, .adopt))
    let meetings = plan.bodies.compactMap { view.state.body($0) }
      .flatMap { view.heldLately($0) }
    folded(PlanWords.adopt, sheet) {
      field(
        sheet.field(FieldName.day, PlanWords.adoptDay, value: view.day.description), .date)
      if !meetings.isEmpty {
        select(
          sheet.field(FieldName.meeting, PlanWords.adoptMeeting, isOptional: true),
          [Choice("", PlanWords.noMeeting)]
            + meetings.map {
              Choice(
                "\($0.id.rawValue)", "\($0.day.swedish.capitalised), \(view.name(of: $0.host))")
            })
      }
      buttons { submit(PlanWords.adopt, .primary) }
    }
  }

  private func withdraw(_ plan: Plan, _ view: View) {
    let sheet = Sheet(view, .planAction(plan.id.rawValue, .withdraw))
    folded(PlanWords.withdraw, sheet) {
      p(PlanWords.withdrawMore, .class("soft"))
      area(sheet.field(FieldName.reason, PlanWords.reason, means: .reason), rows: 2)
      buttons { submit(PlanWords.withdraw, .danger) }
    }
  }
}

extension Plan.Scope {
  /// The part of the territory as forms write it: `ort.ystad`.
  var written: String {
    switch self {
    case .whole: "hela"
    case .area(let area): "omrade.\(area.rawValue)"
    case .municipality(let organisation): "kommun.\(organisation.rawValue)"
    }
  }

  /// What a form has written; nil where it is none.
  public init?(written: String) {
    let parts = written.split(separator: ".", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count) {
    case ("hela", 1): self = .whole
    case ("omrade", 2): self = .area(id: AreaID(parts[1]))
    case ("kommun", 2): self = .municipality(id: OrganisationID(parts[1]))
    default: return nil
    }
  }
}

extension View {
  /// What a development area of a body's plan is called: as its agreement has it, else as written.
  func areaName(_ key: String, of body: BodyID) -> String {
    state.namedArea(key, of: body, on: day)?.name.text { short($0) } ?? key
  }

  /// The same as the first word of a line.
  func development(_ key: String, of body: BodyID) -> String {
    areaName(key, of: body).capitalised
  }

  /// What an activity's development area is called: its own, else its plan's.
  func development(of activity: Activity, in plan: Plan) -> String? {
    (activity.content.development ?? plan.development).map { development($0, of: plan.body) }
  }
}
