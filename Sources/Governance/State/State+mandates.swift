import HashTreeCollections

extension State {
  mutating func evolveMandates(_ event: Recorded) {
    switch event.fact {
    case .mandateGiven(let fact):
      keepMandate(of: fact.seat, fact.person)
      change(fact.seat, fact.person) {
        // A mandate given again is a new one, to be accepted again.
        $0 = Mandate(
          given: Mandate.Given(
            on: fact.on, source: event.text("source"), isOnBehalf: fact.isOnBehalf,
            stamp: event.stamp))
      }
    case .mandateAccepted(let fact):
      change(fact.seat, fact.person) {
        $0.accepted = Mandate.Dated(on: fact.on, stamp: event.stamp)
      }
    case .mandateWithdrawn(let fact):
      change(fact.seat, fact.person) {
        $0.withdrawn = Mandate.Dated(on: fact.on, stamp: event.stamp)
      }
    case .accountableNamed(let fact):
      seats[fact.seat]?.accountable.append(
        Accountable(manager: fact.manager, from: fact.from, stamp: event.stamp))
      if people[fact.manager]?.answersFor.contains(fact.seat) == false {
        people[fact.manager]?.answersFor.append(fact.seat)
      }
    case .extraMemberAdded(let fact):
      bodies[fact.body]?.extras.append(
        ExtraMember(
          person: fact.person, from: fact.from, until: fact.until, reason: event.text("reason"),
          stamp: event.stamp))
      if people[fact.person]?.extraIn.contains(fact.body) == false {
        people[fact.person]?.extraIn.append(fact.body)
      }
    case .extraMemberEnded(let fact): endExtra(fact)
    case .employerChanged(let fact):
      people[fact.person]?.employments.append(
        Employment(employer: fact.employer, from: fact.from, stamp: event.stamp))
    default: break
    }
  }

  private mutating func keepMandate(of seat: SeatID, _ person: PersonID) {
    guard let index = seats[seat]?.memberships.lastIndex(where: { $0.person == person }),
      let former = seats[seat]?.memberships[index].mandate, former.given != nil
    else { return }
    seats[seat]?.memberships[index].formerMandates.append(former)
  }

  private mutating func change(
    _ seat: SeatID, _ person: PersonID, _ change: (inout Mandate) -> Void
  ) {
    guard let index = seats[seat]?.memberships.lastIndex(where: { $0.person == person }) else {
      return
    }
    var mandate = seats[seat]?.memberships[index].mandate ?? Mandate()
    change(&mandate)
    seats[seat]?.memberships[index].mandate = mandate
  }

  private mutating func endExtra(_ fact: ExtraMemberEnded) {
    guard
      let index = bodies[fact.body]?.extras.lastIndex(where: {
        $0.person == fact.person && $0.holds(on: fact.on)
      })
    else { return }
    bodies[fact.body]?.extras[index].until = fact.on
  }
}
