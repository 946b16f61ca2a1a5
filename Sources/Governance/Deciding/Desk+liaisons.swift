import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func name(_ act: NameLiaison) throws(Refusal) -> Decision {
    let body = try living(act.body)
    _ = try living(act.to)
    _ = try person(act.person)
    for party in act.jointly { _ = try organisation(party) }
    guard body.relations.values.joined().contains(act.to) else { throw Refusal(.notRelated) }
    let isHeld = body.liaisons.contains {
      $0.to == act.to && $0.side == act.side && ($0.until ?? act.from) >= act.from
    }
    guard !isHeld else { throw Refusal(.overlaps) }
    let fact = LiaisonNamed(
      body: act.body, to: act.to, side: act.side, person: act.person, from: act.from,
      jointly: act.jointly)
    return Decision([Event(.liaisonNamed(fact))])
  }

  func end(_ act: EndLiaison) throws(Refusal) -> Decision {
    let isOne = try body(act.body).liaisons.contains {
      $0.to == act.to && $0.side == act.side && $0.person == act.person && $0.until == nil
        && $0.from <= act.on
    }
    guard isOne else { throw Refusal(.unknown(.liaison)) }
    let fact = LiaisonEnded(
      body: act.body, to: act.to, side: act.side, person: act.person, on: act.on)
    return Decision([Event(.liaisonEnded(fact))])
  }

  func hold(_ act: HoldExchange) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let body = try body(act.body)
    _ = try self.body(act.with)
    let (clause, citation) = try clause(act.clause, of: body, on: act.on)
    let isAsked = clause.rules.contains { rule in
      guard case .exchange(let exchange) = rule else { return false }
      return body.related(exchange.with).contains(act.with)
    }
    guard isAsked else { throw Refusal(.notAsked, citation: citation) }
    let fact = ExchangeHeld(body: act.body, with: act.with, clause: act.clause, on: act.on)
    return Decision([Event(.exchangeHeld(fact), texts: ["report": act.text])])
  }

  func join(_ act: JoinOutsideBody) throws(Refusal) -> Decision {
    _ = try living(act.body)
    _ = try person(act.person)
    if let until = act.until, until < act.from { throw Refusal(.endsBeforeItStarts) }
    let number = state.outsideBodies.count + 1
    let fact = OutsideMembershipBegan(
      number: number, body: act.body, person: act.person, from: act.from, until: act.until)
    return Decision(
      [Event(.outsideMembershipBegan(fact), texts: ["outside": act.outside])], made: number)
  }

  func report(_ act: ReportFromOutside) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    guard state.outsideBodies[act.number] != nil else { throw Refusal(.unknown(.membership)) }
    let fact = OutsideReported(number: act.number, on: act.on)
    return Decision([Event(.outsideReported(fact), texts: ["report": act.text])])
  }

  /// A step is done only of a handover that is due, and once (C16, C18).
  func handOver(_ act: DoHandoverStep) throws(Refusal) -> Decision {
    let body = try living(act.body)
    let handovers = state.handovers(of: body, on: today).filter { $0.role == act.role }
    guard let handover = handovers.first(where: { $0.from == act.from }) else {
      let citation = state.turn(of: act.role, in: body, on: today)?.citation
      throw Refusal(.noHandoverDue(act.role), citation: citation)
    }
    guard !handover.done.contains(act.step) else {
      throw Refusal(.alreadyHandedOver, citation: handover.citation)
    }
    let fact = HandoverStepDone(
      body: act.body, role: act.role, from: act.from, step: act.step)
    return Decision([Event(.handoverStepDone(fact))])
  }
}
