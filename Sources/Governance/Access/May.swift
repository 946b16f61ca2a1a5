import Charters
public import SwedishCalendar

/// Who may do what: the one place where that is decided, and it denies unless something allows.
public func may(
  _ viewer: PersonID?, _ right: Right, in body: Body?, of state: State, on day: Day
) -> Verdict {
  if case .see = right { return .allowed(.open) }
  if case .read(.open) = right { return .allowed(.open) }
  guard let viewer, let person = state.person(viewer) else { return .denied(.notSignedIn) }
  let ties = state.ties(of: person, to: body, on: day)
  switch right {
  case .see: return .allowed(.open)
  case .read(let audience): return reading(audience, ties)
  case .readInternal: return reading(.members, ties)
  case .holdMeetings, .keepMinutes, .speakForBody: return officers(ties)
  case .handOver(let role, let from): return handingOver(role, from, viewer, body, ties)
  case .appoint: return appointing(ties)
  case .contribute: return contributing(ties)
  case .finish(let all): return all.contains(viewer) ? .allowed(.oneself) : officers(ties)
  case .actFor(let party): return acting(for: party, person, ties, state, day)
  case .beSelf(let one): return one == viewer ? .allowed(.oneself) : .denied(.notYou)
  case .keepContact(let one):
    // Those who run the receiving body can, too, so that nothing waits for one who has left.
    return one == viewer ? .allowed(.liaison) : officers(ties)
  case .reportFor(let party):
    return state.reporting(for: party, viewer, body, ties, on: day)
  case .takePart(let part, let id): return state.taking(part, id, viewer, ties, on: day)
  case .invite(let one): return inviting(one, person, ties, state, day)
  case .administer:
    return ties.isAdministrator ? .allowed(.administrator) : .denied(.notAdministrator)
  case .speakForParty(let party):
    return speaking(for: party, person, body, ties, state, day)
  case .commission: return state.commissioning(person, of: body, ties, on: day)
  case .giveValues(let parties): return state.giving(for: parties, person, body, ties, on: day)
  case .tellOf(let activity):
    return state.answers(viewer, for: activity, on: day) ? .allowed(.oneself) : officers(ties)
  case .bookFor(let party):
    let own = speaking(for: party, person, body, ties, state, day)
    return own.isAllowed ? own : officers(ties)
  }
}

/// Whoever sits for a party in the body tells for it there, as those who do its acts.
private func speaking(
  for party: OrganisationID, _ person: Person, _ body: Body?, _ ties: Ties, _ state: State,
  _ day: Day
) -> Verdict {
  let present = state.successor(of: party, on: day)
  let sits = body.map { state.parties(of: person.id, in: $0, on: day).contains(present) } ?? false
  return sits ? .allowed(.member) : acting(for: party, person, ties, state, day)
}

/// Only the organisation itself appoints; the support office may record its act (A20).
private func acting(
  for party: OrganisationID, _ person: Person, _ ties: Ties, _ state: State, _ day: Day
) -> Verdict {
  if state.answering(for: party, on: day).contains(where: person.represents.contains) {
    return .allowed(.representative)
  }
  return ties.isSupport ? .allowed(.support) : .denied(.notTheParty)
}

/// The support office invites those of its bodies: never one who has more power than itself, since
/// whoever makes a link could also be the one who opens it.
private func inviting(
  _ invited: PersonID, _ person: Person, _ ties: Ties, _ state: State, _ day: Day
) -> Verdict {
  if ties.isAdministrator { return .allowed(.administrator) }
  guard let invited = state.person(invited), !invited.isAdministrator,
    invited.represents.isEmpty,
    state.ledBodies(of: invited, on: day).allSatisfy(person.supports.contains)
  else { return .denied(.notAdministrator) }
  let bodies = person.supports.compactMap { state.body($0) }
  return bodies.contains { state.ties(of: invited, to: $0, on: day).isAny }
    ? .allowed(.support) : .denied(.notSupport)
}

private func reading(_ audience: Audience, _ ties: Ties) -> Verdict {
  // Administrators run the installation; that alone lets them read nothing (design §6).
  if ties.isMember { return .allowed(.member) }
  if let role = ties.roles.first { return .allowed(.role(role)) }
  if ties.isSupport { return .allowed(.support) }
  if ties.isLiaison { return .allowed(.liaison) }
  if ties.isManager { return .allowed(.manager) }
  if ties.actsForCommissioner { return .allowed(.commissioner) }
  if audience >= .network, ties.isInNetwork { return .allowed(.network) }
  return .denied(.notMember)
}

