import FoundationEssentials
import Governance
import Links
import Pages
import Registrar
import Stores

/// The pages of plans and their activities, and the reading in of a plan from a file.
extension Premises {
  func plansPage(_ view: View, _ query: PlanQuery) async throws -> Reply {
    var view = view
    view.texts = try await texts(PlansPage.texts(view, query: query))
    return .page(PlansPage.render(view, query: query))
  }

  func bodyPlansPage(_ view: View, _ body: Body, _ year: Int?) async throws -> Reply {
    var view = view
    view.texts = try await texts(BodyPlansPage.texts(view, body: body, year: year))
    return .page(BodyPlansPage.render(view, body: body, year: year))
  }

  func planPage(_ view: View, _ number: Int, _ page: Int?) async throws -> Reply {
    let plan = try view.plan(number)
    if let denial = view.denial(of: plan) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(PlanPage.texts(view, plan: plan, page: page))
    return .page(PlanPage.render(view, plan: plan, page: page))
  }

  func planFile(_ view: View, _ number: Int) async throws -> Reply {
    let plan = try view.plan(number)
    if let denial = view.denial(of: plan) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(PlanFile.texts(view, plan: plan))
    var reply = Reply.file(
      name: PlanFile.name(plan), type: "text/csv; charset=utf-8",
      PlanFile.bytes(view, plan: plan))
    reply.keeping = .never
    return reply
  }

  func activityPage(_ view: View, _ number: Int, _ activity: Int) async throws -> Reply {
    let plan = try view.plan(number)
    guard let activity = plan.activity(activity) else { throw GroundProblem.notFound }
    if let denial = view.denial(of: plan) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(ActivityPage.texts(view, activity: activity))
    return .page(ActivityPage.render(view, plan: plan, activity: activity))
  }

  func planImportPage(_ view: View, _ number: Int) async throws -> Reply {
    let plan = try view.plan(number)
    if let denial = PlanImportPage.denial(view, plan: plan) { return denied(view, denial) }
    var preview: PlanPreview?
    if let file = try await keptFile(at: Self.place(ofPlan: number), view) {
      preview = try await worker.run { planReading(file, plan, view) }.preview
    }
    return .page(PlanImportPage.render(view, plan: plan, preview: preview))
  }

  private func planReading(_ file: KeptFile, _ plan: Plan, _ view: View) -> PlanReading {
    var reading = PlanReading(
      Array(file.bytes), file: file.name, into: plan, in: view.state, on: view.day,
      name: view.name)
    reading.decided(by: Actor(person: view.viewer), today: view.day)
    return reading
  }

  /// A file of activities is sent and looked through, and only then taken in.
  func takeActivities(
    _ number: Int, _ action: Link.Action, _ fields: Fields, _ view: View
  ) async throws -> Reply {
    let plan = try view.plan(number)
    if let denial = PlanImportPage.denial(view, plan: plan) {
      throw Refusal(.notEntitled(denial))
    }
    guard let viewer = view.viewer else { throw Refusal(.notEntitled(.notSignedIn)) }
    switch action {
    case .register: try await keepFile(fields.form, at: Self.place(ofPlan: number), viewer)
    case .remove: try await dropFile(at: Self.place(ofPlan: number), viewer)
    case .adopt:
      guard let file = try await keptFile(at: Self.place(ofPlan: number), view) else {
        throw Unreadable(FieldName.file, .noFile)
      }
      let reading = try await worker.run { planReading(file, plan, view) }
      guard reading.preview.isSound else { throw Unreadable(FieldName.file, .wrongFile) }
      let command = Self.command(.planImportAction(number, .adopt), viewer, fields.form)
      let act = EnterActivities(plan: plan.id, reading.preview.activities)
      _ = try await registrar.perform(.enterActivities(act), by: viewer, as: command)
      try await dropFile(at: Self.place(ofPlan: number), viewer)
      return .redirect(to: Link.plan(number).path(receipt: command.description))
    default: throw GroundProblem.notFound
    }
    return .redirect(to: Link.planImport(number).path)
  }

  private static func place(ofPlan number: Int) -> String {
    String(Link.planImport(number).path.dropFirst())
  }
}

extension View {
  /// The plan with this number, or the problem that there is none.
  fileprivate func plan(_ number: Int) throws(GroundProblem) -> Plan {
    guard let plan = state.plan(PlanID(number)) else { throw .notFound }
    return plan
  }
}
