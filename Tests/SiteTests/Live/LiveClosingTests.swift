import Governance
import Links
import Registrar
import Stores
import Testing

@testable import Site

@Suite("A meeting that is held comes to its end")
struct LiveClosingTests {
  private let notes = LiveField.notes(LiveWorld.open)
  private let draft = "moten/3/anteckningar"

  private func send(
    _ browser: Browser, _ field: LiveField, _ text: String, seen: Int = 0
  ) async throws {
    let answer = try await browser.send(
      LiveWorld.form(field, text, seen: seen), to: LiveWorld.write)
    #expect(answer.status == 303, "\(field.name)")
  }

  private func hold(_ browser: Browser) async throws {
    try await send(browser, notes, "Vi talade.")
    try await send(browser, .outcome(2), "recommendation")
    for (seat, came) in [(1, "present"), (2, "absent"), (3, "present")] {
      try await send(browser, .seat(seat), came)
    }
    try await send(browser, .guest(1), "present")
    try await send(browser, .others, "2")
  }

  @Test(
    "A22: closing takes who came to the journal and the notes to the draft, then minutes as ever")
  func closing() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      try await hold(secretary)
      let closed = try await secretary.send([:], to: LiveWorld.close)
      #expect(closed.status == 303 && closed["location"] == "/moten/3/anteckningar")
      let page = try await secretary.get(.meeting(3, .minutes)).body
      #expect(page.contains("Vi talade.</textarea>"))
      #expect(page.contains("value=\"recommendation\" selected"))
      #expect(try world.text(notes) == "Vi talade.", "no copy is in the journal yet")
      let shared = try await secretary.send(
        [FieldName.minutes(2): "Vi talade.", FieldName.outcome(2): "recommendation"],
        to: .meetingAction(3, .minutes, .share))
      #expect(shared.status == 303)
    }
    let meeting = try #require(world.network.registrar.snapshot.state.meeting(LiveWorld.meeting))
    let attendance = try #require(meeting.attendance)
    #expect(attendance.present.map(\.rawValue) == [1, 3])
    #expect(attendance.absent.map(\.rawValue) == [2])
    #expect(attendance.guests == 2 && attendance.guestsPresent == [1])
    #expect(try world.notes.all(meeting: 3).isEmpty)
  }

  @Test("Nobody is taken for present or absent: closing asks about those who are not marked")
  func unmarked() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      try await send(secretary, .seat(1), "present")
      let answer = try await secretary.send([:], to: LiveWorld.close)
      #expect(answer.status == 422)
      #expect(answer.body.contains("Markera först hur det är med Lena Ledamot, Sara Sekreterare."))
    }
    #expect(try world.text(.closed) == nil)
  }

  @Test("After the end nothing is written, what was sent is shown, and the meeting can go on")
  func afterwards() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary), chair = try visitors.browser(.chair)
      try await hold(secretary)
      _ = try await secretary.send([:], to: LiveWorld.close)
      let late = try await chair.send(
        LiveWorld.form(notes, "För sent", seen: 1), to: LiveWorld.write)
      #expect(late.status == 422 && late.body.contains("För sent"))
      #expect(try world.text(notes) == "Vi talade.")
      let open = try await chair.send([:], to: .meetingAction(3, .live, .hold))
      #expect(open.status == 303)
      try await send(chair, notes, "Vi talade. Och mer.", seen: 1)
      #expect(try await secretary.send([:], to: LiveWorld.close).status == 303)
      let page = try await secretary.get(.meeting(3, .minutes)).body
      #expect(page.contains(">Vi talade. Och mer.</textarea>"))
    }
  }

  @Test("A draft that stood before loses nothing when the notes are taken over")
  func earlierDraft() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      try await hold(secretary)
      _ = try await secretary.send(
        [FieldName.minutes(2): "Skrivet före", FieldName.version: "0"],
        to: .meetingAction(3, .minutes, .write))
      _ = try await secretary.send([:], to: LiveWorld.close)
    }
    let kept = try #require(try world.network.store.drafts.get(person: 3, place: draft))
    let text = String(decoding: kept.content, as: UTF8.self)
    #expect(text.contains("Skrivet före\\n\\nVi talade."))
  }

  @Test("Two texts that stand against one another are chosen between before the end")
  func colliding() async throws {
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let secretary = try visitors.browser(.secretary)
      try await hold(secretary)
      _ = try await visitors.browser(.chair).send(
        LiveWorld.form(notes, "Annat"), to: LiveWorld.write)
      let answer = try await secretary.send([:], to: LiveWorld.close)
      #expect(answer.status == 422 && answer.body.contains("Två texter står mot varandra"))
    }
  }

  @Test("Only those who keep the minutes close and open", arguments: SmallNetwork.Who.allCases)
  func closers(_ who: SmallNetwork.Who) async throws {
    guard ![.chair, .secretary, .support].contains(who) else { return }
    let world = try await LiveWorld()
    try await world.network.run { visitors in
      let page: Links.Link = who == .nobody ? .logIn() : .start
      for link in [LiveWorld.close, .meetingAction(3, .live, .hold)] {
        let answer = try await visitors.browser(who).send([:], to: link, from: page)
        #expect(answer.status == 403)
      }
    }
  }

  @Test("Notes whose minutes were shared while the process ended are erased at the next start")
  func forgotten() async throws {
    let world = try await LiveWorld()
    for (meeting, field) in [(1, "punkt/2"), (1, "stangt"), (2, "punkt/1")] {
      _ = try world.notes.put(
        meeting: meeting, field: field, text: "x", by: 1, at: SmallNetwork.now, expecting: 0)
    }
    world.network.premises.forgetSharedNotes()
    #expect(try world.notes.meetings() == [2])
  }
}
