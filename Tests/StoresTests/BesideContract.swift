import Governance
import Stores
import SwedishCalendar
import Testing

@Suite("What every engine keeps beside the journal")
struct BesideContract {
  @Test("A blob is found by its sum until it is deleted", arguments: Engine.allCases)
  func blobs(engine: Engine) throws {
    let bench = try Bench(engine)
    let blobs = bench.store.blobs
    for bytes in [[], [7], [UInt8](repeating: 1, count: 100_000)] {
      let digest = try blobs.put(bytes)
      #expect(digest == Digest(of: bytes))
      #expect(try blobs.put(bytes) == digest)
      #expect(try blobs.get(digest) == bytes)
      #expect(try blobs.size(of: digest) == bytes.count)
    }
    #expect(try blobs.all().count == 3)
    #expect(try blobs.delete(Digest(of: [7])))
    #expect(try !blobs.delete(Digest(of: [7])))
    #expect(try blobs.get(Digest(of: [7])) == nil)
    #expect(try blobs.size(of: Digest(of: [7])) == nil)
    #expect(try Set(blobs.all()).count == 2)
  }

  @Test("A draft is saved by who saw the last version", arguments: Engine.allCases)
  func drafts(engine: Engine) throws {
    let bench = try Bench(engine)
    let drafts = bench.store.drafts
    func put(_ text: String, at time: Int, expecting version: Int) throws -> DraftOutcome {
      try drafts.put(
        person: 1, place: "möte/1", content: Array(text.utf8),
        savedAt: Moment(milliseconds: time), expecting: version)
    }
    #expect(try put("x", at: 1, expecting: 1) == .changed(nil))
    #expect(try put("ett", at: 1, expecting: 0) == .saved(version: 1))
    #expect(try put("två", at: 2, expecting: 1) == .saved(version: 2))
    let standing = Draft(
      place: "möte/1", content: Array("två".utf8), savedAt: Moment(milliseconds: 2), version: 2)
    #expect(try put("tre", at: 3, expecting: 1) == .changed(standing))
    #expect(try drafts.get(person: 1, place: "möte/1") == standing)
    #expect(try drafts.get(person: 2, place: "möte/1") == nil)
  }

  @Test("Drafts are listed for their person, the last saved first", arguments: Engine.allCases)
  func draftList(engine: Engine) throws {
    let bench = try Bench(engine)
    let drafts = bench.store.drafts
    for (person, place, time) in [(1, "a", 1), (1, "b", 3), (1, "c", 3), (2, "d", 4)] {
      _ = try drafts.put(
        person: person, place: place, content: [], savedAt: Moment(milliseconds: time),
        expecting: 0)
    }
    #expect(try drafts.list(person: 1).map(\.place) == ["b", "c", "a"])
    #expect(try drafts.remove(person: 1, place: "b"))
    #expect(try !drafts.remove(person: 1, place: "b"))
    #expect(try drafts.list(person: 1).map(\.place) == ["c", "a"])
    #expect(try drafts.list(person: 3).isEmpty)
  }

  @Test("An account is found in any case, and the last one put stands", arguments: Engine.allCases)
  func accounts(engine: Engine) throws {
    let bench = try Bench(engine)
    let sessions = bench.store.sessions
    try sessions.put(Account(login: "Åsa.Berg", person: 3, passwordHash: "h"))
    let kept = Account(login: "åsa.berg", person: 3, passwordHash: "i", disabled: true)
    try sessions.put(kept)
    #expect(try sessions.account(login: "ÅSA.BERG") == kept)
    #expect(try sessions.account(login: "asa.berg") == nil)
    #expect(try !sessions.add(Account(login: "ÅSA.berg", person: 4, passwordHash: "j")))
    #expect(try sessions.account(login: "åsa.berg") == kept)
    #expect(try sessions.add(Account(login: "bo", person: 4, passwordHash: "j")))
    #expect(try sessions.account(login: "bo")?.person == 4)
  }

  @Test("An account elsewhere is one person's until it is removed", arguments: Engine.allCases)
  func providerAccounts(engine: Engine) throws {
    let bench = try Bench(engine)
    let sessions = bench.store.sessions
    let first = ProviderAccount(issuer: "https://a", subject: "s", person: 1)
    #expect(try sessions.add(first))
    for person in [1, 2] {
      #expect(try !sessions.add(ProviderAccount(issuer: "https://a", subject: "s", person: person)))
    }
    let other = ProviderAccount(issuer: "https://b", subject: "s", person: 2)
    #expect(try sessions.add(other))
    #expect(try sessions.providerAccount(issuer: "https://a", subject: "s") == first)
    #expect(try sessions.providerAccount(issuer: "https://b", subject: "s") == other)
    #expect(try sessions.providerAccount(issuer: "https://a", subject: "S") == nil)
    #expect(try sessions.providerAccounts(of: 1) == [first])
    try sessions.remove(ProviderAccount(issuer: "https://a", subject: "s", person: 2))
    #expect(try sessions.providerAccounts(of: 1) == [first])
    try sessions.remove(first)
    #expect(try sessions.providerAccounts(of: 1) == [])
    #expect(try sessions.add(ProviderAccount(issuer: "https://a", subject: "s", person: 2)))
  }

