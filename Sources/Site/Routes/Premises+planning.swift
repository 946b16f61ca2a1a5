import FoundationEssentials
import Governance
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

/// A year under planning: a private draft, until all of it is planned in one step.
extension Premises {
  /// Choosing whose year to plan; with a choice made, the way there.
  func planningPage(_ view: View, body: String?, year: String?) async throws -> Reply {
    guard let viewer = view.viewer else { return denied(view, .notSignedIn) }
    if let body, let year = year.flatMap({ Int($0) }), view.state.body(BodyID(body)) != nil {
      return .redirect(to: Link.planningYear(body, year).path)
    }
    let kept = try await worker.run { [store] in try store.drafts.list(person: viewer.rawValue) }
    let begun = kept.compactMap { draft -> (body: BodyID, year: Int)? in
      guard case .planningYear(let body, let year) = Link(path: "/" + draft.place),
        view.state.body(BodyID(body)) != nil
      else { return nil }
      return (BodyID(body), year)
    }
    return .page(PlanningPage.render(view, drafts: begun))
  }

  /// The wishes for a year, or the proposal as it was last saved.
  func planningYearPage(_ view: View, _ body: Body, _ year: Int) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.holdMeetings, in: body) {
      return denied(view, denial)
    }
    guard (view.day.year...view.day.year + YearPage.mostYearsAhead).contains(year) else {
      throw GroundProblem.notFound
    }
    let draft = try await yearDraft(view, body.id, year)
    return .page(PlanningYearPage.render(view, body: body, year: year, draft: draft))
  }

  /// Takes in a form about a year under planning.
  func plan(
    _ action: Link.Action, _ body: Body, _ year: Int, _ fields: Fields, _ view: View,
    _ command: CommandID
  ) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.holdMeetings, in: body) {
      throw Refusal(.notEntitled(denial))
    }
    let here = Link.planningYear(body.id.rawValue, year)
    switch action {
    case .plan:
      try await keep(try proposal(body, year, fields, view), body.id, fields, view)
      return .redirect(to: here.path)
    case .change:
      let draft = try await demandedDraft(view, body.id, year, fields)
      try await keep(try fields.changed(draft.proposal), body.id, fields, view)
      return .redirect(to: PlanningYearPage.place(of: fields.text(FieldName.body), on: here))
    case .remove:
      try await removeYearDraft(view, body.id, year)
      return .redirect(to: here.path)
    case .adopt: return try await adopt(body, year, fields, view, command)
    default: throw GroundProblem.notFound
    }
  }

  private func proposal(
    _ body: Body, _ year: Int, _ fields: Fields, _ view: View
  ) throws -> YearProposal {
    let tree = fields.isTicked(FieldName.isTree) ? view.state.tree(under: body.id) : [body.id]
    let own = tree.filter { view.may(.holdMeetings, in: view.state.body($0)) }
    return view.state.proposal(
      for: own, year: year, wishes: try fields.wishes(year), today: view.day)
  }

  private func adopt(
    _ body: Body, _ year: Int, _ fields: Fields, _ view: View, _ command: CommandID
  ) async throws -> Reply {
    guard let viewer = view.viewer else { throw Refusal(.notEntitled(.notSignedIn)) }
    let done = Link.bodyYear(body.id.rawValue, year)
    // A form sent twice finds no draft the second time, and its receipt.
    guard try await yearDraft(view, body.id, year) != nil else {
      return .redirect(to: done.path(receipt: command.description))
    }
    let proposal = try await demandedDraft(view, body.id, year, fields).proposal
    let stops = view.state.check(proposal, today: view.day).contains { $0.severity == .stops }
    guard !stops else { throw Refusal(.endsBeforeItStarts) }
    // Places with numbers were asked about when the draft was saved.
    _ = try await registrar.perform(
      .planMeetings(proposal.act), by: viewer, as: command, assuresMobiles: true)
    try await removeYearDraft(view, body.id, year)
    let all = proposal.bodies.count > 1 ? Link.networkYear(year) : done
    return .redirect(to: all.path(receipt: command.description))
  }

  // MARK: - The draft

  private func yearDraft(_ view: View, _ body: BodyID, _ year: Int) async throws -> YearDraft? {
    guard let viewer = view.viewer else { return nil }
    let kept = try await worker.run { [store] in
      try store.drafts.get(person: viewer.rawValue, place: Self.place(body, year))
    }
    guard let kept else { return nil }
    let proposal = try JSONDecoder().decode(YearProposal.self, from: Data(kept.content))
    return YearDraft(proposal, version: kept.version)
  }

  /// The draft as the form's page showed it.
  private func demandedDraft(
    _ view: View, _ body: BodyID, _ year: Int, _ fields: Fields
  ) async throws -> YearDraft {
    guard let draft = try await yearDraft(view, body, year),
      draft.version == (try fields.number(FieldName.version, orElse: 0))
    else { throw Unreadable(FieldName.draft, .savedMeanwhile) }
    return draft
  }

  private func keep(
    _ proposal: YearProposal, _ body: BodyID, _ fields: Fields, _ view: View
  ) async throws {
    guard let viewer = view.viewer else { throw Refusal(.notEntitled(.notSignedIn)) }
    // A draft is kept for long, so it may hold no more than a meeting itself (C23).
    for meeting in proposal.meetings {
      // What stood in the draft before has been answered for.
      try Masking.check(meeting.place, .place, isAssured: true)
      guard meeting.place.count <= 200 else { throw Refusal(.tooLong(.place, atMost: 200)) }
    }
    let version = try fields.number(FieldName.version, orElse: 0)
    let content = try JSONEncoder().encode(proposal)
    let now = registrar.moment
    let outcome = try await worker.run { [store] in
      try store.drafts.put(
        person: viewer.rawValue, place: Self.place(body, proposal.year),
        content: Array(content), savedAt: now, expecting: version)
    }
    if case .changed = outcome { throw Unreadable(FieldName.draft, .savedMeanwhile) }
  }

  private func removeYearDraft(_ view: View, _ body: BodyID, _ year: Int) async throws {
    guard let viewer = view.viewer else { return }
    _ = try await worker.run { [store] in
      try store.drafts.remove(person: viewer.rawValue, place: Self.place(body, year))
    }
  }

  private static func place(_ body: BodyID, _ year: Int) -> String {
    String(Link.planningYear(body.rawValue, year).path.dropFirst())
  }
}
