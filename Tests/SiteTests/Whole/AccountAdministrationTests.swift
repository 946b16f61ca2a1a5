import Governance
import Identity
import Links
import Stores
import Testing

@testable import Site

@Suite("Other people's accounts")
struct AccountAdministrationTests {
  private static func act(_ action: Links.Link.Action, _ id: String = "2") -> Links.Link {
    .administrationAction(.accounts, id: id, action)
  }

  @Test("Accounts are listed with name, log-in name and codes, and found by either name")
  func list() async throws {
    let network = try await SmallNetwork()
    try network.store.sessions.put(SecondFactor(person: 2, secret: [1], lastStep: 0))
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let all = try await browser.get(.administration(.accounts)).body
      #expect(all.contains("Lena Ledamot") && all.contains("secretary"))
      for search in ["lena", "member"] {
        let found = try await browser.get(.administration(.accounts, search: search)).body
        #expect(found.contains("Lena Ledamot") && !found.contains("Olle Ordförande"))
      }
      let none = try await browser.get(.administration(.accounts, search: "zz")).body
      #expect(none.contains("Ingen träff"))
      let one = try await browser.get(.administration(.accounts, id: "2")).body
      #expect(one.contains("Ta bort engångskoden") && one.contains("Stäng kontot"))
      #expect(try await browser.get(.administration(.accounts, id: "99")).status == 404)
    }
  }

  @Test("A closed account ends sessions and links, and can be opened again")
  func closing() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let member = try visitors.browser(.member)
      let administrator = try visitors.browser(.administrator)
      #expect(try await member.get(.account).status == 200)
      let made = try await administrator.send([:], to: Self.act(.invite))
      let link = try #require(made.body.split(separator: "<code>").last?.prefix { $0 != "<" })
      let path = String(link.drop { $0 != "?" })
      #expect(try await administrator.get("/inbjudan" + path).status == 200)
      #expect(try await administrator.send([:], to: Self.act(.close)).status == 200)
      #expect(try await member.get(.account).status == 403)
      #expect(try await administrator.get("/inbjudan" + path).status == 404)
      #expect(try network.store.sessions.closedPeople() == [2])
      #expect(try await administrator.send([:], to: Self.act(.reopen)).status == 200)
      #expect(try await visitors.browser(.member).get(.account).status == 200)
    }
  }

  @Test("Who is closed cannot log in with the right password, and an older log-in is not revived")
  func noLogIn() async throws {
    let network = try await SmallNetwork()
    let password = "fyra gröna hästar"
    for (login, isOld) in [("lena", false), ("gammal", true)] {
      try network.store.sessions.put(
        Account(
          login: login, person: 2, passwordHash: try PasswordHash.make(password),
          disabled: isOld))
    }
    try await network.run { visitors in
      let administrator = try visitors.browser(.administrator)
      func logIn(_ login: String) async throws -> Int {
        var browser = try visitors.browser(.nobody)
        try await browser.takeFormCookie(from: .logIn())
        return try await browser.send(
          [FieldName.login: login, FieldName.password: password], to: .logIn()
        ).status
      }
      #expect(try await logIn("lena") == 303)
      _ = try await administrator.send([:], to: Self.act(.close))
      #expect(try await logIn("lena") == 422)
      _ = try await administrator.send([:], to: Self.act(.reopen))
      #expect(try await logIn("lena") == 303)
      #expect(try await logIn("gammal") == 422)
    }
  }

  @Test("Sessions are ended everywhere, and a second factor is taken away with its codes")
  func helping() async throws {
    let network = try await SmallNetwork()
    let sessions = network.store.sessions
    try sessions.put(SecondFactor(person: 2, secret: [1], lastStep: 0))
    try sessions.put(recoveryCodes: [Digest(of: [1])], of: 2)
    try await network.run { visitors in
      let member = try visitors.browser(.member)
      let administrator = try visitors.browser(.administrator)
      #expect(try await administrator.send([:], to: Self.act(.expel)).status == 200)
      #expect(try await member.get(.account).status == 403)
      #expect(try await administrator.send([:], to: Self.act(.remove)).status == 200)
      #expect(try sessions.secondFactorHolders() == [])
      #expect(try sessions.recoveryCodes(of: 2) == 0)
    }
  }

  @Test("The last administrator who can log in is not closed, and another one may be")
  func last() async throws {
    let network = try await SmallNetwork()
    let own = Self.act(.close, "6")
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let refused = try await browser.send([:], to: own)
      #expect(refused.status == 422 && refused.body.contains("den enda administratören"))
      try await network.perform([
        .giveOffice(GiveOffice(person: PersonID(1), office: .administrator))
      ])
      #expect(try await browser.send([:], to: own).status == 200)
      let other = try visitors.browser(.chair)
      #expect(try await other.send([:], to: Self.act(.close, "1")).status == 422)
    }
  }
}

