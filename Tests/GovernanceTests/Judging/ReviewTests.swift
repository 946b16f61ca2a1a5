// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import SwedishCalendar
import Testing

@testable import Governance

@Suite("The yearly review of a body, and the health of a network")
struct ReviewTests {
  private static let attest = Clause.of("A12", .attest(AttestRule()))
  private static let agenda = Clause.of("C20", .agenda(AgendaRule(publishBefore: 7)))
  private let last = ReviewID(body: World.body, year: 2025)
  private let region = OrganisationID("region")

  private func write(_ world: inout World, _ id: ReviewID, on date: String) {
    world.done(.writeReview(WriteReview(review: id, text: "Ett bra år.")), on: date)
  }

  @Test("A12: the review gathers what was attested, kept, missed, and who came")
  func figures() {
    var world = World([Self.attest, Self.agenda])
    _ = world.held("2025-03-03")
    let second = world.meeting("2025-09-01")
    world.done(
      .recordAttendance(
        RecordAttendance(meeting: second, present: [SeatID(1)], absent: [SeatID(2), SeatID(3)])),
      on: "2025-09-01")
    let third = world.meeting("2025-10-06")
    world.done(.cancelMeeting(CancelMeeting(meeting: third, reason: "Sjukdom")), on: "2025-10-01")
    world.done(
      .attest(
        Attest(
          body: World.body, clause: ClauseID("A12"), on: Day("2025-11-03")!, reflection: "Så.")),
      on: "2025-11-03")
    let body = world.state.body(World.body)!
    let figures = world.state.reviewFigures(of: body, year: 2025, on: Day("2026-02-01")!)
    #expect(figures.attendance.held == 2 && figures.attendance.cancelled == 1)
    #expect(figures.attendance.present == 4 && figures.attendance.called == 6)
    #expect(figures.attendance.parties.map(\.present) == [3, 1])
    #expect(figures.attested == 1 && figures.toAttest == 1)
    #expect(figures.missed.map(\.clause) == [ClauseID("C20")])
    #expect(figures.kept == 1 && figures.counted == 3)
    let other = world.state.reviewFigures(of: body, year: 2024, on: Day("2026-02-01")!)
    #expect(other.attendance.held == 0 && other.attested == 0)
  }

