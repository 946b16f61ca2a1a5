import Governance
import Identity
import Links
import Registrar
import Stores
import Synchronization
import Testing

@testable import Site

@Suite("Logging in by a provider")
struct ProviderLogInTests {
  /// A network, and a provider by which the chair can log in.
  private static func run(
    _ stub: StubProvider = StubProvider(), log: KeptLog = KeptLog(),
    _ test: @Sendable (SmallNetwork, Visitors, StubProvider) async throws -> Void
  ) async throws {
    let network = try await SmallNetwork()
    try await network.perform(SmallNetwork.newcomer)
    try await stub.run { provider in
      try network.connect(stub, to: 1, issuer: provider.settings.issuer)
      try await network.run(provider: provider, log: log) { try await test(network, $0, stub) }
    }
  }

  @Test("One is sent to the provider and comes back logged in, where one was going")
  func right() async throws {
    try await Self.run { _, visitors, stub in
      let page = Links.Link.meeting(1, .agenda)
      var traveller = try Traveller(visitors, stub)
      #expect(try await traveller.browser.get(.logIn()).body.contains("Logga in med Region Prov"))
      let address = try await traveller.leave(by: .logInElsewhere(then: page))
      #expect(address.contains("/in?lang=sv&response_type=code&client_id=samklang%20%26%20co"))
      #expect(!address.contains("hemlig"))
      let answer = try await traveller.comeBack(address)
      #expect(answer.status == 303 && answer["location"] == page.path)
      #expect(try await traveller.browser.get(page).status == 200)
    }
  }

  @Test("The way back works once, in the browser that began, and for ten minutes")
  func ticket() async throws {
    try await Self.run { network, visitors, stub in
      var traveller = try Traveller(visitors, stub)
      let stranger = try visitors.browser(.nobody)
      let address = try await traveller.leave()
      let back = try stub.logIn(at: address)
      #expect(try await stranger.get(back).status == 400)
      #expect(try await traveller.browser.get(back).status == 303)
      let again = try await traveller.browser.get(back)
      #expect(again.status == 400 && again.cookies["samklang"] == nil)
      #expect(try await traveller.browser.get("/logga-in/svar?code=x&state=y").status == 400)
      _ = try await traveller.leave()
      #expect(try network.store.sessions.purge(expiredBy: SmallNetwork.second + 599) == 0)
      #expect(try network.store.sessions.purge(expiredBy: SmallNetwork.second + 600) == 1)
    }
  }

  @Test("Two tabs of one browser can be away at once")
  func tabs() async throws {
    try await Self.run { _, visitors, stub in
      var traveller = try Traveller(visitors, stub)
      let first = try await traveller.leave()
      _ = try await traveller.leave()
      #expect(try await traveller.comeBack(first).status == 303)
    }
  }

  @Test("A visitor who says no at the provider is told, and not logged in")
  func declined() async throws {
    try await Self.run { _, visitors, stub in
      var traveller = try Traveller(visitors, stub)
      let state = try #require(
        try await traveller.leave().split(separator: "&").first { $0.hasPrefix("state=") })
      let answer = try await traveller.browser.get(
        "/logga-in/svar?error=access_denied&\(state)")
      #expect(answer.status == 403 && answer.body.contains("lät dig inte logga in"))
    }
  }

  @Test("One whom nobody here knows is told how to get an account")
  func unknown() async throws {
    let log = KeptLog()
    try await Self.run(log: log) { _, visitors, stub in
      stub.says.withLock { $0.subject = "somebody-else" }
      var traveller = try Traveller(visitors, stub)
      let answer = try await traveller.travel()
      #expect(answer.status == 403 && answer.cookies["samklang"] == nil)
      #expect(answer.body.contains("Inget konto är kopplat"))
      #expect(!answer.body.contains("somebody-else"))
    }
    #expect(!log.lines.contains { $0.contains("somebody-else") || $0.contains("kod-") })
  }

  @Test(
    "A provider that calls people by their identity numbers is of no use",
    arguments: ["19121212-1212", "191212121212", "121212-1212@region.example"])
  func identityNumber(_ subject: String) async throws {
    let log = KeptLog()
    let stub = StubProvider()
    stub.says.withLock { $0.subject = subject }
    try await Self.run(stub, log: log) { _, visitors, stub in
      var traveller = try Traveller(visitors, stub)
      let answer = try await traveller.travel()
      #expect(answer.status == 403 && answer.cookies["samklang"] == nil)
      #expect(answer.body.contains("personnummer") && !answer.body.contains(subject))
    }
    #expect(log.lines.contains { $0.contains("identity number as subject") })
    #expect(!log.lines.contains { $0.contains(subject) })
  }

  @Test("An answer that names another provider is refused")
  func otherIssuer() async throws {
    try await Self.run { _, visitors, stub in
      var traveller = try Traveller(visitors, stub)
      let back = try stub.logIn(at: try await traveller.leave())
      let answer = try await traveller.browser.get(back + "&iss=https%3A%2F%2Fother.example")
      #expect(answer.status == 502 && answer.body.contains("kom inte från Region Prov"))
    }
  }

  @Test("One-time codes are asked for with a password alone")
  func codes() async throws {
    try await Self.run { network, visitors, stub in
      try network.store.sessions.put(SecondFactor(person: 1, secret: [1], lastStep: 0))
      var traveller = try Traveller(visitors, stub)
      let answer = try await traveller.travel()
      #expect(answer.status == 303 && answer.cookies["samklang"] != nil)
    }
  }

  @Test("Logging out here leads on to the provider, for those who logged in there alone")
  func logOut() async throws {
    try await Self.run { _, visitors, stub in
      var traveller = try Traveller(visitors, stub)
      _ = try await traveller.travel()
      let out = try await traveller.browser.send([:], to: .logOut)
      let refresh = try #require(out["refresh"])
      #expect(out.status == 200 && refresh.contains("/out?client_id=samklang%20%26%20co"))
      #expect(refresh.hasSuffix("post_logout_redirect_uri=https%3A%2F%2Fsamklang.example%2F"))
      #expect(try await traveller.browser.get(.account).status == 403)
      let local = try await visitors.browser(.member).send([:], to: .logOut)
      #expect(local.status == 303 && local["location"] == "/" && local["refresh"] == nil)
    }
  }

  @Test("A provider that does not answer is told of on the page, and tried again")
  func outOfOrder() async throws {
    let network = try await SmallNetwork()
    let (clock, wire) = (Hands(at: SmallNetwork.second), Flaky())
    try await StubProvider().run(wire: wire.wire, at: { clock.now() }) {
      provider in
      try await network.run(provider: provider) { visitors in
        await #expect(throws: ProviderProblem.unreachable) { try await provider.look() }
        var browser = try visitors.browser(.nobody)
        let page = try await browser.get(.logIn())
        #expect(page.status == 200 && page.body.contains("fungerar inte just nu"))
        browser.keep(page)
        let answer = try await browser.send([:], to: .logInElsewhere())
        #expect(answer.status == 502 && answer.body.contains("svarar inte just nu"))
        wire.mend()
        clock.pass(11)
        try await provider.look()
        #expect(try await browser.get(.logIn()).body.contains("Logga in med Region Prov"))
      }
    }
  }
}

/// A wire that is cut until it is mended.
private final class Flaky: Sendable {
  private let isWhole = Mutex(false)

  func mend() { isWhole.withLock { $0 = true } }

  var wire: ProviderWire {
    ProviderWire { question in
      guard self.isWhole.withLock({ $0 }) else { throw ProviderProblem.unreachable }
      return try await ProviderWire.patient.ask(question)
    }
  }
}
