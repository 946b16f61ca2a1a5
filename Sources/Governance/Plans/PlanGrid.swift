public import Charters
import HashTreeCollections
public import SwedishCalendar

/// Which plans a body has for a year, by part of its territory and development area, and which are
/// missing (D02).
public struct PlanGrid: Hashable, Sendable {
  public var year: Int
  /// The development areas; nil stands for the plan as a whole where none is named.
  public var columns: [String?]
  public var rows: [Row]

  /// One part of the territory.
  public struct Row: Hashable, Sendable {
    public var scope: Plan.Scope
    public var cells: [Cell]
  }

  /// The plans there are for one part and one development area.
  public enum Cell: Hashable, Sendable {
    case plans([PlanID])
    /// A plan of the whole area, or those of all its municipalities, are there instead.
    case covered([PlanID])
    case missing
  }

  /// How many development areas are covered for the whole territory, one way or the other.
  public var covered: Int {
    columns.indices.count { column in rows.first.map { $0.cells[column] != .missing } ?? false }
  }
}

extension State {
  /// The keys of the development areas that a body's plans are to cover: those that its agreements
  /// name, else those that its own plans had that year or the year before.
  public func developmentAreas(
    of body: Body, kind: PlanKind?, in year: Int, on day: Day
  ) -> [String] {
    let agreed = namedAreas(of: body, on: day).map(\.key)
    guard agreed.isEmpty else { return agreed }
    return plans(of: body.id)
      .filter { ($0.year == year || $0.year == year - 1) && (kind ?? $0.kind) == $0.kind }
      .sorted { $0.id < $1.id }.compactMap(\.development).once
  }

  /// The parts of the territory that a body's plans can be for: its area and the municipalities in
  /// it, or all that it works with where it has no area.
  public func planScopes(of body: Body) -> [Plan.Scope] {
    guard let area = body.area else { return [.whole] }
    return [.area(id: area)]
      + municipalities(of: area).map(\.id).sorted().map { .municipality(id: $0) }
  }

  /// The kind of plan that a body's charter has it make each year; nil where it is any kind.
  public func planKind(of body: Body, on day: Day) -> PlanKind? {
    (charter(of: body, on: day)?.clauses ?? []).filter { body.isBound(by: $0, on: day) }
      .flatMap(\.rules).lazy.compactMap { rule -> PlanKind? in
        if case .plan(let plan) = rule, plan.duty == .make { plan.kind } else { nil }
      }.first
  }

  /// The grid of a body's plans of a kind for a year: of those adopted by a day, or of all.
  public func planGrid(
    of body: Body, kind: PlanKind? = nil, in year: Int, on day: Day, adoptedOnly: Bool = false
  ) -> PlanGrid {
    let plans = plans(of: body.id).filter { plan in
      plan.year == year && (kind ?? plan.kind) == plan.kind
        && (!adoptedOnly || plan.adopted.map { $0.on <= day } ?? false)
    }
    let areas = developmentAreas(of: body, kind: kind, in: year, on: day)
    let columns: [String?] = areas.isEmpty ? [nil] : areas
    let scopes = planScopes(of: body)
    let own = scopes.map { scope in
      columns.map { column in
        plans.filter { $0.covers(scope) && $0.covers(column) }.map(\.id)
      }
    }
    let rows = scopes.indices.map { row in
      PlanGrid.Row(
        scope: scopes[row],
        cells: columns.indices.map { PlanGrid.Cell(own, row: row, column: $0) })
    }
    return PlanGrid(year: year, columns: columns, rows: rows)
  }
}

extension PlanGrid.Cell {
  /// The first row is the whole territory, those after it the municipalities in it.
  fileprivate init(_ own: [[[PlanID]]], row: Int, column: Int) {
    let here = own[row][column]
    guard here.isEmpty else {
      self = .plans(here)
      return
    }
    let parts = own.dropFirst().map { $0[column] }
    if row > 0 {
      self = own[0][column].isEmpty ? .missing : .covered(own[0][column])
    } else if !parts.isEmpty, parts.allSatisfy({ !$0.isEmpty }) {
      self = .covered(parts.flatMap { $0 }.once)
    } else {
      self = .missing
    }
  }
}

extension Plan {
  /// A plan for all that the body works with is one for its whole area.
  fileprivate func covers(_ other: Scope) -> Bool {
    if scope == other { return true }
    guard case .whole = scope, case .area = other else { return false }
    return true
  }

  /// A plan without a development area of its own is for all of them, and its activities can be too.
  fileprivate func covers(_ area: String?) -> Bool {
    development == nil || development == area
  }
}