@Suite("One-time links that wait")
struct OneTimeLinkTests {
  @Test("A link is listed with person, maker and last moment, and never with its token")
  func listed() async throws {
    let network = try await SmallNetwork()
    try await network.perform(SmallNetwork.newcomer)
    try await network.run { visitors in
      let support = try visitors.browser(.support)
      let made = try await support.send([:], to: .invite(7))
      let token = try #require(made.body.split(separator: "nyckel=").last?.prefix { $0 != "<" })
      let page = try await support.get(.oneTimeLinks).body
      for text in ["Nina Ny", "Öppnar ett konto", "Petra Processledare", "29 januari 2027"] {
        #expect(page.contains(text), "\(text)")
      }
      #expect(!page.contains(token))
      #expect(try await visitors.browser(.administrator).get(.oneTimeLinks).body.contains("Nina"))
      for who in [SmallNetwork.Who.chair, .member, .outsider] {
        let other = try await visitors.browser(who).get(.oneTimeLinks).body
        #expect(!other.contains("Nina Ny") && other.contains("Inga länkar väntar"), "\(who)")
      }
    }
  }

  @Test("A revoked link leads nowhere, and only those who may make it revoke it")
  func revoked() async throws {
    let network = try await SmallNetwork()
    try await network.perform(SmallNetwork.newcomer)
    try await network.run { visitors in
      let support = try visitors.browser(.support)
      let made = try await support.send([:], to: .invite(7))
      let start = try #require(made.body.firstRange(of: "/inbjudan?nyckel=")).upperBound
      let token = try #require(Token(String(made.body[start...].prefix { $0 != "<" })))
      let fields = [FieldName.link: token.digest]
      let stranger = try await visitors.browser(.member).send(fields, to: .oneTimeLinks)
      #expect(stranger.body.contains("redan använd") && network.ticketCount == 1)
      let done = try await support.send(fields, to: .oneTimeLinks)
      #expect(done.body.contains("tillbakatagen") && network.ticketCount == 0)
      #expect(try await support.send(fields, to: .oneTimeLinks).body.contains("redan använd"))
      #expect(try await support.send([FieldName.link: "x"], to: .oneTimeLinks).status == 404)
    }
  }

  @Test("Links that are too old, and log-ins that wait for their code, are not listed")
  func others() async throws {
    let network = try await SmallNetwork()
    let made = Ticket.Made(by: 6, at: SmallNetwork.second - 100)
    for (number, purpose, expires) in [
      (1, Ticket.Purpose.openAccount(renews: true), SmallNetwork.second),
      (2, .finishLogIn(login: "olle"), SmallNetwork.second + 100),
    ] {
      try network.store.sessions.put(
        Ticket(
          token: Digest(of: [UInt8(number)]), person: 1, purpose: purpose, expires: expires,
          made: made))
    }
    try await network.run { visitors in
      let page = try await visitors.browser(.administrator).get(.oneTimeLinks).body
      #expect(page.contains("Inga länkar väntar"))
    }
  }
}

extension SmallNetwork {
  fileprivate var ticketCount: Int { (try? store.sessions.tickets().count) ?? -1 }
}
