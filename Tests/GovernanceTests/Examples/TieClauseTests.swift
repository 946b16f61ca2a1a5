// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import SwedishCalendar
import Testing

@Suite("Contacts, guests, managers, units and outside bodies in the example charters")
struct TieClauseTests {
  private let arena = BodyID("ostersund-operativ")
  private let diabetes = BodyID("arbetsgrupp-diabetes")
  private let local = BodyID("lokal-osterlen")
  private let officials = BodyID("ds-tj-sydost")
  private let central = BodyID("cs-tj")

  private func contact(_ side: Side, _ person: PersonID, of body: BodyID, to: BodyID) -> Act {
    .nameLiaison(
      NameLiaison(body: body, to: to, side: side, person: person, from: Day("2026-01-15")!))
  }

  @Test("D14: each side names a contact, together if it likes; a missing one is late and is shown")
  func contacts() throws {
    var world = World(example: "skane")
    world.seat(officials)
    func sides() -> [Standing] {
      world.judgement("D14", of: officials, on: "2026-02-01").occasions.compactMap {
        if case .contact = $0.subject { $0.standing } else { nil }
      }
    }
    #expect(sides() == [.late, .late])
    let region = world.person(.region, of: officials, on: "2026-01-15")
    let municipal = world.person(.municipality, of: officials, on: "2026-01-15")
    world.done(contact(.region, region, of: officials, to: central))
    #expect(Set(sides()) == [.kept, .late])
    let owed = world.judgement("D14", of: officials, on: "2026-02-01").obligations
    #expect(owed.contains { $0.duty == .nameContact(central, .municipality) })
    world.done(
      .nameLiaison(
        NameLiaison(
          body: officials, to: central, side: .municipality, person: municipal,
          from: Day("2026-01-15")!, jointly: ["ystad", "sjobo"].map { OrganisationID($0) })))
    #expect(sides() == [.kept, .kept])
    #expect(
      world.refusal(contact(.region, municipal, of: officials, to: central))?.reason == .overlaps)
    #expect(
      world.refusal(contact(.region, region, of: officials, to: arena))?.reason == .unknown(.body))
    world.done(
      .endLiaison(
        EndLiaison(
          body: officials, to: central, side: .region, person: region, on: Day("2026-01-31")!)))
    #expect(Set(sides()) == [.kept, .late])
  }

  @Test("D14: the year's planning is due, kept when the bodies have talked, and broken afterwards")
  func planning() throws {
    var world = World(example: "skane")
    func year(_ year: Int, _ date: String) -> Standing? {
      world.judgement("D14", of: officials, on: date).occasions.first {
        if case .exchange(_, let period) = $0.subject { period.start.year == year } else { false }
      }?.standing
    }
    #expect(year(2025, "2025-11-01") == .due)
    #expect(year(2025, "2026-01-02") == .broken)
    func hold(_ with: BodyID) -> Act {
      .holdExchange(
        HoldExchange(
          body: officials, with: with, clause: ClauseID("D14"), on: Day("2025-11-13")!,
          text: "Vi gick igenom året."))
    }
    #expect(world.refusal(hold(local), on: "2025-11-13")?.reason == .notAsked)
    #expect(
      world.refusal(hold(central), on: "2025-11-12")?.reason == .inTheFuture(Day("2025-11-13")!))
    world.done(hold(central), on: "2025-11-13")
    #expect(year(2025, "2026-01-02") == .kept)
  }

  @Test("D26: once adopted, a missing contact is late, stops nothing, and its convener stands in")
  func localContact() throws {
    var world = World(example: "skane")
    world.day = Day("2026-01-15")!
    world.seat(local)
    let convener = world.person(.region, of: local, on: "2026-01-15")
    #expect(world.role(.convener, of: local, convener, from: "2026-01-15") == nil)
    #expect(world.headline("D26", of: local, on: "2026-02-01") == .proposed)
    world.adopt("D26", local, from: "2025-03-01")
    let missing = world.judgement("D26", of: local, on: "2026-02-01")
    #expect(missing.headline == .late)
    #expect(missing.obligations.allSatisfy { $0.people == [convener] })
    _ = world.met("2026-01-20", local)
    for side in [Side.region, .municipality] {
      let person = world.person(side, of: local, on: "2026-01-15")
      world.done(contact(side, person, of: local, to: officials))
    }
    let judged = world.judgement("D26", of: local, on: "2026-02-01").occasions
    #expect(
      judged.allSatisfy { occasion in
        if case .contact = occasion.subject { occasion.standing == .kept } else { true }
      })
  }

  @Test("D06: the officials' contact with each local group is kept when named, late until then")
  func contactBelow() {
    var world = World(example: "skane")
    world.seat(officials)
    let below = world.state.body(officials)!.related(.levelBelow)
    func standings(with other: BodyID) -> Set<Standing> {
      Set(
        world.judgement("D06", of: officials, on: "2026-02-01").occasions.compactMap { occasion in
          if case .contact(other, _) = occasion.subject { occasion.standing } else { nil }
        })
    }
    #expect(below.contains(local))
    #expect(standings(with: local) == [.late])
    for side in [Side.region, .municipality] {
      let person = world.person(side, of: officials, on: "2026-01-15")
      world.done(contact(side, person, of: officials, to: local))
    }
    #expect(standings(with: local) == [.kept])
  }

  @Test("D19: how often to exchange with the follow-up group is open until the body has set it")
  func exchangeSet() {
    var world = World(example: "skane")
    func standings() -> [Standing] {
      world.judgement("D19", of: officials, on: "2026-02-01").occasions.map(\.standing)
    }
    #expect(standings().contains(.open))
    world.done(
      .setParameter(
        SetParameter(
          body: officials, clause: ClauseID("D19"), value: .interval(.quarter),
          from: Day("2026-01-01")!)))
    #expect(!standings().contains(.open) && standings().contains(.due))
  }

  @Test("C13: members beside the seats come with a reason and an end; without a reason refused")
  func extraMembers() throws {
    var world = World(example: "jamtland")
    #expect(world.headline("C13", of: arena, on: "2026-05-18") == .possible)
    let person = world.hire("Sköterskan", at: "region-jh")
    func add(_ reason: String, _ from: String, _ until: String?) -> Act {
      .addExtraMember(
        AddExtraMember(
          body: arena, person: person, from: Day(from)!, until: until.flatMap { Day($0) },
          reason: reason))
    }
    let met = world.refusal(add(" ", "2026-01-01", nil))
    let refusal = try #require(met)
    #expect(refusal.citation?.clause == ClauseID("C13"))
    #expect(refusal.reason == .empty(.reason))
    #expect(
      world.refusal(add("Behövs", "2026-02-01", "2026-01-01"))?.reason == .endsBeforeItStarts)
    world.done(add("Behövs", "2026-01-01", "2026-06-30"))
    #expect(world.refusal(add("Behövs", "2026-06-30", nil))?.reason == .overlaps)
    #expect(world.headline("C13", of: arena, on: "2026-05-18") == .kept)
    let ties = world.state.ties(
      of: world.state.person(person)!, to: world.state.body(arena), on: Day("2026-05-18")!)
    #expect(ties.isMember)
    world.done(
      .endExtraMember(EndExtraMember(body: arena, person: person, on: Day("2026-03-31")!)))
    #expect(world.state.body(arena)?.extras.first?.holds(on: Day("2026-04-01")!) == false)
  }

  @Test("C21: the parties have the agenda before the meeting, and bring those they need themselves")
  func bringing() throws {
    var world = World(example: "jamtland")
    world.seat(arena)
    let meeting = world.meeting("2026-03-02", of: [arena])
    #expect(world.headline("C21", of: arena, on: "2026-02-20") == .due)
    let member = world.seats(of: arena)[0].holder(on: Day("2026-03-02")!)!.person.rawValue
    let item = try #require(world.state.meeting(meeting)?.agenda.first?.number)
    let invite = Act.inviteGuest(InviteGuest(meeting: meeting, item: item, name: "Dietisten"))
    #expect(world.refusal(invite, by: world.hire("Utanför").rawValue)?.reason != nil)
    #expect(world.refusal(invite, by: member) == nil)
    #expect(world.state.meeting(meeting)?.guests.count == 1)
    #expect(world.headline("C21", of: arena, on: "2026-03-02") == .broken)
    let day = Day("2026-02-20")!
    world.done(
      .publishAgenda(PublishAgenda(meeting: meeting, on: day)), on: "2026-02-20")
    let judged = world.judgement("C21", of: arena, on: "2026-03-02")
    #expect(judged.headline == .kept)
    #expect(judged.leading?.note == .guestsAsked(on: day, guests: 1))
  }

  @Test("C14: guests are called in to one item, answer for themselves, and can be told not to")
  func guests() throws {
    var world = World(example: "jamtland")
    world.seat(arena)
    let meeting = world.meeting("2026-03-02", of: [arena])
    #expect(world.headline("C14", of: arena, on: "2026-03-01") == .possible)
    let item = try #require(world.state.meeting(meeting)?.agenda.first?.number)
    func invite(_ item: Int, _ name: String) -> Act {
      .inviteGuest(InviteGuest(meeting: meeting, item: item, name: name))
    }
    #expect(world.refusal(invite(99, "Föreningen"))?.reason == .unknown(.item))
    #expect(world.refusal(invite(item, " "))?.reason == .empty(.name))
    world.done(invite(item, "Föreningen"))
    #expect(world.headline("C14", of: arena, on: "2026-03-01") == .kept)
    world.done(
      .answerInvitation(
        AnswerInvitation(meeting: meeting, answerer: .guest(1), isComing: true)))
    #expect(world.state.meeting(meeting)?.answers[.guest(1)]?.isComing == true)
    let seats = world.seats(of: arena)
    let answer = Act.answerInvitation(
      AnswerInvitation(meeting: meeting, answerer: .seat(seats[0].id), isComing: false))
    let other = seats[1].holder(on: Day("2026-03-02")!)!.person
    #expect(world.refusal(answer, by: other.rawValue)?.reason == .notEntitled(.notYou))
    world.done(.uninviteGuest(UninviteGuest(meeting: meeting, guest: 1)))
    #expect(world.headline("C14", of: arena, on: "2026-03-01") == .possible)
    #expect(
      world.refusal(.uninviteGuest(UninviteGuest(meeting: meeting, guest: 1)))?.reason
        == .unknown(.guest))
  }

  @Test("D23: each seat has a manager or their delegate; a group that never meets shows")
  func managers() throws {
    var world = World(example: "skane")
    world.seat(local)
    world.adopt("D23", local, from: "2025-03-01")
    let seats = world.seats(of: local)
    func standing(_ seat: Seat) -> Occasion? {
      world.judgement("D23", of: local, on: "2026-05-18").occasions.first {
        $0.subject == .seat(seat.id)
      }
    }
    #expect(standing(seats[0])?.note == .noManager)
    #expect(standing(seats[0])?.standing == .late)
    let manager = seats[0].holder(on: Day("2026-01-01")!)!.person
    for seat in [seats[0], seats[3]] {
      world.done(
        .nameAccountable(
          NameAccountable(seat: seat.id, manager: manager, from: Day("2026-01-01")!)))
    }
    #expect(standing(seats[0])?.note == .accountable)
    #expect(standing(seats[3])?.note == .delegated)
    let never = world.judgement("D23", of: local, on: "2026-05-18").obligations
    #expect(never.first { $0.duty == .bringAbout }?.people.contains(manager) == true)
    _ = world.met("2026-03-02", local)
    let met = world.judgement("D23", of: local, on: "2026-05-18").obligations
    #expect(!met.contains { $0.duty == .bringAbout })
  }

  @Test("D27: units choose the group and leave it, and one may belong to several")
  func clusters() throws {
    var world = World(example: "skane")
    world.adopt("D27", local, from: "2025-03-01")
    let unit = OrganisationID("strandangen")
    func join(_ body: BodyID) -> Act {
      .joinCluster(JoinCluster(organisation: unit, body: body, from: Day("2026-01-01")!))
    }
    func notes() -> [Occasion.Note] {
      world.judgement("D27", of: local, on: "2026-05-18").occasions.map(\.note)
    }
    #expect(notes().contains(.noUnits))
    world.done(join(local))
    world.done(join(BodyID("lokal-goinge")))
    #expect(notes().contains(.unitSince(Day("2026-01-01")!)))
    #expect(world.refusal(join(local))?.reason == .overlaps)
    world.done(
      .leaveCluster(LeaveCluster(organisation: unit, body: local, on: Day("2026-04-30")!)))
    #expect(notes().contains(.noUnits))
    let again = LeaveCluster(organisation: unit, body: local, on: Day("2026-05-01")!)
    #expect(world.refusal(.leaveCluster(again))?.reason == .unknown(.organisation))
  }

  @Test("B18: one who sits outside for all tells all: due, late after the year, kept when told")
  func outside() throws {
    var world = World(example: "sydostra")
    world.seat(diabetes)
    #expect(world.headline("B18", of: diabetes, on: "2025-06-01") == .notYet)
    let person = world.person(.region, of: diabetes, on: "2025-06-01")
    let join = JoinOutsideBody(
      body: diabetes, person: person, outside: "Nationella gruppen", from: Day("2025-03-01")!)
    let met = world.done(.joinOutsideBody(join)).made
    let number = try #require(met)
    #expect(world.headline("B18", of: diabetes, on: "2025-06-01") == .due)
    #expect(world.headline("B18", of: diabetes, on: "2026-01-02") == .late)
    let owed = world.judgement("B18", of: diabetes, on: "2026-01-02").obligations
    #expect(owed.first?.people == [person])
    let report = Act.reportFromOutside(
      ReportFromOutside(number: number, on: Day("2025-12-04")!, text: "Nytt vårdprogram."))
    #expect(
      world.refusal(report, by: person.rawValue + 1, on: "2025-12-04")?.reason
        == .notEntitled(.notYou))
    #expect(world.refusal(report, by: person.rawValue, on: "2025-12-04") == nil)
    #expect(world.headline("B18", of: diabetes, on: "2025-12-05") == .kept)
  }
}
