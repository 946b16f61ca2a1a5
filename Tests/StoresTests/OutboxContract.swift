import Governance
import Stores
import SwedishCalendar
import Testing

@Suite("What every engine's outbox does")
struct OutboxContract {
  private let start = Moment(milliseconds: 1_000_000)

  private func mail(
    _ key: String, to address: String = "a@exempel.se", status: MailStatus = .waiting,
    quotes: [TextRef] = [], tickets: [Ticket] = []
  ) -> NewMail {
    NewMail(
      key: key, person: 7, address: address, kind: "call",
      content: MailContent(
        subject: "Kallelse \(key)", text: "Välkommen", html: "<p>Välkommen</p>",
        calendar: "BEGIN:VCALENDAR", method: "REQUEST"),
      created: start, status: status, quotes: quotes, tickets: tickets)
  }

  @Test("A mail is put in once, with its position and its tickets", arguments: Engine.allCases)
  func enter(engine: Engine) throws {
    let bench = try Bench(engine)
    let (outbox, sessions) = (bench.store.outbox, bench.store.sessions)
    func ticket(_ byte: UInt8) -> Ticket {
      Ticket(
        token: Digest(of: [byte]), person: 7, purpose: .giveReceipt(MeetingID(1), .minutes),
        expires: 9)
    }
    #expect(try outbox.position == nil)
    #expect(try outbox.enter([], through: 0) == 0)
    #expect(try outbox.position == 0)
    #expect(try outbox.enter([mail("a", tickets: [ticket(1)]), mail("b")], through: 4) == 2)
    #expect(try outbox.enter([mail("a", tickets: [ticket(2)])], through: nil) == 0)
    #expect(try outbox.position == 4)
    #expect(try sessions.ticket(Digest(of: [1])) == ticket(1))
    #expect(try sessions.ticket(Digest(of: [2])) == nil)
    #expect(try outbox.known(["a", "c"]) == ["a"])
    let first = try #require(try outbox.due(at: start, limit: 9).first)
    #expect(first.content == mail("a").content)
    #expect((first.number, first.person, first.attempts) == (1, 7, 0))
  }

  @Test(
    "What is postponed holds those behind it to the same address only", arguments: Engine.allCases)
  func order(engine: Engine) throws {
    let bench = try Bench(engine)
    let outbox = bench.store.outbox
    let later = start.adding(seconds: 60)
    _ = try outbox.enter(
      [mail("1", to: "a"), mail("2", to: "b"), mail("3", to: "a"), mail("4", to: "b")],
      through: nil)
    func due(_ moment: Moment) throws -> [String] {
      try outbox.due(at: moment, limit: 9).map(\.key)
    }
    #expect(try due(Moment(milliseconds: start.milliseconds - 1)).isEmpty)
    #expect(try due(start) == ["1", "2"])
    try outbox.note(.postponed(later, .notNow(code: 451)), of: 1)
    try outbox.note(.sent(at: start), of: 2)
    #expect(try due(start) == ["4"])
    #expect(try due(later) == ["1", "4"])
    try outbox.note(.failed(.refused(code: 550)), of: 1)
    #expect(try due(start) == ["3", "4"])
    let failed = try #require(try outbox.list(.failed, before: nil, limit: 9).first)
    #expect(failed.attempts == 2)
    #expect(failed.problem == .refused(code: 550))
  }

  @Test("What was sent long ago is removed, and nothing else", arguments: Engine.allCases)
  func purge(engine: Engine) throws {
    let bench = try Bench(engine)
    let outbox = bench.store.outbox
    let later = start.adding(seconds: 60)
    _ = try outbox.enter(
      [
        mail("1"), mail("2"), mail("3"), mail("4", status: .told), mail("5", status: .held),
        mail("6", status: .collected),
      ], through: 3)
    try outbox.note(.sent(at: later), of: 1)
    try outbox.note(.sent(at: start), of: 2)
    try outbox.note(.failed(.noAddress), of: 3)
    #expect(try outbox.purge(before: start) == 0)
    #expect(try outbox.purge(before: later) == 2)
    #expect(try outbox.known((1...6).map(String.init)) == ["1", "3", "5", "6"])
    #expect(try outbox.position == 3)
    #expect(try outbox.discard(5))
    _ = try outbox.enter([mail("7")], through: nil)
    #expect(try outbox.list(nil, before: nil, limit: 1).first?.number == 7)
    #expect(try outbox.purge(before: later.adding(seconds: 1)) == 2)
    #expect(try outbox.counts() == [.failed: 1, .collected: 1, .waiting: 1])
  }

