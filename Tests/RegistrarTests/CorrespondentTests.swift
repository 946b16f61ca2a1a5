// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import HashTreeCollections
import Stores
import SwedishCalendar
import Synchronization
import Testing

@testable import Registrar

@Suite("Who is written to, and when")
struct CorrespondentTests {
  @Test("A planned meeting calls those who sit in the body or hold a role in it, once")
  func calls() async throws {
    let office = try await Office.open()
    #expect(try office.mails().isEmpty, "what was before the follower began is told to nobody")
    let meeting = try await office.plan("2026-03-02")
    try office.correspondent.catchUp()
    try office.correspondent.catchUp()
    let mails = try office.mails()
    #expect(mails.map(\.person) == [1, 2, 6, 7])
    #expect(mails.map(\.status) == [.failed, .failed, .waiting, .waiting])
    #expect(mails[0].problem == .noAddress)
    let anna = mails[2]
    #expect(anna.kind == "call")
    #expect(anna.content.method == "REQUEST")
    #expect(anna.content.subject == "Kallelse: Arenan måndag 2 mars 2026")
    #expect(anna.content.text.contains("https://samklang.example/svar?nyckel=hemlig3"))
    let ticket = try #require(try office.store.sessions.ticket(Digest(of: Array("hemlig3".utf8))))
    #expect(ticket.purpose == .answerInvitation(meeting, .seat(SeatID(3))))
    #expect(ticket.person == 6)
    #expect(
      !mails[3].content.text.contains("/svar?"), "one with a role alone has no seat to answer for")
  }

  @Test("What is entered about a meeting that has been is told to nobody")
  func late() async throws {
    let office = try await Office.open()
    _ = try await office.plan("2026-01-04")
    try office.correspondent.catchUp()
    #expect(try office.mails().isEmpty)
  }

  @Test(
    "A moved meeting is sent anew with a higher sequence, and an answer before that is open again")
  func moved() async throws {
    let office = try await Office.open()
    let meeting = try await office.plan("2026-03-02")
    try await office.done(
      .answerInvitation(
        AnswerInvitation(meeting: meeting, answerer: .seat(SeatID(3)), isComing: true)), by: 6)
    try office.correspondent.catchUp()
    #expect(try calendar(office).contains("PARTSTAT=ACCEPTED"))
    try await office.move(meeting, to: "2026-03-09")
    try office.correspondent.catchUp()
    let moved = try calendar(office)
    for line in ["SEQUENCE:1", "METHOD:REQUEST", "PARTSTAT=NEEDS-ACTION", "20260309T090000"] {
      #expect(moved.contains(line))
    }
    try await office.done(.cancelMeeting(CancelMeeting(meeting: meeting, reason: "Sjukdom")))
    try office.correspondent.catchUp()
    let cancelled = try calendar(office)
    for line in ["SEQUENCE:2", "METHOD:CANCEL", "STATUS:CANCELLED"] {
      #expect(cancelled.contains(line))
    }
    let uids = try office.mails().filter { $0.person == 6 }.compactMap(\.content.calendar)
      .compactMap { $0.split(separator: "\r\n").first { $0.hasPrefix("UID:") } }
    #expect(Set(uids).count == 1)
    #expect(uids.count == 3)
  }

  private func calendar(_ office: Office) throws -> String {
    let folded = try #require(try office.mails().last { $0.person == 6 }?.content.calendar)
    return folded.replacing("\r\n ", with: "")
  }

  @Test("Who comes instead of another is called, and told when called off or followed by another")
  func substitutes() async throws {
    let office = try await Office.open()
    let state = office.registrar.snapshot.state
    var charter = try #require(state.charters.values.first?.last?.charter)
    charter.clauses.removeAll { $0.id == ClauseID("A17") }
    try await office.done(
      .adoptCharter(AdoptCharter(charter: charter, from: Day("2026-02-01")!)))
    let meeting = try await office.plan("2026-03-02")
    try office.correspondent.catchUp()
    let party = try #require(state.seat(SeatID(3))?.party)
    var colleagues: [PersonID] = []
    for name in ["Disa", "Ester"] {
      let act = RegisterPerson(name: name, email: "\(name)@exempel.se", employer: party)
      colleagues.append(PersonID(try await office.done(.registerPerson(act)).made!))
    }
    func told(_ person: PersonID) throws -> [String] {
      try office.correspondent.catchUp()
      office.pass(seconds: 60)
      return try office.mails().filter { $0.person == person.rawValue }.map(\.kind)
    }
    func name(_ person: PersonID) async throws {
      let act = PlanSubstitute(meeting: meeting, seat: SeatID(3), person: person)
      try await office.done(.planSubstitute(act))
    }
    try await name(colleagues[0])
    let first = try told(colleagues[0])
    #expect(first == ["call"])
    try await name(colleagues[1])
    let followed = try told(colleagues[0])
    #expect(followed == ["call", "cancellation"])
    #expect(try told(colleagues[1]) == ["call"])
    let act = CallOffSubstitute(meeting: meeting, seat: SeatID(3))
    try await office.done(.callOffSubstitute(act))
    let calledOff = try told(colleagues[1])
    #expect(calledOff == ["call", "cancellation"])
  }

  @Test("Without a mail server mails are held, and nothing is lost or sent")
  func held() async throws {
    let office = try await Office.open(isSending: false)
    _ = try await office.plan("2026-03-02")
    try office.correspondent.catchUp()
    try office.postman.round()
    #expect(try office.mails(.held).map(\.person) == [6, 7])
    #expect(office.carrier.kept.withLock { $0.isEmpty })
  }

  @Test("A follower that ends before it has written goes on where it was")
  func restarted() async throws {
    let store = MemoryStore()
    let office = try await Office.open(store)
    _ = try await office.plan("2026-03-02")
    let again = try await Office.open(store, isNew: false)
    try again.correspondent.catchUp()
    #expect(try again.mails(.waiting).count == 2)
    #expect(try store.outbox.position == again.registrar.snapshot.state.sequence)
  }

  @Test("Example data loaded into a followed journal sends nothing")
  func example() async throws {
    let store = MemoryStore()
    let office = try await Office.open(store, isNew: false)
    try office.correspondent.catchUp()
    try await office.done(.declareExample(Day("2026-01-05")!))
    for command in SmallNetwork.commands { _ = try await office.registrar.perform(command) }
    _ = try await office.plan("2026-03-02")
    try office.correspondent.catchUp()
    #expect(try office.mails().isEmpty)
    #expect(try store.outbox.position == office.registrar.snapshot.state.sequence)
  }

  @Test("Disposal erases the mails that quote what is disposed of, and no others")
  func disposal() async throws {
    let office = try await Office.open()
    _ = try await office.plan("2026-03-02")
    try office.correspondent.catchUp()
    let email = try #require(office.registrar.snapshot.state.person(PersonID(6))).email
    try await office.done(.disposeTexts(DisposeTexts(texts: [email], reason: "Gallras")))
    let mails = try office.mails()
    #expect(mails.first { $0.person == 6 }?.status == .discarded)
    #expect(mails.first { $0.person == 6 }?.content == .erased)
    #expect(mails.first { $0.person == 7 }?.status == .waiting)
  }

  @Test("Minutes and agenda go to those who should have them, with a receipt by link")
  func papers() async throws {
    let office = try await Office.open()
    let meeting = try await office.plan("2026-03-02")
    try await office.done(.addItem(AddItem(meeting: meeting, title: "Läget", note: "")))
    try await office.done(
      .publishAgenda(PublishAgenda(meeting: meeting, on: Day("2026-01-05")!)))
    try office.correspondent.catchUp()
    let agenda = try office.mails().filter { $0.kind == "agenda" && $0.status == .waiting }
    #expect(agenda.map(\.person) == [6, 7])
    #expect(agenda[0].content.text.contains("- Läget"))
    #expect(agenda[0].content.text.contains("/svar?nyckel="))
    #expect(agenda[0].content.calendar == nil)
  }

  @Test("C04: a party's own decision is told to the members, and not to whoever told it")
  func announced() async throws {
    let office = try await Office.open()
    for (person, party) in [(1, "region"), (6, "ystad")] {
      try await office.done(
        .announce(
          Announce(
            body: BodyID("arenan"), party: OrganisationID(party), title: "Mottagningen flyttar",
            text: "Till Torget.", decided: Day("2026-01-04")!)), by: person)
    }
    try office.correspondent.catchUp()
    let told = try office.mails().filter { $0.kind == "announcement" && $0.status == .waiting }
    #expect(told.map(\.person) == [6])
    #expect(told.allSatisfy { $0.content.text.contains("Regionen") })
    #expect(told.allSatisfy { $0.content.text.contains("Mottagningen flyttar") })
  }

  @Test("Who collects gets one mail a day, who wants the least only what they must have")
  func choices() async throws {
    let office = try await Office.open()
    try await office.done(.chooseNotices(ChooseNotices(person: PersonID(6), choice: .digest)))
    try await office.done(.chooseNotices(ChooseNotices(person: PersonID(7), choice: .obligatory)))
    let meeting = try await office.plan("2026-03-02")
    for owner in [6, 7] {
      for task in ["Ett", "Två"] {
        try await office.done(
          .agreeAction(
            AgreeAction(
              meeting: meeting, item: nil, text: task, owner: PersonID(owner),
              due: Day("2026-04-01")!)))
      }
    }
    try office.correspondent.catchUp()
    func mails(of person: Int) throws -> [String] {
      try office.mails().filter { $0.person == person && !$0.status.isOver }
        .map { "\($0.kind) \($0.status.rawValue)" }
    }
    #expect(try mails(of: 6) == ["call waiting", "action collected", "action collected"])
    #expect(try mails(of: 7) == ["call waiting"])
    try office.correspondent.remind(on: Day("2026-01-06")!)
    #expect(try mails(of: 6) == ["call waiting", "digest waiting"])
    let digest = try #require(try office.mails().last { $0.kind == "digest" })
    #expect(digest.content.text.contains("Ett"))
    #expect(digest.content.text.contains("Två"))
    #expect(digest.content.text.components("Välj vad du får") == 1)
  }

  @Test("What was sent can be seen for ninety days, and then nothing is left of it nor sent anew")
  func purged() async throws {
    let office = try await Office.open()
    _ = try await office.plan("2026-03-02")
    try office.correspondent.catchUp()
    office.set("2026-01-10")
    try office.postman.round()
    let sent = try office.mails(.sent).count
    #expect(sent > 0)
    for (day, left) in [("2026-04-10", sent), ("2026-04-11", 0)] {
      office.set(day, 10)
      try office.correspondent.purge()
      #expect(try office.mails(.sent).count == left, "\(day)")
    }
    let before = try office.mails().count
    try office.correspondent.catchUp()
    #expect(try office.mails().count == before)
  }

  @Test("A reminder comes once for each step, and again where the meeting is moved")
  func reminders() async throws {
    let office = try await Office.open()
    let meeting = try await office.plan("2026-03-02")
    try office.correspondent.catchUp()
    func reminders() throws -> Int {
      try office.mails().filter { $0.person == 6 && $0.status == .waiting && $0.kind != "call" }
        .filter { $0.kind != "change" }.count
    }
    for (day, count) in [("2026-02-20", 0), ("2026-02-24", 1), ("2026-02-25", 1)] {
      try office.correspondent.remind(on: Day(day)!)
      #expect(try reminders() == count, "\(day)")
    }
    try await office.move(meeting, to: "2026-04-13")
    try office.correspondent.catchUp()
    for (day, count) in [
      ("2026-03-01", 1), ("2026-04-08", 2), ("2026-04-09", 2), ("2026-04-12", 3),
    ] {
      try office.correspondent.remind(on: Day(day)!)
      #expect(try reminders() == count, "\(day)")
    }
  }
}

extension String {
  /// How often the text holds another.
  fileprivate func components(_ part: String) -> Int { ranges(of: part).count }
}
