import Crypto
import FoundationEssentials
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import Logging
import Synchronization
import Testing

@testable import Site

extension ProviderWire {
  /// A wire for machines that do much at once.
  static let patient = ProviderWire.http(patience: .seconds(60))
}

/// A provider on this machine that answers as it is told to: the one that tests forge by.
final class StubProvider: Sendable {
  /// What it says and remembers.
  struct Says: Sendable {
    var issuer = ""
    var subject = "kim-elsewhere"
    var shown = [StubKey("k1")]
    var forge: @Sendable (inout StubToken) -> Void = { _ in }
    /// What the document at the well-known address says besides, or instead.
    var document: [String: String] = [:]
    /// How it says that a site may prove itself, and how it wants it: by a header, in the form, or
    /// by the challenge alone.
    var proof = Proof.header
    /// The addresses that were asked, in order.
    var asked: [String] = []
    fileprivate var codes: [String: Request] = [:]

    /// What came with a visitor who wants to log in.
    fileprivate struct Request: Sendable {
      var nonce: String
      var challenge: String
      var redirect: String
    }
  }

  enum Proof: String, CaseIterable {
    case header = "client_secret_basic"
    case form = "client_secret_post"
    case none
  }

  static let client = "samklang & co"
  static let secret = "hemlig:nyckel/å"
  let says = Mutex(Says())

  /// Runs the provider on a port of its own, with the settings to reach it by.
  func run(
    wire: ProviderWire = .patient, at now: @escaping @Sendable () -> Int = { SmallNetwork.second },
    secret: String? = StubProvider.secret, _ test: @Sendable (Provider) async throws -> Void
  ) async throws {
    let app = Application(
      router: router, configuration: .init(address: .hostname("127.0.0.1", port: 0)),
      logger: Logger(label: "stub") { _ in SwiftLogNoOpLogHandler() })
    try await app.test(.live) { client in
      let issuer = "http://127.0.0.1:\(try #require(client.port))"
      says.withLock { $0.issuer = issuer }
      let settings = try ProviderSettings(
        issuer: issuer, client: Self.client, secret: secret, name: "Region Prov",
        callback: "https://samklang.example/logga-in/svar",
        farewell: "https://samklang.example/")
      try await test(Provider(settings, wire: wire, wallSeconds: now))
    }
  }

  /// Logs a visitor in at the address they were sent to, and gives the address to go back to.
  func logIn(at address: String) throws -> String {
    let query = try #require(address.split(separator: "?", maxSplits: 1).last)
    let form = try URLEncodedForm.read(String(query).utf8)
    try #require(form["response_type"] == "code" && form["scope"].contains("openid"))
    try #require(form["code_challenge_method"] == "S256" && form["client_id"] == Self.client)
    let code = "kod-\(UInt32.random(in: 0...UInt32.max))"
    says.withLock {
      $0.codes[code] = Says.Request(
        nonce: form["nonce"], challenge: form["code_challenge"], redirect: form["redirect_uri"])
    }
    return "/logga-in/svar?code=\(code)&state=\(form["state"])"
  }

  private var router: Router<BasicRequestContext> {
    let router = Router()
    router.get("/.well-known/openid-configuration") { _, _ in
      self.asked("document")
      return self.document
    }
    router.get("/keys") { _, _ in
      self.asked("keys")
      return "{\"keys\":[" + self.says.withLock { $0.shown.map(\.shown) }.joined(separator: ",")
        + ",{\"kty\":\"oct\",\"kid\":\"k1\",\"k\":\"AAAA\"}]}"
    }
    router.post("/token") { request, _ in
      self.asked("token")
      let body = try await request.body.collect(upTo: 10_000)
      return try self.token(
        try URLEncodedForm.read(Array(body.readableBytesView)), request.headers[.authorization])
    }
    return router
  }

  private func asked(_ what: String) { says.withLock { $0.asked.append(what) } }

  private var document: String {
    let says = says.withLock { $0 }
    var members = [
      "issuer": says.issuer, "authorization_endpoint": says.issuer + "/in?lang=sv",
      "token_endpoint": says.issuer + "/token", "jwks_uri": says.issuer + "/keys",
      "end_session_endpoint": says.issuer + "/out",
    ]
    members.merge(says.document) { $1 }
    return "{" + members.map { "\"\($0)\":\"\($1)\"," }.joined()
      + "\"token_endpoint_auth_methods_supported\":[\"\(says.proof.rawValue)\"]}"
  }

  /// Gives a token for a code, once, to the site that began, and to nobody else.
  private func token(_ form: Form, _ authorization: String?) throws -> Response {
    let request = says.withLock { $0.codes.removeValue(forKey: form["code"]) }
    let challenge = StubToken.coded(Data(SHA256.hash(data: Data(form["code_verifier"].utf8))))
    guard let request, request.challenge == challenge, form["redirect_uri"] == request.redirect,
      isOurs(form, authorization)
    else { return Response(status: .badRequest) }
    let answer = "{\"id_token\":\"\(try made(request.nonce).text)\",\"token_type\":\"Bearer\"}"
    return Response(status: .ok, body: .init(byteBuffer: ByteBuffer(string: answer)))
  }

  /// Whether the site has proved itself as it should.
  private func isOurs(_ form: Form, _ authorization: String?) -> Bool {
    switch says.withLock({ $0.proof }) {
    case .header:
      let pair = [Self.client, Self.secret].map { PercentCoding.encode($0, keeping: "-._~") }
      let proof = Data(pair.joined(separator: ":").utf8).base64EncodedString()
      return authorization == "Basic " + proof
    case .form: return form["client_id"] == Self.client && form["client_secret"] == Self.secret
    case .none:
      return form["client_id"] == Self.client && form["client_secret"].isEmpty
        && authorization == nil
    }
  }

  /// A token that is right in everything, until it is forged.
  private func made(_ nonce: String) throws -> StubToken {
    let says = says.withLock { $0 }
    let key = try #require(says.shown.last)
    let quoted = StubToken.quoted
    var token = StubToken(
      header: ["alg": quoted("ES256"), "kid": quoted(key.name), "typ": quoted("JWT")],
      claims: [
        "iss": quoted(says.issuer), "sub": quoted(says.subject), "aud": quoted(Self.client),
        "nonce": quoted(nonce), "iat": "\(SmallNetwork.second)",
        "exp": "\(SmallNetwork.second + 300)",
      ], key: key)
    says.forge(&token)
    return token
  }
}
