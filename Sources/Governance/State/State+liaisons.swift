import HashTreeCollections

extension State {
  mutating func evolveLiaisons(_ event: Recorded) {
    switch event.fact {
    case .liaisonNamed(let fact):
      bodies[fact.body]?.liaisons.append(
        Liaison(
          to: fact.to, side: fact.side, person: fact.person, from: fact.from,
          jointly: fact.jointly, stamp: event.stamp))
      for body in [fact.body, fact.to]
      where people[fact.person]?.liaisonOf.contains(body) == false {
        people[fact.person]?.liaisonOf.append(body)
      }
    case .liaisonEnded(let fact): end(fact)
    case .exchangeHeld(let fact):
      bodies[fact.body]?.exchanges.append(
        Exchange(
          with: fact.with, clause: fact.clause, on: fact.on, text: event.text("report"),
          stamp: event.stamp))
    case .outsideMembershipBegan(let fact):
      outsideBodies[fact.number] = fact.body
      bodies[fact.body]?.outside.append(
        OutsideMembership(
          number: fact.number, person: fact.person, outside: event.text("outside"),
          from: fact.from, until: fact.until, stamp: event.stamp))
    case .outsideReported(let fact): report(fact, event)
    case .handoverStepDone(let fact):
      bodies[fact.body]?.handovers.append(
        Handover(role: fact.role, from: fact.from, step: fact.step, stamp: event.stamp))
    default: break
    }
  }

  private mutating func end(_ fact: LiaisonEnded) {
    guard
      let index = bodies[fact.body]?.liaisons.lastIndex(where: {
        $0.to == fact.to && $0.side == fact.side && $0.person == fact.person && $0.until == nil
      })
    else { return }
    bodies[fact.body]?.liaisons[index].until = fact.on
  }

  private mutating func report(_ fact: OutsideReported, _ event: Recorded) {
    guard let body = outsideBodies[fact.number],
      let index = bodies[body]?.outside.firstIndex(where: { $0.number == fact.number })
    else { return }
    bodies[body]?.outside[index].reports.append(
      OutsideReport(on: fact.on, text: event.text("report"), stamp: event.stamp))
  }
}
