import Governance
import Identity
import Links
import Registrar
import Stores
import Testing

@testable import Site

@Suite("Invitations to open an account")
struct InvitationTests {
  private static let password = "fem blå fåglar"

  private static func network() async throws -> SmallNetwork {
    let network = try await SmallNetwork()
    try await network.perform(SmallNetwork.newcomer)
    return network
  }

  /// Lets someone make a link for a person, and gives the link's page.
  private static func made(
    _ visitors: Visitors, by who: SmallNetwork.Who, for person: Int
  ) async throws -> Links.Link {
    let answer = try await visitors.browser(who).send([:], to: .invite(person))
    try #require(answer.status == 200)
    let start = try #require(answer.body.firstRange(of: "/inbjudan?nyckel=")).lowerBound
    let path = answer.body[start...].prefix { $0 != "<" }
    let link = Links.Link(path: String(path))
    return try #require(link)
  }

  /// Opens the link as a stranger and chooses a name and a password.
  private static func choose(
    _ visitors: Visitors, _ link: Links.Link, _ login: String, _ password: String = password
  ) async throws -> Answer {
    var browser = try visitors.browser(.nobody)
    let page: Links.Link = try await browser.get(link).status == 200 ? link : .logIn()
    try await browser.takeFormCookie(from: page)
    return try await browser.send(
      [FieldName.login: login, FieldName.password: password], to: link, from: page)
  }

  @Test("The link lets its person choose name and password, once, and logs them in")
  func opened() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      let link = try await Self.made(visitors, by: .support, for: 7)
      var browser = try visitors.browser(.nobody)
      let page = try await browser.get(link)
      #expect(page.status == 200 && page.body.contains("Nina Ny"))
      let answer = try await Self.choose(visitors, link, " Nina.Ny ")
      #expect(answer.status == 303)
      browser.cookie = answer.cookies["samklang"]
      #expect(try await browser.get(.meeting(1, .agenda)).status == 200)
      let account = try #require(try network.store.sessions.account(login: "nina.ny"))
      #expect(account.person == 7)
      #expect(PasswordHash.verify(Self.password, against: account.passwordHash))
      #expect(try await browser.get(link).status == 404)
      #expect(try await Self.choose(visitors, link, "annan").status == 404)
      #expect(try network.store.sessions.account(login: "annan") == nil)
    }
  }

  @Test(
    "A name or a password that will not do is told of, and the link can be used again",
    arguments: [
      ("ni", password), ("nina ny", password), ("19121212-1212", password),
      ("nina", "kort"), ("nina", "aaaaaaaaaaaaaa"), ("chair", password), ("CHAIR", password),
    ])
  func unfit(login: String, password: String) async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      let link = try await Self.made(visitors, by: .administrator, for: 7)
      let answer = try await Self.choose(visitors, link, login, password)
      #expect(answer.status == 422 && answer.cookies["samklang"] == nil)
      #expect(!answer.body.contains("value=\"\(password)\""))
      #expect(try network.store.sessions.accounts(of: 7) == [])
      #expect(try network.store.sessions.account(login: "chair")?.person == 1)
      #expect(try await Self.choose(visitors, link, "nina").status == 303)
    }
  }

  @Test("A link is too old after fourteen days, and only its sum is kept")
  func tooOld() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      let link = try await Self.made(visitors, by: .support, for: 7)
      guard case .invitation(let text) = link else {
        Issue.record("no invitation")
        return
      }
      let sum = try #require(Token(text).flatMap { Digest($0.digest) })
      let kept = try #require(try network.store.sessions.ticket(sum))
      #expect(kept.expires == SmallNetwork.second + 14 * 86_400)
      #expect(kept.person == 7 && kept.purpose == .openAccount(renews: false))
      try network.store.sessions.put(
        Ticket(token: sum, person: 7, purpose: kept.purpose, expires: SmallNetwork.second))
      #expect(try await visitors.browser(.nobody).get(link).status == 404)
      #expect(try await Self.choose(visitors, link, "nina").status == 404)
    }
  }

  @Test("A link that the support office made opens nothing once its person has an account")
  func notTwice() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      let first = try await Self.made(visitors, by: .support, for: 7)
      let second = try await Self.made(visitors, by: .support, for: 7)
      #expect(try await Self.choose(visitors, first, "nina").status == 303)
      #expect(try await Self.choose(visitors, second, "nina2").status == 404)
      #expect(try network.store.sessions.accounts(of: 7).map(\.login) == ["nina"])
    }
  }

  @Test("An administrator's link replaces a lost log-in: nothing older lets anyone in")
  func renewed() async throws {
    let network = try await Self.network()
    let sessions = network.store.sessions
    try sessions.put(SecondFactor(person: 1, secret: [1], lastStep: 0))
    try await network.run { visitors in
      let old = try visitors.browser(.chair)
      let link = try await Self.made(visitors, by: .administrator, for: 1)
      #expect(try await old.get(.account).status == 200)
      #expect(try await Self.choose(visitors, link, "olle").status == 303)
      #expect(try await old.get(.account).status == 403)
      #expect(try sessions.account(login: "chair")?.disabled == true)
      #expect(try sessions.secondFactor(of: 1) == nil)
      let again = try await Self.made(visitors, by: .administrator, for: 1)
      #expect(try await Self.choose(visitors, again, "olle", "sex röda räka").status == 303)
      let kept = try #require(try sessions.account(login: "olle"))
      #expect(PasswordHash.verify("sex röda räka", against: kept.passwordHash))
    }
  }

  @Test("The support office can invite nobody who has more power than itself")
  func noClimbing() async throws {
    let network = try await Self.network()
    let support = PersonID(SmallNetwork.Who.support.rawValue)
    try await network.perform([
      .giveOffice(GiveOffice(person: PersonID(7), office: .administrator))
    ])
    let state = network.registrar.snapshot.state
    let verdict = may(support, .invite(PersonID(7)), in: nil, of: state, on: SmallNetwork.today)
    #expect(verdict == .denied(.notAdministrator))
    try await network.run { visitors in
      for (who, status) in [(SmallNetwork.Who.support, 403), (.administrator, 200)] {
        let answer = try await visitors.browser(who).send([:], to: .invite(7))
        #expect(answer.status == status, "\(who)")
      }
    }
  }
}
