import HashTreeCollections
import SwedishCalendar

extension State {
  mutating func evolvePeople(_ event: Recorded) {
    switch event.fact {
    case .personRegistered(let fact):
      people[fact.person] = Person(
        id: fact.person, name: event.text("name"), title: event.text("title"),
        email: event.text("email"),
        employments: [Employment(employer: fact.employer, stamp: event.stamp)],
        isElected: fact.isElected, registered: event.stamp)
    case .officeGiven(let fact):
      switch fact.office {
      case .administrator: people[fact.person]?.isAdministrator = true
      case .support(let bodies): support(bodies, by: fact.person)
      case .representative(let organisations): represent(organisations, by: fact.person)
      }
    case .seatEstablished(let fact):
      seats[fact.seat] = Seat(
        id: fact.seat, body: fact.body, party: fact.party, side: fact.side,
        function: event.text("function"), clause: fact.clause, spec: fact.spec,
        isRequired: fact.isRequired, from: fact.from, established: event.stamp)
      bodies[fact.body]?.seats.append(fact.seat)
    case .seatEnded(let fact):
      seats[fact.seat]?.until = fact.on
      seats[fact.seat]?.ended = event.stamp
    case .membershipBegan(let fact):
      seats[fact.seat]?.memberships.append(
        Membership(
          person: fact.person, from: fact.from, until: fact.until, source: event.text("source"),
          isOnBehalf: fact.isOnBehalf, stamp: event.stamp))
      if people[fact.person]?.seats.contains(fact.seat) == false {
        people[fact.person]?.seats.append(fact.seat)
      }
    case .membershipEnded(let fact): endMembership(fact)
    case .roleTaken(let fact): takeRole(fact, event.stamp)
    case .roleLeft(let fact): leaveRole(fact)
    default: break
    }
  }

  private mutating func support(_ supported: [BodyID], by person: PersonID) {
    for body in people[person]?.supports ?? [] {
      supportOffices[body]?.removeAll { $0 == person }
    }
    people[person]?.supports = supported
    for body in supported { supportOffices[body, default: []].append(person) }
  }

  private mutating func represent(_ represented: [OrganisationID], by person: PersonID) {
    for organisation in people[person]?.represents ?? [] {
      representatives[organisation]?.removeAll { $0 == person }
    }
    people[person]?.represents = represented
    for organisation in represented {
      representatives[organisation, default: []].append(person)
    }
  }

  private mutating func endMembership(_ fact: MembershipEnded) {
    guard
      let index = seats[fact.seat]?.memberships.lastIndex(where: {
        $0.person == fact.person && ($0.until ?? fact.on) >= fact.on
      })
    else { return }
    seats[fact.seat]?.memberships[index].until = fact.on
  }

  private mutating func takeRole(_ fact: RoleTaken, _ stamp: Stamp) {
    bodies[fact.body]?.roles.append(
      RoleTerm(
        role: fact.role, person: fact.person, side: fact.side, from: fact.from, until: fact.until,
        isActing: fact.isActing, election: fact.election, stamp: stamp))
    if people[fact.person]?.roleBodies.contains(fact.body) == false {
      people[fact.person]?.roleBodies.append(fact.body)
    }
  }

  private mutating func leaveRole(_ fact: RoleLeft) {
    guard
      let index = bodies[fact.body]?.roles.lastIndex(where: {
        $0.role == fact.role && $0.person == fact.person && $0.holds(on: fact.on)
      })
    else { return }
    bodies[fact.body]?.roles[index].until = fact.on
  }
}
