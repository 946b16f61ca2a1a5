public import Charters
import SwedishCalendar

/// Whose turn it is, by a rotation and what the body set for it (C16, C18).
public struct Turns: Sendable {
  let rule: RotationRule
  let first: (side: Side, year: Int)?

  /// The turns of a rotation; without a first holder nobody can say whose turn it is.
  public init(rule: RotationRule, clause: ClauseID, body: Body) {
    self.rule = rule
    let set = body.parameters.last { $0.clause == clause }
    if case .firstSide(let side, let year) = set?.value {
      first = (side, year)
    } else if case .fixed(let side) = rule.first {
      first = (side, body.following.first?.from.year ?? 0)
    } else {
      first = nil
    }
  }

  /// The side whose turn it is in a year, nil where the body has not set who begins.
  public func side(in year: Int) -> Side? {
    guard let first, let start = rule.between.firstIndex(of: first.side), !rule.between.isEmpty
    else { return nil }
    let count = rule.between.count
    let steps = (year - first.year) % count
    return rule.between[(start + steps + count) % count]
  }
}
