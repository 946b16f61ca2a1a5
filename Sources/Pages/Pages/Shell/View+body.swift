public import Governance
import Links
import SwedishCalendar

/// The pages that a body has.
public enum BodyTab: Sendable, CaseIterable {
  case overview, charter, members, meetings, matters, ledger
  case deliverables
  case plans
}

extension View {
  /// Links between the pages of a body, the present one marked.
  public func tabs(_ body: Body, _ current: BodyTab) -> [Tab] {
    let id = body.id.rawValue
    let day = asOf?.description
    let matters =
      denialOfMatters(of: body) == nil
      ? [
        Tab(
          MatterWords.matters, .bodyMatters(id), number: state.openMatters(at: body.id).count,
          isCurrent: current == .matters)
      ] : []
    return [
      Tab(ShellWords.overview, .body(id), isCurrent: current == .overview),
      Tab(ShellWords.charter, .charter(body: id, asOf: day), isCurrent: current == .charter),
      Tab(BodyWords.members, .members(body: id), isCurrent: current == .members),
      Tab(
        ShellWords.meetings, .meetings(body: id), number: coming(body).count,
        isCurrent: current == .meetings),
    ] + matters + [
      Tab(
        LedgerWords.title, .ledger(LedgerQuery(body: id)), isCurrent: current == .ledger),
      Tab(PlanWords.title, .bodyPlans(id), isCurrent: current == .plans),
    ] + deliverableTab(body, current)
  }

  /// The way to what the body delivers or gets, where there is anything of it.
  private func deliverableTab(_ body: Body, _ current: BodyTab) -> [Tab] {
    guard asOf == nil, hasDeliverables(body) else { return [] }
    let open = openDeliverables(body)
    return [
      Tab(
        LimitedWords.title, .deliverables(body: body.id.rawValue),
        number: open == 0 ? nil : open, isCurrent: current == .deliverables)
    ]
  }

  /// A body's level and area, as a line above its name.
  public func whereabouts(_ body: Body) -> String {
    let area = body.area.map { name(of: $0) }
    return [name(of: body.level), area].compactMap { $0 }.joined(separator: " \u{B7} ")
  }
}
