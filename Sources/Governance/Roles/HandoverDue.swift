public import Charters
import HashTreeCollections
public import SwedishCalendar

/// A role that changes hands, and how far it has been handed over (C16, C18).
public struct HandoverDue: Hashable, Sendable {
  public var role: RoleKind
  /// The first day of the next holder's time.
  public var from: Day
  /// The side that takes over, where the role passes between the sides.
  public var to: Side?
  /// The clause by which the role passes on; nil where only a term ends.
  public var citation: Citation?
  /// Those who hand over.
  public var outgoing: [PersonID]
  public var done: Set<HandoverStep>
  /// The events of the steps that are done, in order.
  var evidence: [Stamp]

  /// Whether nothing remains to be handed over.
  public var isDone: Bool { done.count == HandoverStep.allCases.count }
  /// The last day on which it is in time.
  public var lastDay: Day { from.adding(days: -1) }
}

extension State {
  /// The roles of a body that are being handed over on a day: before a turn begins, while its
  /// steps remain after that, and where a term soon ends.
  public func handovers(of body: Body, on day: Day) -> [HandoverDue] {
    let byTurn = binding(body, on: day).flatMap { clause, citation in
      clause.rules.flatMap { rule -> [HandoverDue] in
        guard case .rotation(let rule) = rule else { return [] }
        return handovers(rule, clause.id, citation, of: body, on: day)
      }
    }
    let soon = body.roles.filter { term in
      term.holds(on: day) && !byTurn.contains { $0.role == term.role }
    }.compactMap { ending($0, of: body, on: day) }
    return byTurn + soon
  }

  /// The turn that comes, once its time is near or its holder is named; and the present one.
  private func handovers(
    _ rule: RotationRule, _ clause: ClauseID, _ citation: Citation, of body: Body, on day: Day
  ) -> [HandoverDue] {
    let turns = Turns(rule: rule, clause: clause, body: body)
    let now = turns.turn(on: day)
    return [now, now.next].compactMap { turn in
      let begins = turns.handoverBegins(before: turn)
      let isNamed = body.roles.contains { $0.role == rule.role && $0.from == turn.start }
      guard day >= begins || isNamed, let side = turns.side(of: turn),
        side != turns.side(of: turn.previous), followed(body, by: begins)
      else { return nil }
      return handover(rule.role, turn.start, side, citation, in: body)
    }
  }

  /// Nobody is asked to have handed over before the body was followed here.
  private func followed(_ body: Body, by day: Day) -> Bool {
    body.following.first.map { $0.from <= day } ?? false
  }

  private func ending(_ term: RoleTerm, of body: Body, on day: Day) -> HandoverDue? {
    guard let until = term.until, until < day.adding(days: 92),
      !body.roles.contains(where: {
        $0.role == term.role && $0.person == term.person && $0.from == until.adding(days: 1)
      })
    else { return nil }
    return handover(term.role, until.adding(days: 1), nil, nil, in: body)
  }

  private func handover(
    _ role: RoleKind, _ from: Day, _ to: Side?, _ citation: Citation?, in body: Body
  ) -> HandoverDue? {
    let next = body.roles.filter { $0.role == role && $0.from == from }.map(\.person)
    let outgoing = holders(of: role, in: body, on: from.adding(days: -1)).map(\.person)
      .filter { !next.contains($0) }
    guard !outgoing.isEmpty else { return nil }
    let steps = body.handovers.filter { $0.role == role && $0.from == from }
    return HandoverDue(
      role: role, from: from, to: to, citation: citation, outgoing: outgoing,
      done: Set(steps.map(\.step)), evidence: steps.map(\.stamp))
  }
}
