import Governance
import Identity
import Links
import Registrar
import Stores
import Synchronization
import Testing

@testable import Site

@Suite("Accounts at a provider")
struct ProviderAccountTests {
  private static func run(
    _ test: @Sendable (SmallNetwork, Visitors, StubProvider, String) async throws -> Void
  ) async throws {
    let (network, stub) = (try await SmallNetwork(), StubProvider())
    try await network.perform(SmallNetwork.newcomer)
    try await stub.run { provider in
      try await network.run(provider: provider) { visitors in
        try await test(network, visitors, stub, provider.settings.issuer)
      }
    }
  }

  /// Lets someone make an invitation for a person.
  private static func invited(
    _ visitors: Visitors, by who: SmallNetwork.Who, _ person: Int
  ) async throws -> String {
    let answer = try await visitors.browser(who).send([:], to: .invite(person))
    let start = try #require(answer.body.firstRange(of: "/inbjudan?nyckel=")).upperBound
    return String(answer.body[start...].prefix { $0 != "<" })
  }

  @Test("An invitation can be answered by logging in at the provider, once")
  func invitation() async throws {
    try await Self.run { network, visitors, stub, issuer in
      let token = try await Self.invited(visitors, by: .support, 7)
      var nina = try Traveller(visitors, stub)
      #expect(try await nina.browser.get(.invitation(token)).body.contains("Region Prov"))
      let link = Links.Link.logInElsewhere(invitation: token)
      let (first, second) = (try await nina.leave(by: link), try await nina.leave(by: link))
      #expect(try await nina.comeBack(first).status == 303)
      #expect(try await nina.browser.get(.meeting(1, .agenda)).status == 200)
      let kept = try network.store.sessions.providerAccounts(of: 7)
      #expect(kept == [ProviderAccount(issuer: issuer, subject: "kim-elsewhere", person: 7)])
      #expect(try network.store.sessions.accounts(of: 7) == [])
      #expect(try await nina.comeBack(second).status == 400)
      #expect(try await nina.browser.get(.invitation(token)).status == 404)
      var again = try Traveller(visitors, stub)
      #expect(try await again.travel().status == 303)
    }
  }

  @Test("An account elsewhere that is another's here opens nothing, and the invitation stands")
  func taken() async throws {
    try await Self.run { network, visitors, stub, issuer in
      try network.connect(stub, to: 1, issuer: issuer)
      let token = try await Self.invited(visitors, by: .support, 7)
      var nina = try Traveller(visitors, stub)
      let answer = try await nina.travel(by: .logInElsewhere(invitation: token))
      #expect(answer.status == 409 && answer.cookies["samklang"] == nil)
      #expect(try network.store.sessions.providerAccounts(of: 7) == [])
      #expect(try await nina.browser.get(.invitation(token)).status == 200)
    }
  }

  @Test("An administrator's new invitation ends every way in there was, also those elsewhere")
  func renewed() async throws {
    try await Self.run { network, visitors, stub, issuer in
      let sessions = network.store.sessions
      _ = try sessions.add(ProviderAccount(issuer: issuer, subject: "old", person: 1))
      let token = try await Self.invited(visitors, by: .administrator, 1)
      var olle = try Traveller(visitors, stub)
      #expect(try await olle.travel(by: .logInElsewhere(invitation: token)).status == 303)
      #expect(try sessions.account(login: "chair")?.disabled == true)
      #expect(try sessions.providerAccounts(of: 1).map(\.subject) == ["kim-elsewhere"])
    }
  }

  @Test("One who is logged in connects their account, and can take the connection away")
  func connected() async throws {
    try await Self.run { network, visitors, stub, issuer in
      let sessions = network.store.sessions
      var olle = try Traveller(visitors, stub, as: .chair)
      let offered = try await olle.browser.get(.account)
      #expect(offered.body.contains("Koppla till Region Prov"))
      let answer = try await olle.travel(by: .accountAction(.add))
      #expect(answer.status == 303 && answer["location"] == "/konto")
      #expect(try sessions.providerAccounts(of: 1).map(\.subject) == ["kim-elsewhere"])
      let page = try await olle.browser.get(.account)
      #expect(page.body.contains("Ta bort kopplingen") && !page.body.contains("Koppla till"))
      let data = try await olle.browser.get(.ownData)
      #expect(data.body.contains("kim-elsewhere"))
      let gone = try await olle.browser.send(
        [FieldName.issuer: issuer], to: .accountAction(.withdraw))
      #expect(gone.status == 303)
      #expect(try sessions.providerAccounts(of: 1) == [])
    }
  }

  @Test("What another person logs in by cannot be connected too")
  func connectedToAnother() async throws {
    try await Self.run { network, visitors, stub, issuer in
      try network.connect(stub, to: 2, issuer: issuer)
      var olle = try Traveller(visitors, stub, as: .chair)
      let answer = try await olle.travel(by: .accountAction(.add))
      #expect(answer.status == 409 && answer.body.contains("kopplad till en annan person"))
      #expect(try network.store.sessions.providerAccounts(of: 1) == [])
    }
  }

  @Test("Only the one who began to connect is connected")
  func switched() async throws {
    try await Self.run { network, visitors, stub, _ in
      var olle = try Traveller(visitors, stub, as: .chair)
      let back = try stub.logIn(at: try await olle.leave(by: .accountAction(.add)))
      let journey = try #require(
        olle.browser.cookie?.split(separator: "; ").first { $0.hasPrefix("samklang-resa=") })
      for who in [SmallNetwork.Who.nobody, .member] {
        var other = try visitors.browser(who)
        other.cookie = [other.cookie, String(journey)].compactMap { $0 }.joined(separator: "; ")
        #expect(try await other.get(back).status == 400)
      }
      #expect(try network.store.sessions.providerAccounts(of: 1) == [])
      #expect(try network.store.sessions.providerAccounts(of: 2) == [])
    }
  }

  @Test("The last way in cannot be taken away")
  func lastWay() async throws {
    try await Self.run { network, visitors, stub, issuer in
      let sessions = network.store.sessions
      try sessions.put(
        Account(login: "chair", person: 1, passwordHash: "none", disabled: true))
      try network.connect(stub, to: 1, issuer: issuer)
      _ = try sessions.add(ProviderAccount(issuer: "https://old", subject: "o", person: 1))
      let olle = try visitors.browser(.chair)
      let page = try await olle.get(.account)
      #expect(page.body.contains("enda sätt att logga in") && !page.body.contains("Engångskod"))
      for (leaving, status) in [(issuer, 422), ("https://old", 303)] {
        let answer = try await olle.send(
          [FieldName.issuer: leaving], to: .accountAction(.withdraw))
        #expect(answer.status == status)
      }
      #expect(try sessions.providerAccounts(of: 1).map(\.issuer) == [issuer])
    }
  }
}
