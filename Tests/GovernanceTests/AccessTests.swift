// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Who may do what, and why")
struct AccessTests {
  private static let day = Day("2026-05-18")!
  private static let other = BodyID("granngruppen"), far = BodyID("annatnat")
  private static let contact = PersonID(4), manager = PersonID(5), neighbour = PersonID(6)
  private static let stranger = PersonID(7), support = PersonID(8), newcomer = PersonID(9)

  /// The body, a neighbour of it and a body of another network, with one person of each kind.
  private static func world() -> World {
    var world = World([])
    for name in ["Kerstin", "Vera", "Gun", "Fia", "Petra", "Nils"] {
      world.done(.registerPerson(RegisterPerson(name: name)))
    }
    world.done(.registerNetwork(RegisterNetwork(network: NetworkID("m"), name: "Grannlänet")))
    world.done(
      .registerLevel(RegisterLevel(network: NetworkID("m"), level: LevelID("bort"), name: "Bort")))
    for (body, level, person, seat) in [
      (other, "n.lokal", neighbour, 5), (far, "bort", stranger, 6),
    ] {
      world.done(
        .registerBody(
          RegisterBody(body: body, name: "Annan", kind: .local, level: LevelID(level))))
      world.done(
        .establishSeat(
          EstablishSeat(
            body: body, party: OrganisationID("region"), function: "ledamot", from: day)))
      world.done(.appoint(Appoint(seat: SeatID(seat), person: person, from: day)))
    }
    world.done(
      .setRelations(
        SetRelations(
          body: World.body,
          relations: [.commissioner: [World.commissioner], .liaison: [other]])))
    world.done(
      .nameAccountable(NameAccountable(seat: SeatID(1), manager: manager, from: day)))
    world.done(.giveOffice(GiveOffice(person: support, office: .support([World.body]))))
    return world
  }

  private static func contact(_ world: inout World, in body: BodyID, to: BodyID) {
    world.done(
      .nameLiaison(
        NameLiaison(body: body, to: to, side: .region, person: contact, from: day)))
  }

  private static func verdict(
    _ world: World, _ person: PersonID, _ right: Right, _ body: BodyID?
  ) -> Verdict {
    may(person, right, in: body.flatMap { world.state.body($0) }, of: world.state, on: day)
  }

  @Test("Papers for the members are read by members, managers and contacts, each on own ground")
  func members() {
    var world = Self.world()
    Self.contact(&world, in: World.body, to: Self.other)
    for (person, ground) in [
      (PersonID(1), Ground.member), (Self.manager, .manager), (Self.contact, .liaison),
      (Self.support, .support),
    ] {
      #expect(
        Self.verdict(world, person, .read(.members), World.body) == .allowed(ground), "\(person)")
      #expect(!Self.verdict(world, person, .administer, nil).isAllowed)
    }
    for person in [Self.neighbour, Self.stranger, Self.newcomer] {
      #expect(
        Self.verdict(world, person, .read(.members), World.body) == .denied(.notMember),
        "\(person)")
    }
  }

  @Test("D14: a contact reads in the two bodies it joins, and in no third it once joined")
  func contacts() {
    var world = Self.world()
    Self.contact(&world, in: World.body, to: Self.other)
    for body in [World.body, Self.other] {
      #expect(Self.verdict(world, Self.contact, .read(.members), body) == .allowed(.liaison))
    }
    world.done(
      .endLiaison(
        EndLiaison(
          body: World.body, to: Self.other, side: .region, person: Self.contact, on: Self.day)))
    world.done(
      .setRelations(
        SetRelations(body: Self.far, relations: [.liaison: [World.commissioner]])))
    Self.contact(&world, in: Self.far, to: World.commissioner)
    let later = Self.day.adding(days: 1)
    let state = world.state
    #expect(
      !may(Self.contact, .read(.members), in: state.body(World.body), of: state, on: later)
        .isAllowed)
    #expect(
      may(Self.contact, .read(.members), in: state.body(Self.far), of: state, on: later)
        .isAllowed)
  }

  @Test("Papers for the network are read by all who belong to a body of that network alone")
  func network() {
    let world = Self.world()
    for person in [PersonID(1), Self.neighbour, Self.manager, Self.support] {
      #expect(
        Self.verdict(world, person, .read(.network), Self.other).isAllowed, "\(person)")
    }
    for person in [Self.stranger, Self.newcomer] {
      #expect(
        Self.verdict(world, person, .read(.network), Self.other) == .denied(.notMember),
        "\(person)")
    }
  }

  @Test("The support office gives no way in to one with more power than itself")
  func inviting() {
    var world = Self.world()
    let before = Self.verdict(world, Self.support, .invite(PersonID(2)), nil)
    #expect(before == .allowed(.support))
    world.done(
      .takeRole(
        TakeRole(
          body: World.commissioner, role: .chair, person: PersonID(2), from: Self.day)))
    world.done(
      .giveOffice(
        GiveOffice(
          person: PersonID(3), office: .representative([OrganisationID("ystad")]))))
    for person in [PersonID(2), PersonID(3), Self.newcomer] {
      #expect(!Self.verdict(world, Self.support, .invite(person), nil).isAllowed, "\(person)")
    }
  }
}
