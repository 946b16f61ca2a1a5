import Crypto
import FoundationEssentials
import Identity
import Stores
import Synchronization
import Testing

@testable import Site

/// A token that is wrong in one thing, and what the visitor is told of it.
struct Forgery: Sendable, CustomTestStringConvertible {
  let id: String
  let told: String
  let forge: @Sendable (inout StubToken) -> Void

  init(_ id: String, _ told: String, _ forge: @escaping @Sendable (inout StubToken) -> Void) {
    self.id = id
    self.told = told
    self.forge = forge
  }

  var testDescription: String { id }

  private static let now = SmallNetwork.second
  private static let q = StubToken.quoted

  static let all: [Forgery] = [
    Forgery("signed by another key of the same name", "underskriften stämmer inte") {
      $0.key = StubKey("k1")
    },
    Forgery("changed after it was signed", "underskriften stämmer inte") {
      $0.afterwards = { text in
        let parts = text.split(separator: ".")
        let claims = StubToken.coded(Data("{\"sub\":\"other\"}".utf8))
        return "\(parts[0]).\(claims).\(parts[2])"
      }
    },
    Forgery("signed by nobody", "inte undertecknat på ett sätt som godtas") {
      $0.header["alg"] = q("none")
      $0.signing = { _ in Data() }
    },
    Forgery("signed by nobody, in other letters", "inte undertecknat på ett sätt") {
      $0.header["alg"] = q("NoNe")
      $0.signing = { _ in Data() }
    },
    Forgery("signed by the public key as a secret", "inte undertecknat på ett sätt") { token in
      let secret = SymmetricKey(data: token.key.key.publicKey.x963Representation)
      token.header["alg"] = q("HS256")
      token.signing = { text in
        Data(HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: secret))
      }
    },
    Forgery("said to be signed as the key cannot", "inte undertecknat på ett sätt") {
      $0.header["alg"] = q("RS256")
    },
    Forgery("without the name of its key", "säger inte vilken nyckel") { $0.header["kid"] = nil },
    Forgery("by a key that the provider has not", "okänd nyckel") { $0.header["kid"] = q("k9") },
    Forgery("with a demand that is not understood", "går inte att läsa") {
      $0.header["crit"] = "[\"x\"]"
    },
    Forgery("of another issuer", "utfärdat av någon annan") {
      $0.claims["iss"] = q("https://other.example")
    },
    Forgery("without issuer", "utfärdat av någon annan") { $0.claims["iss"] = nil },
    Forgery("for another site", "till en annan tjänst") { $0.claims["aud"] = q("other") },
    Forgery("for no site", "till en annan tjänst") { $0.claims["aud"] = nil },
    Forgery("for several sites, given to another of them", "till en annan tjänst") {
      $0.claims["aud"] = "[\(q(StubProvider.client)), \(q("other"))]"
      $0.claims["azp"] = q("other")
    },
    Forgery("for several sites, given to nobody", "till en annan tjänst") {
      $0.claims["aud"] = "[\(q(StubProvider.client)), \(q("other"))]"
    },
    Forgery("that has expired", "det har gått ut") { $0.claims["exp"] = "\(now - 61)" },
    Forgery("that never expires", "det har gått ut") { $0.claims["exp"] = nil },
    Forgery("made in time to come", "gäller inte ännu") { $0.claims["iat"] = "\(now + 120)" },
    Forgery("not to be used yet", "gäller inte ännu") { $0.claims["nbf"] = "\(now + 120)" },
    Forgery("for another log-in", "hör till en annan inloggning") { $0.claims["nonce"] = q("x") },
    Forgery("for no log-in", "hör till en annan inloggning") { $0.claims["nonce"] = nil },
    Forgery("about nobody", "säger inte vem") { $0.claims["sub"] = nil },
    Forgery("about somebody without a name", "säger inte vem") { $0.claims["sub"] = q("") },
    Forgery("that is none", "går inte att läsa") { $0.afterwards = { _ in "x" } },
  ]
}

@Suite("Tokens that prove nothing")
struct ForgedTokenTests {
  @Test("A forged token logs nobody in, and the visitor is told why", arguments: Forgery.all)
  func forged(_ forgery: Forgery) async throws {
    let (network, stub, log) = (try await SmallNetwork(), StubProvider(), KeptLog())
    try await stub.run { provider in
      try network.connect(stub, to: 1, issuer: provider.settings.issuer)
      try await network.run(provider: provider, log: log) { visitors in
        stub.says.withLock { $0.forge = forgery.forge }
        var traveller = try Traveller(visitors, stub)
        let answer = try await traveller.travel()
        #expect(answer.status == 502 && answer.cookies["samklang"] == nil)
        #expect(answer.body.contains(forgery.told) && answer.body.contains("Region Prov"))
        stub.says.withLock { $0.forge = { _ in } }
        #expect(try await traveller.travel().status == 303)
      }
    }
    #expect(log.lines.contains { $0.contains("reason=token.") })
    #expect(!log.lines.contains { $0.contains("kim-elsewhere") })
  }

  @Test("A token of an earlier log-in is of no use in the next")
  func replayed() async throws {
    let (network, stub) = (try await SmallNetwork(), StubProvider())
    try await stub.run { provider in
      try network.connect(stub, to: 1, issuer: provider.settings.issuer)
      try await network.run(provider: provider) { visitors in
        let first = KeptToken()
        stub.says.withLock { $0.forge = { token in token.afterwards = first.keep } }
        var traveller = try Traveller(visitors, stub)
        #expect(try await traveller.travel().status == 303)
        stub.says.withLock { $0.forge = { token in token.afterwards = { _ in first.text } } }
        var thief = try Traveller(visitors, stub)
        let answer = try await thief.travel()
        #expect(answer.status == 502 && answer.cookies["samklang"] == nil)
        #expect(answer.body.contains("hör till en annan inloggning"))
      }
    }
  }
}

/// A token that somebody has got hold of.
private final class KeptToken: Sendable {
  private let held = Mutex("")

  var text: String { held.withLock { $0 } }

  @Sendable func keep(_ token: String) -> String {
    held.withLock { $0 = token }
    return token
  }
}
