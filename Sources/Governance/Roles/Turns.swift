public import Charters
public import SwedishCalendar

/// Whose turn it is, by a rotation and what the body set for it (C16, C18).
public struct Turns: Sendable {
  let rule: RotationRule
  /// Who begins, and with which turn; a body that begins anew does not change turns before that.
  private(set) var starts: [(side: Side, from: Day)]

  /// The turns of a rotation; without a first holder nobody can say whose turn it is.
  public init(rule: RotationRule, clause: ClauseID, body: Body) {
    self.rule = rule
    let set = body.parameters.compactMap { parameter -> (side: Side, from: Day)? in
      guard parameter.clause == clause, case .firstSide(let side, let year) = parameter.value
      else { return nil }
      return (side, Day.first(of: year))
    }
    if set.isEmpty, case .fixed(let side) = rule.first {
      starts = [(side, Day.first(of: body.following.first?.from.year ?? 0))]
    } else {
      starts = set
    }
  }

  /// The turns as they are once the body has set that a side begins anew with a year.
  func beginning(_ side: Side, year: Int) -> Turns {
    var next = self
    next.starts.append((side, Day.first(of: year)))
    return next
  }

  /// The turn that a day lies in.
  public func turn(on day: Day) -> CalendarPeriod { CalendarPeriod(rule.every, containing: day) }

  /// The side whose turn it is on a day, nil where the body has not set who begins.
  public func side(on day: Day) -> Side? { side(of: turn(on: day)) }

  /// The side whose turn it is.
  public func side(of turn: CalendarPeriod) -> Side? {
    guard let first = starts.last(where: { $0.from <= turn.start }) ?? starts.first,
      let start = rule.between.firstIndex(of: first.side)
    else { return nil }
    let months =
      (turn.start.year - first.from.year) * 12 + turn.start.month - first.from.month
    let count = rule.between.count
    return rule.between[(start + months / rule.every.months % count + count) % count]
  }

  /// The day from which a turn is handed over to the next: in the last quarter of a long one.
  func handoverBegins(before turn: CalendarPeriod) -> Day {
    turn.start.adding(months: -max(1, rule.every.months / 4))
  }
}