  @Test("What is sent or thrown away keeps no words", arguments: Engine.allCases)
  func erased(engine: Engine) throws {
    let bench = try Bench(engine)
    let outbox = bench.store.outbox
    let (name, other) = (TextRef(3, "name"), TextRef(3, "email"))
    _ = try outbox.enter(
      [
        mail("1", quotes: [name]), mail("2", quotes: [name]), mail("3", quotes: [other]), mail("4"),
      ],
      through: nil)
    try outbox.note(.sent(at: start), of: 1)
    #expect(try outbox.erase(quoting: [name]) == 1)
    #expect(try outbox.erase(quoting: [name]) == 0)
    #expect(try outbox.discard(4))
    #expect(try !outbox.discard(4))
    #expect(try !outbox.discard(99))
    try outbox.note(.sent(at: start), of: 4)
    let mails = try outbox.list(nil, before: nil, limit: 9)
    #expect(mails.map(\.status) == [.discarded, .waiting, .discarded, .sent])
    #expect(mails.map(\.content.subject) == ["", "Kallelse 3", "", ""])
    #expect(mails.map(\.address) == ["", "a@exempel.se", "", ""])
    #expect(try outbox.counts() == [.sent: 1, .discarded: 2, .waiting: 1])
    #expect(try outbox.enter([mail("1")], through: nil) == 0)
  }

  @Test("Held and failed mails are let go, one or all", arguments: Engine.allCases)
  func release(engine: Engine) throws {
    let bench = try Bench(engine)
    let outbox = bench.store.outbox
    let later = start.adding(seconds: 600)
    _ = try outbox.enter((1...4).map { mail("\($0)", to: "\($0)", status: .held) }, through: nil)
    #expect(try outbox.due(at: later, limit: 9).isEmpty)
    #expect(try outbox.release(1, at: later))
    #expect(try !outbox.release(1, at: later))
    try outbox.note(.failed(.denied), of: 1)
    #expect(try outbox.release(1, at: later))
    #expect(try outbox.releaseAll(at: later) == 3)
    #expect(try outbox.due(at: start, limit: 9).isEmpty)
    #expect(try outbox.due(at: later, limit: 2).map(\.key) == ["1", "2"])
    #expect(try outbox.due(at: later, limit: 9).map(\.attempts) == [0, 0, 0, 0])
  }

  @Test("What is collected becomes one mail", arguments: Engine.allCases)
  func gather(engine: Engine) throws {
    let bench = try Bench(engine)
    let outbox = bench.store.outbox
    let name = TextRef(3, "name")
    _ = try outbox.enter(
      (1...3).map { mail("\($0)", status: .collected, quotes: $0 == 2 ? [name] : []) },
      through: nil)
    #expect(try outbox.collected().map(\.number) == [1, 2, 3])
    try outbox.gather([1, 2], into: mail("day"))
    try outbox.gather([3], into: mail("day"))
    #expect(try outbox.collected().map(\.number) == [3])
    #expect(try outbox.due(at: start, limit: 9).map(\.key) == ["day"])
    #expect(try outbox.list(.told, before: 2, limit: 9).map(\.number) == [1])
    #expect(try outbox.list(nil, before: 3, limit: 9).isEmpty)
    #expect(try outbox.erase(quoting: [name]) == 1)
    #expect(try outbox.counts() == [.collected: 1, .discarded: 1, .told: 2])
  }

  @Test(
    "A secret address is found by its sum until it is replaced or revoked",
    arguments: Engine.allCases)
  func feeds(engine: Engine) throws {
    let bench = try Bench(engine)
    let feeds = bench.store.feeds
    func feed(_ byte: UInt8, _ body: BodyID?) -> Feed {
      Feed(
        secret: Digest(of: [byte]), person: 7, body: body,
        created: Moment(milliseconds: Int(byte)))
    }
    for (byte, body) in [(1, nil), (2, BodyID("sydost")), (3, nil)] as [(UInt8, BodyID?)] {
      try feeds.put(feed(byte, body))
    }
    #expect(try feeds.feed(Digest(of: [1])) == nil)
    #expect(try feeds.feed(Digest(of: [3])) == feed(3, nil))
    #expect(try feeds.feeds(of: 7) == [feed(2, BodyID("sydost")), feed(3, nil)])
    #expect(try feeds.revoke(of: 7, body: BodyID("sydost")))
    #expect(try !feeds.revoke(of: 7, body: BodyID("sydost")))
    #expect(try !feeds.revoke(of: 8, body: nil))
    #expect(try feeds.feeds(of: 7) == [feed(3, nil)])
  }

  @Test(
    "A problem is kept as a short text and read back",
    arguments: [
      .noAddress, .refused(code: 550), .notNow(code: 451), .unreachable, .broken, .notSecure,
      .denied,
    ] as [MailProblem])
  func problems(problem: MailProblem) {
    #expect(MailProblem(code: problem.code) == problem)
    #expect(MailProblem(code: problem.code + ".x") == nil)
  }
}