  @Test("A12: a review is written, taken up, adopted at a meeting after the year, and sent once")
  func flow() {
    var world = World([Self.attest])
    let body = World.body
    #expect(
      world.refusal(.placeReview(PlaceReview(review: last)), on: "2026-01-08")?.reason
        == .reviewNotWritten)
    write(&world, last, on: "2026-01-08")
    #expect(
      world.refusal(.placeReview(PlaceReview(review: last)))?.reason == .noMeetingPlanned)
    let meeting = world.meeting("2026-02-02", planned: "2026-01-09")
    world.done(.placeReview(PlaceReview(review: last)), on: "2026-01-10")
    #expect(world.refusal(.placeReview(PlaceReview(review: last)))?.reason == .alreadyOnAgenda)
    let item = world.state.meeting(meeting)!.agenda.last!
    #expect(world.texts[item.title] == "Årsgenomgång 2025" && item.about == .review(id: last))
    let adopt = Act.adoptReview(AdoptReview(review: last, meeting: meeting))
    #expect(world.refusal(adopt)?.reason == .notHeld)
    world.hold(meeting)
    #expect(world.state.discussions(of: last, in: body).map(\.id) == [meeting])
    let send = Act.sendReview(SendReview(review: last, to: World.commissioner))
    #expect(world.refusal(send)?.reason == .reviewNotAdopted)
    world.done(adopt)
    #expect(world.state.review(last)?.phase == .adopted)
    let above = world.meeting("2026-03-02", of: [World.commissioner], planned: "2026-02-03")
    world.done(send, on: "2026-02-04")
    #expect(world.state.reviews(sentTo: World.commissioner).map(\.id) == [last])
    let arrived = world.state.meeting(above)!.agenda.last!
    #expect(arrived.about == .review(id: last) && world.texts[arrived.title] == "Årsgenomgång 2025")
    #expect(arrived.presenter.flatMap { world.texts[$0] } == "Arenan")
    #expect(world.refusal(send)?.reason == .reviewSent)
    #expect(
      world.refusal(.writeReview(WriteReview(review: last, text: "Nytt")))?.reason == .reviewSent)
  }

  @Test("A12: what was adopted keeps its figures, whatever is recorded afterwards")
  func pinned() {
    var world = World([Self.attest])
    write(&world, last, on: "2026-01-08")
    let meeting = world.held("2026-02-02")
    world.done(.adoptReview(AdoptReview(review: last, meeting: meeting)))
    _ = world.held("2025-12-01")
    let body = world.state.body(World.body)!
    #expect(world.state.review(last)?.adopted?.figures.attendance.held == 0)
    #expect(
      world.state.reviewFigures(of: body, year: 2025, on: world.day).attendance.held == 1)
  }

  @Test("A12: no review is adopted before its year is over, or of a year that is not the body's")
  func wrongYears() {
    var world = World([Self.attest])
    let now = ReviewID(body: World.body, year: 2026)
    write(&world, now, on: "2026-05-04")
    let meeting = world.held("2026-05-11")
    #expect(
      world.refusal(.adoptReview(AdoptReview(review: now, meeting: meeting)))?.reason
        == .yearNotOver(2026))
    for year in [2024, 2027, -1, 99_999] {
      let wrong = WriteReview(review: ReviewID(body: World.body, year: year), text: "Ord")
      #expect(world.refusal(.writeReview(wrong))?.reason == .noSuchYear)
    }
    let before = world.held("2025-05-05")
    write(&world, last, on: "2026-05-12")
    #expect(
      world.refusal(.adoptReview(AdoptReview(review: last, meeting: before)))?.reason
        == .meetingBeforeYearEnd(2025))
    #expect(
      world.refusal(.writeReview(WriteReview(review: last, text: " ")))?.reason == .empty(.text))
    #expect(
      world.refusal(.writeReview(WriteReview(review: last, text: "Ord")), by: 3)?.reason
        == .notEntitled(.notOfficer))
    let nobody = WriteReview(review: ReviewID(body: BodyID("ingen"), year: 2025), text: "Ord")
    #expect(world.refusal(.writeReview(nobody))?.reason == .unknown(.body))
  }

  @Test("A review that is adopted waits on those who run the body, until it is sent")
  func waiting() {
    var world = World([Self.attest])
    world.done(
      .takeRole(
        TakeRole(
          body: World.body, role: .chair, person: PersonID(1), from: Day("2026-01-01")!)))
    write(&world, last, on: "2026-01-08")
    let meeting = world.held("2026-02-02")
    #expect(world.state.allWaitings(on: world.day).isEmpty)
    world.done(.adoptReview(AdoptReview(review: last, meeting: meeting)))
    let waiting = world.state.allWaitings(on: world.day)
    #expect(waiting.map(\.subject) == [.review(last)])
    #expect(waiting.first?.people == [PersonID(1)])
    world.done(.sendReview(SendReview(review: last, to: World.commissioner)), on: "2026-02-03")
    #expect(world.state.allWaitings(on: world.day).isEmpty)
  }

  @Test("A network's health: what is missed, where matters wait, who has not met, what is vacant")
  func health() {
    var world = World([Self.attest, Self.agenda])
    func health(_ date: String) -> NetworkHealth {
      world.state.health(of: NetworkID("n"), on: Day(date)!) {
        world.state.judgements(of: $0, on: Day(date)!)
      }
    }
    #expect(health("2026-02-01").unmet.map(\.body) == [World.body, World.commissioner])
    _ = world.held("2026-02-02")
    let after = health("2026-02-03")
    #expect(after.unmet.map(\.body) == [World.commissioner])
    #expect(after.clauses.map(\.citation.clause) == [ClauseID("A12"), ClauseID("C20")])
    #expect(after.clauses.first?.bodies == [World.body])
    #expect(after.empty.isEmpty && after.seats == 3 && after.bodies == 2)
    #expect(health("2026-08-03").unmet.map(\.body) == [World.commissioner, World.body])
    world.done(
      .endMembership(
        EndMembership(
          seat: SeatID(3), person: PersonID(3), on: Day("2026-02-10")!, reason: "")))
    #expect(health("2026-02-11").empty.map(\.since) == [Day("2026-02-11")!])
    world.done(
      .raiseMatter(RaiseMatter(body: World.body, title: "En fråga", background: "")),
      on: "2026-02-12")
    let wait = NetworkHealth.Wait(body: World.body, matters: 1, since: Day("2026-02-12")!)
    #expect(health("2026-02-13").waits == [wait])
    let none = world.state.health(of: NetworkID("ingen"), on: world.day) { _ in [] }
    #expect(none.bodies == 0 && none.clauses.isEmpty)
  }
}
