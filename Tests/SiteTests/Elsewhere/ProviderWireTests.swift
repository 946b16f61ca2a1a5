import Hummingbird
import HummingbirdTesting
import Identity
import Logging
import Synchronization
import Testing

@testable import Site

@Suite("What is asked of a provider, and how much is taken")
struct ProviderWireTests {
  @Test(
    "A provider that says something else of itself is not used",
    arguments: [
      ("issuer", "https://other.example"), ("token_endpoint", "http://provider.example/token"),
      ("jwks_uri", "file:///etc/passwd"), ("authorization_endpoint", "/in"),
      ("authorization_endpoint", "https://u@provider.example/in"),
      ("authorization_endpoint", "https://provider.example/in\\r\\nset-cookie: x"),
    ])
  func unfit(_ name: String, _ value: String) async throws {
    let stub = StubProvider()
    stub.says.withLock { $0.document = [name: value] }
    try await stub.run { provider in
      await #expect(throws: ProviderProblem.unfit) { try await provider.look() }
      #expect(await !provider.isOpen)
    }
  }

  @Test("What the provider says of itself is asked for once an hour, and its keys as seldom")
  func cached() async throws {
    let (network, stub, clock) = (
      try await SmallNetwork(), StubProvider(), Hands(at: SmallNetwork.second)
    )
    try await stub.run(at: { clock.now() }) { provider in
      try network.connect(stub, to: 1, issuer: provider.settings.issuer)
      try await network.run(provider: provider) { visitors in
        var traveller = try Traveller(visitors, stub)
        for _ in 0..<3 { #expect(try await traveller.travel().status == 303) }
        #expect(stub.asked("document") == 1 && stub.asked("keys") == 1)
        clock.pass(3_601)
        stub.says.withLock { $0.forge = { $0.claims["exp"] = "\(SmallNetwork.second + 4_000)" } }
        #expect(try await traveller.travel().status == 303)
        #expect(stub.asked("document") == 2 && stub.asked("keys") == 2)
      }
    }
  }

  @Test("A key that is new is fetched, but at most once a minute")
  func rotation() async throws {
    let (network, stub, clock) = (
      try await SmallNetwork(), StubProvider(), Hands(at: SmallNetwork.second)
    )
    try await stub.run(at: { clock.now() }) { provider in
      try network.connect(stub, to: 1, issuer: provider.settings.issuer)
      try await network.run(provider: provider) { visitors in
        var traveller = try Traveller(visitors, stub)
        #expect(try await traveller.travel().status == 303)
        clock.pass(61)
        stub.says.withLock { $0.shown = [StubKey("k1"), StubKey("k2")] }
        #expect(try await traveller.travel().status == 303)
        #expect(stub.asked("keys") == 2)
        stub.says.withLock { $0.forge = { $0.header["kid"] = StubToken.quoted("k3") } }
        for _ in 0..<3 { #expect(try await traveller.travel().status == 502) }
        #expect(stub.asked("keys") == 2)
        clock.pass(60)
        for _ in 0..<3 { #expect(try await traveller.travel().status == 502) }
        #expect(stub.asked("keys") == 3)
      }
    }
  }

  @Test("The site proves itself as the provider wants it", arguments: StubProvider.Proof.allCases)
  func proofs(_ proof: StubProvider.Proof) async throws {
    let (network, stub) = (try await SmallNetwork(), StubProvider())
    stub.says.withLock { $0.proof = proof }
    try await stub.run(secret: proof == .none ? nil : StubProvider.secret) { provider in
      try network.connect(stub, to: 1, issuer: provider.settings.issuer)
      try await network.run(provider: provider) { visitors in
        var traveller = try Traveller(visitors, stub)
        #expect(try await traveller.travel().status == 303)
      }
    }
  }

  @Test("A wrong secret is told as something that the site's keepers must see to")
  func wrongSecret() async throws {
    let (network, stub) = (try await SmallNetwork(), StubProvider())
    try await stub.run(secret: "fel") { provider in
      try await network.run(provider: provider) { visitors in
        var traveller = try Traveller(visitors, stub)
        let answer = try await traveller.travel()
        #expect(answer.status == 502 && answer.body.contains("se över inställningarna"))
        #expect(!answer.body.contains("fel:"))
      }
    }
  }

  @Test("No endless answer is read, no redirect followed, and no slow answer waited for")
  func limits() async throws {
    let router = Router()
    router.get("/endless/**") { _, _ in
      Response(
        status: .ok,
        body: .init(byteBuffer: ByteBuffer(repeating: 0x20, count: ProviderWire.mostBytes + 1)))
    }
    router.get("/away/**") { _, _ in
      Response(status: .found, headers: [.location: "https://other.example/"])
    }
    let (held, release) = AsyncStream<Void>.makeStream()
    router.get("/slow/**") { _, _ in
      for await _ in held {}
      return Response(status: .ok)
    }
    let (rest, noMore) = AsyncStream<Void>.makeStream()
    router.get("/dripping/**") { _, _ in
      Response(
        status: .ok,
        body: ResponseBody { writer in
          try await writer.write(ByteBuffer(string: "{"))
          for await _ in rest {}
          try await writer.finish(nil)
        })
    }
    let app = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      logger: Logger(label: "stub") { _ in SwiftLogNoOpLogHandler() })
    try await app.test(.live) { client in
      let port = try #require(client.port)
      defer {
        release.finish()
        noMore.finish()
      }
      let places = [("endless", 60), ("away", 60), ("slow", 1), ("dripping", 1)]
      for (place, seconds) in places {
        let provider = try Provider(
          ProviderSettings(
            issuer: "http://127.0.0.1:\(port)/\(place)", client: "c", secret: nil, name: "N",
            callback: "", farewell: ""), wire: .http(patience: .seconds(seconds)),
          wallSeconds: { 0 })
        await #expect(throws: ProviderProblem.unreachable, "\(place)") {
          try await provider.look()
        }
      }
    }
  }

  @Test(
    "Only https is trusted, but for a provider on this machine",
    arguments: [
      ("https://provider.example", true), ("https://provider.example/realm/", true),
      ("http://127.0.0.1:9400", true), ("http://localhost:9400", true),
      ("http://provider.example", false), ("ftp://provider.example", false), ("provider", false),
      ("https://", false), ("", false), ("http://127.0.0.1.example", false),
      ("https://provider.example#x", false),
    ])
  func addresses(_ issuer: String, _ isTrusted: Bool) {
    let settings = try? ProviderSettings(
      issuer: issuer, client: "c", secret: "s3cret", name: "N", callback: "", farewell: "")
    #expect((settings != nil) == isTrusted)
    #expect(!String(reflecting: settings).contains("s3cret"))
  }
}

extension StubProvider {
  /// How many times a thing has been asked for.
  fileprivate func asked(_ what: String) -> Int {
    says.withLock { $0.asked.filter { $0 == what }.count }
  }
}