private func contributing(_ ties: Ties) -> Verdict {
  ties.isMember ? .allowed(.member) : officers(ties)
}

private func officers(_ ties: Ties) -> Verdict {
  if let role = ties.roles.first { return .allowed(.role(role)) }
  if ties.isSupport { return .allowed(.support) }
  if ties.actsForCommissioner { return .allowed(.commissioner) }
  return .denied(ties.isMember ? .notOfficer : .notMember)
}

/// One whose time has ended may still finish handing over.
private func handingOver(
  _ role: RoleKind, _ from: Day, _ viewer: PersonID, _ body: Body?, _ ties: Ties
) -> Verdict {
  let last = from.adding(days: -1)
  let isOutgoing =
    body?.roles.contains { $0.role == role && $0.person == viewer && $0.holds(on: last) } ?? false
  return isOutgoing ? .allowed(.role(role)) : officers(ties)
}

private func appointing(_ ties: Ties) -> Verdict {
  if ties.isSupport { return .allowed(.support) }
  return ties.isAdministrator ? .allowed(.administrator) : .denied(.notSupport)
}

extension State {
  /// What a person is to a body on a day; to no body in particular where it is nil.
  public func ties(of person: Person, to body: Body?, on day: Day) -> Ties {
    var ties = Ties()
    ties.isAdministrator = person.isAdministrator
    ties.isInNetwork = isInNetwork(of: body, person, on: day)
    guard let body else { return ties }
    ties.isMember = sits(person, in: body, on: day)
    ties.isLiaison = keepsContact(person, of: body, on: day)
    ties.isManager = answers(person, in: body, on: day)
    ties.roles = Set(roles(of: person.id, in: body, on: day))
    ties.isSupport = person.supports.contains(body.id)
    if conveners(of: body, on: day).isEmpty {
      ties.actsForCommissioner = body.related(.commissioner).contains { commissioner in
        self.body(commissioner).map { conveners(of: $0, on: day).contains(person.id) } ?? false
      }
    }
    return ties
  }

  /// Whether the person belongs to any body of the same network; of any network, where none is
  /// asked about.
  private func isInNetwork(of body: Body?, _ person: Person, on day: Day) -> Bool {
    let network = body.flatMap { self.network(of: $0) }
    let near =
      person.seats.compactMap { seat($0)?.body } + person.extraIn + person.roleBodies
      + person.liaisonOf + person.answersFor.compactMap { seat($0)?.body }
    return Set(near + person.supports).compactMap { self.body($0) }.contains { one in
      (body == nil || self.network(of: one) == network)
        && (person.supports.contains(one.id) || sits(person, in: one, on: day)
          || !roles(of: person.id, in: one, on: day).isEmpty
          || keepsContact(person, of: one, on: day) || answers(person, in: one, on: day))
    }
  }

  private func sits(_ person: Person, in body: Body, on day: Day) -> Bool {
    person.seats.compactMap { seat($0) }.contains { seat in
      seat.body == body.id
        && seat.memberships.contains { $0.person == person.id && $0.holds(on: day) }
    } || body.extras.contains { $0.person == person.id && $0.holds(on: day) }
  }

  private func answers(_ person: Person, in body: Body, on day: Day) -> Bool {
    person.answersFor.compactMap { seat($0) }.contains {
      $0.body == body.id && $0.manager(on: day)?.manager == person.id
    }
  }

  /// A contact ties to its own two bodies, and to no others that the person once joined.
  private func keepsContact(_ person: Person, of body: Body, on day: Day) -> Bool {
    guard person.liaisonOf.contains(body.id) else { return false }
    return person.liaisonOf.compactMap { self.body($0) }.contains { one in
      one.liaisons.contains {
        $0.person == person.id && $0.holds(on: day) && (one.id == body.id || $0.to == body.id)
      }
    }
  }

  private func roles(of person: PersonID, in body: Body, on day: Day) -> [RoleKind] {
    body.roles.filter { $0.person == person && $0.holds(on: day) }.map(\.role)
  }

  /// The bodies that the person runs: as their support office, or in a role.
  fileprivate func ledBodies(of person: Person, on day: Day) -> [BodyID] {
    person.supports
      + person.roleBodies.filter { id in
        body(id).map { !roles(of: person.id, in: $0, on: day).isEmpty } ?? false
      }
  }
}
