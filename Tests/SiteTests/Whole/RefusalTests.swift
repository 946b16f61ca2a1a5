import Governance
import Links
import Registrar
import Stores
import Testing

@testable import Site

@Suite("Forms that are refused")
struct RefusalTests {
  @Test("A14: a decision is refused with the clause and what is allowed, and the text is kept")
  func decision() async throws {
    let network = try await SmallNetwork()
    let before = network.registrar.snapshot.state.sequence
    try await network.run { visitors in
      let answer = try await visitors.browser(.secretary).send(
        [FieldName.minutes(2): "Vi beslutade om vägen.", FieldName.outcome(2): "decision"],
        to: .meetingAction(1, .minutes, .share))
      #expect(answer.status == 422)
      #expect(answer.body.contains("A14") && answer.body.contains("lämna en rekommendation"))
      #expect(answer.body.contains("Vi beslutade om vägen."))
    }
    #expect(network.registrar.snapshot.state.sequence == before)
  }

  @Test("A14: the same decision recorded as a departure is taken in, with a warning")
  func departure() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let answer = try await visitors.browser(.secretary).send(
        [FieldName.outcome(2): "decision", FieldName.departure(2): "ja"],
        to: .meetingAction(1, .minutes, .share))
      #expect(answer.status == 303)
    }
    let item = network.registrar.snapshot.state.meeting(MeetingID(1))?.item(2)
    #expect(item?.outcome?.isDeparture == true)
  }

  @Test("A17: a planned substitute is refused with the clause, and one who came is recorded")
  func substitute() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let planned = try await chair.send(
        [FieldName.seat: "2"], to: .meetingAction(1, .attendance, .plan))
      #expect(planned.status == 422 && planned.body.contains("A17"))
      var seats = [FieldName.attendance(2): "substitute", FieldName.reason: "Lena var sjuk."]
      seats[FieldName.attendance(1)] = "present"
      let forgotten = try await chair.send(seats, to: .meetingAction(1, .attendance, .register))
      #expect(forgotten.status == 422)
      seats[FieldName.attendance(3)] = "absent"
      let came = try await chair.send(seats, to: .meetingAction(1, .attendance, .register))
      #expect(came.status == 303)
    }
    let state = network.registrar.snapshot.state
    #expect(state.body(SmallNetwork.group)?.departures.count == 1)
  }

  @Test(
    "A field that cannot be read comes back with what was entered",
    arguments: [
      (FieldName.day, "den trettonde"), (FieldName.day, "2026-02-30"), (FieldName.start, "25:00"),
      (FieldName.end, "-1"), (FieldName.start, "99999999999999999999"),
    ])
  func unreadable(_ field: String, _ value: String) async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      var fields = [
        FieldName.day: "2026-06-01", FieldName.start: "09:00", FieldName.end: "10:00",
        FieldName.place: "Biblioteket",
      ]
      fields[field] = value
      let answer = try await visitors.browser(.chair).send(
        fields, to: .bodyAction("gruppen", .plan))
      #expect(answer.status == 422)
      #expect(answer.body.contains("Biblioteket") && answer.body.contains(value))
    }
    #expect(network.registrar.snapshot.state.meetingCount == 2)
  }

  @Test(
    "Numbers that are none, or are far too large, never reach the domain",
    arguments: ["-9223372036854775808", "9223372036854775807", "1e9", "٣", "1.5", ""])
  func numbers(_ value: String) async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let answer = try await visitors.browser(.chair).send(
        [FieldName.atLeast: value],
        to: .clauseAction(body: "gruppen", clause: "B11", .set))
      #expect(answer.status == 422)
    }
  }

  @Test("A huge title is refused in words")
  func huge() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let answer = try await visitors.browser(.chair).send(
        [FieldName.title: String(repeating: "å", count: 50_000)],
        to: .meetingAction(2, .agenda, .add))
      #expect(answer.status == 422 && answer.body.contains("högst 200"))
    }
  }

  @Test(
    "C23: an identity number is neither stored nor shown again, wherever it was written",
    arguments: [
      (FieldName.title, "Om 850709-9805", "850709-9805"),
      (FieldName.note, "Rad\n19850709 – 9805 vårdas", "9805"),
      (FieldName.matter, "8507099805", "8507099805"),
      (FieldName.kind, "850709-9805", "9805"),
    ])
  func individuals(_ field: String, _ value: String, _ number: String) async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      var fields = [FieldName.title: "Rubrik", FieldName.note: "Text"]
      fields[field] = value
      let answer = try await visitors.browser(.chair).send(
        fields, to: .meetingAction(2, .agenda, .add))
      #expect(answer.status == 422 && !answer.body.contains(number))
    }
    #expect(!network.registrar.snapshot.names.contains { $0.value.contains(number) })
  }

  @Test("Markup and commands of databases are text like any other")
  func injection() async throws {
    let title = "<script>alert(1)</script>'; DROP TABLE entries; --"
    try await SmallNetwork().run { visitors in
      let chair = try visitors.browser(.chair)
      let answer = try await chair.send(
        [FieldName.title: title], to: .meetingAction(2, .agenda, .add))
      #expect(answer.status == 303)
      let page = try await chair.get(.meeting(2, .agenda)).body
      #expect(page.contains("&lt;script") && !page.contains("<script>alert"))
      #expect(page.contains("DROP TABLE entries"))
    }
  }

  @Test("A form about a meeting that there is not, finds no page")
  func noMeeting() async throws {
    try await SmallNetwork().run { visitors in
      let chair = try visitors.browser(.chair)
      let answer = try await chair.send(
        [FieldName.title: "Hej"], to: .meetingAction(99, .agenda, .add))
      #expect(answer.status == 404)
      let item = try await chair.send(
        [FieldName.item: "77"], to: .meetingAction(2, .agenda, .remove))
      #expect(item.status == 422)
    }
  }

  @Test("A form without its token is refused, and nothing is done")
  func token() async throws {
    let network = try await SmallNetwork()
    let before = network.registrar.snapshot.state.sequence
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let path = Links.Link.meetingAction(2, .agenda, .add).path
      let answer = try await chair.post([FieldName.title: "Hej"], to: path)
      #expect(answer.status == 403)
    }
    #expect(network.registrar.snapshot.state.sequence == before)
  }
}