  @Test("Sessions are found, touched, removed and purged", arguments: Engine.allCases)
  func sessions(engine: Engine) throws {
    let bench = try Bench(engine)
    let sessions = bench.store.sessions
    func session(_ token: UInt8, person: Int, seen: Int = 10, expires: Int = 20) -> Session {
      Session(
        token: Digest(of: [token]), person: person, createdAt: 10, lastSeen: seen,
        expires: expires, formSecret: [1, 2], isElsewhere: token == 3)
    }
    for (token, person) in [(1, 1), (2, 1), (3, 2), (4, 2)] {
      try sessions.put(session(UInt8(token), person: person))
    }
    try sessions.touch(Digest(of: [3]), lastSeen: 15, expires: 30)
    try sessions.touch(Digest(of: [99]), lastSeen: 15, expires: 30)
    #expect(try sessions.find(Digest(of: [3])) == session(3, person: 2, seen: 15, expires: 30))
    #expect(try sessions.find(Digest(of: [99])) == nil)
    try sessions.removeAll(of: 1)
    #expect(try sessions.find(Digest(of: [2])) == nil)
    #expect(try sessions.purge(expiredBy: 19) == 0)
    #expect(try sessions.purge(expiredBy: 20) == 1)
    #expect(try sessions.find(Digest(of: [3])) != nil)
    try sessions.remove(Digest(of: [3]))
    #expect(try sessions.find(Digest(of: [3])) == nil)
  }

  @Test("A code is taken once, and no earlier one after it", arguments: Engine.allCases)
  func secondFactors(engine: Engine) throws {
    let bench = try Bench(engine)
    let sessions = bench.store.sessions
    #expect(try sessions.secondFactor(of: 1) == nil)
    #expect(try !sessions.spend(step: 1, of: 1))
    try sessions.put(SecondFactor(person: 1, secret: [1, 2], lastStep: 5))
    try sessions.put(SecondFactor(person: 2, secret: [3], lastStep: 0))
    #expect(try sessions.spend(step: 7, of: 1))
    for step in [7, 6] { #expect(try !sessions.spend(step: step, of: 1)) }
    #expect(
      try sessions.secondFactor(of: 1) == SecondFactor(person: 1, secret: [1, 2], lastStep: 7))
    try sessions.removeSecondFactor(of: 1)
    #expect(try sessions.secondFactor(of: 1) == nil)
    #expect(try sessions.secondFactor(of: 2)?.lastStep == 0)
    #expect(try sessions.secondFactorHolders() == [2])
  }

  @Test("A recovery code is good once, while there are codes", arguments: Engine.allCases)
  func recoveryCodes(engine: Engine) throws {
    let bench = try Bench(engine)
    let sessions = bench.store.sessions
    let sums = (0..<3).map { Digest(of: [$0]) }
    try sessions.put(recoveryCodes: [Digest(of: [9])], of: 1)
    try sessions.put(recoveryCodes: sums, of: 1)
    try sessions.put(recoveryCodes: sums, of: 2)
    #expect(try sessions.recoveryCodes(of: 1) == 3)
    #expect(try !sessions.spend(recoveryCode: Digest(of: [9]), of: 1))
    #expect(try sessions.spend(recoveryCode: sums[0], of: 1))
    #expect(try !sessions.spend(recoveryCode: sums[0], of: 1))
    #expect(try sessions.recoveryCodes(of: 1) == 2)
    try sessions.removeSecondFactor(of: 1)
    #expect(try sessions.recoveryCodes(of: 1) == 0)
    #expect(try sessions.recoveryCodes(of: 2) == 3)
  }

  @Test("Accounts are listed, with who is logged in", arguments: Engine.allCases)
  func listing(engine: Engine) throws {
    let bench = try Bench(engine)
    let sessions = bench.store.sessions
    for (login, person) in [("bo", 2), ("anna", 1)] {
      try sessions.put(Account(login: login, person: person, passwordHash: "h"))
    }
    #expect(try sessions.allAccounts().map(\.login) == ["anna", "bo"])
    for person in [2, 2, 3] { try sessions.close(person: person) }
    for person in [3, 4] { try sessions.reopen(person: person) }
    #expect(try sessions.closedPeople() == [2])
    for (token, created, expires) in [(1, 10, 20), (2, 15, 30), (3, 12, 30)] {
      try sessions.put(
        Session(
          token: Digest(of: [UInt8(token)]), person: 1, createdAt: created, lastSeen: created,
          expires: expires, formSecret: []))
    }
    #expect(try sessions.logIns(after: 20) == [1: LogIns(count: 2, latest: 15)])
  }

  @Test("A ticket is found by its sum until it is burnt or purged", arguments: Engine.allCases)
  func tickets(engine: Engine) throws {
    let bench = try Bench(engine)
    let sessions = bench.store.sessions
    let purposes: [Ticket.Purpose] = [
      .finishLogIn(login: "åsa"), .openAccount(renews: true), .acceptMandate(SeatID(3)),
      .answerInvitation(MeetingID(2), .guest(1)),
    ]
    for (number, purpose) in purposes.enumerated() {
      let sum = Digest(of: [UInt8(number)])
      let ticket = Ticket(
        token: sum, person: number % 2, purpose: purpose, expires: 10 + number,
        made: number == 0 ? nil : Ticket.Made(by: 7, at: number))
      try sessions.put(ticket)
      #expect(try sessions.ticket(sum) == ticket)
    }
    #expect(try sessions.tickets().map(\.expires) == [13, 12, 11, 10])
    #expect(try sessions.tickets().first?.made == Ticket.Made(by: 7, at: 3))
    #expect(try sessions.burn(Digest(of: [0])))
    #expect(try !sessions.burn(Digest(of: [0])))
    #expect(try sessions.ticket(Digest(of: [0])) == nil)
    #expect(try sessions.purge(expiredBy: 11) == 1)
    #expect(try sessions.ticket(Digest(of: [1])) == nil)
    try sessions.burnAll(of: 1)
    #expect(try sessions.ticket(Digest(of: [3])) == nil)
    #expect(try sessions.ticket(Digest(of: [2])) != nil)
  }
}
