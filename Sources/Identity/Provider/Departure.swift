import Crypto

/// A log-in that is begun: where to send the visitor, and what their way back is known by.
public struct Departure: Sendable {
  /// The provider's address to log in at.
  public let address: String
  /// What comes back in the address, so that nobody else's answer is taken for this one.
  public let state: Token
  /// What comes back in the token, so that no earlier token is taken for this one.
  public let nonce: String
  /// What shows the provider that the one who asks for the token is the one who began.
  public let verifier: String

  /// A departure for a site as the provider knows it.
  init(_ settings: ProviderSettings, _ discovery: Discovery) {
    state = .random()
    nonce = Token.random().text
    verifier = Token.random().text
    address = Query.address(
      discovery.authorization,
      with: [
        ("response_type", "code"), ("client_id", settings.client),
        ("redirect_uri", settings.callback), ("scope", "openid"), ("state", state.text),
        ("nonce", nonce), ("code_challenge", Self.challenge(verifier)),
        ("code_challenge_method", "S256"),
      ])
  }

  static func challenge(_ verifier: String) -> String {
    Base64.url.encode(Array(SHA256.hash(data: Array(verifier.utf8))))
  }
}

/// One who has proved who they are: the provider's word for them, which means nothing elsewhere.
public struct Arrival: Hashable, Sendable {
  public let issuer: String
  public let subject: String
}

extension Arrival: CustomStringConvertible, CustomReflectable {
  /// Says nothing of whom, so that a log cannot hold it by accident.
  public var description: String { "Arrival(…)" }

  /// As silent as the description.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
