import Charters
import Governance
import SwedishCalendar

/// Who sits where, and who leaves and comes.
extension Production {
  mutating func fillSeats(of example: Example, at moment: Moment) {
    let key = example.network.key
    for planned in example.network.bodies {
      guard let body = state.body(BodyID(planned.key)) else { continue }
      let vacant = Script.of(planned.key).vacantSeats
      var seated: Set<PersonID> = []
      for (index, seat) in zip(planned.seats.indices, body.seats) where !vacant.contains(index) {
        let holder = fill(seat, planned.seats[index], besides: seated, in: key, at: moment)
        if let holder { seated.insert(holder) }
      }
    }
  }

  private mutating func fill(
    _ seat: SeatID, _ planned: Network.Seat, besides seated: Set<PersonID>, in network: String,
    at moment: Moment
  ) -> PersonID? {
    let party = OrganisationID(planned.party)
    let body = state.seat(seat).flatMap { state.body($0.body) }
    let post = Cast.Post(
      title: Words.title(for: planned.function), employer: party,
      isElected: body?.kind == .political && state.organisation(party)?.kind != .interested)
    // The same job at the same organisation is the same person, but nobody holds two seats in one.
    let known = casts[network]?.byPost[post.key].flatMap { seated.contains($0) ? nil : $0 }
    guard let person = known ?? register(post, in: network, at: moment) else { return nil }
    let from = Script.of(state.seat(seat)?.body.rawValue ?? "").seatedFrom
    appoint(person, to: seat, from: from, decided: from.adding(days: -35), in: network, at: moment)
    return person
  }

  mutating func appoint(
    _ person: PersonID, to seat: SeatID, from day: Day, decided: Day, in network: String,
    at moment: Moment
  ) {
    var random = SplitMix64(seed: seed, name: "paragraph \(seat.rawValue) \(day)")
    let source = Words.source(
      on: decided.orWorkingDayBefore, paragraph: random.number(in: 4...138))
    // The elected sit until the end of the term of office.
    let until = state.person(person)?.isElected == true ? Day.of(2026, 12, 31) : nil
    let act = Appoint(seat: seat, person: person, from: day, until: until, source: source)
    author.perform(
      .appoint(act), by: actor(for: seat, in: network), for: state.seat(seat)?.party,
      in: network, at: moment)
  }

  /// Who does a party's acts for a seat: its own representative, else the support office.
  func actor(for seat: SeatID, in network: String) -> PersonID? {
    let day = max(state.latest.stockholm.day, Self.firstDay)
    return state.seat(seat).flatMap { state.representatives(of: $0.party, on: day).first }
      ?? casts[network]?.support.first
  }

  /// Someone without a role leaves all seats; a successor comes some weeks later, or nobody does.
  mutating func arrangeChanges(in network: String) {
    for (index, change) in Script.changes.enumerated() {
      on(change.last.adding(days: -12).orNextWorkingDay, 10, index) { stage, moment in
        stage.change(change, index, in: network, at: moment)
      }
    }
  }

  private mutating func change(
    _ change: Script.Change, _ index: Int, in network: String, at moment: Moment
  ) {
    var random = SplitMix64(seed: seed, name: "change \(network) \(index)")
    let leavers = state.allPeople.filter { person in
      casts[network]?.posts[person.id] != nil && person.roleBodies.isEmpty
        && !person.seats.isEmpty && !person.seats.contains { !isHeld($0, by: person.id) }
    }
    guard let leaver = random.pick(leavers), let post = casts[network]?.posts[leaver.id]
    else { return }
    for seat in leaver.seats {
      let act = EndMembership(
        seat: seat, person: leaver.id, on: change.last,
        reason: Words.leavingReasons[(index + seat.rawValue) % Words.leavingReasons.count])
      author.perform(
        .endMembership(act), by: actor(for: seat, in: network), for: state.seat(seat)?.party,
        in: network, at: moment)
    }
    guard let next = change.next else { return }
    on(next.adding(days: -5).orWorkingDayBefore, 13, 20 + index) { stage, moment in
      guard let successor = stage.register(post, in: network, at: moment) else { return }
      for seat in leaver.seats {
        stage.appoint(
          successor, to: seat, from: next, decided: next.adding(days: -14), in: network,
          at: moment)
      }
    }
  }

  private func isHeld(_ seat: SeatID, by person: PersonID) -> Bool {
    state.seat(seat)?.memberships.last.map { $0.person == person && $0.until == nil } ?? false
  }
}
