/// What a provider says of itself at its well-known address.
struct Discovery: Decodable, Sendable {
  let issuer: String
  let authorization: String
  let token: String
  let keys: String
  let endSession: String?
  /// How the site may prove itself; by a header where nothing is said.
  let clientProofs: [String]?
  /// Whether every answer names its issuer.
  let namesIssuer: Bool?

  enum CodingKeys: String, CodingKey {
    case issuer
    case authorization = "authorization_endpoint"
    case token = "token_endpoint"
    case keys = "jwks_uri"
    case endSession = "end_session_endpoint"
    case clientProofs = "token_endpoint_auth_methods_supported"
    case namesIssuer = "authorization_response_iss_parameter_supported"
  }

  /// Where a provider says what it is.
  static func address(of issuer: String) -> String {
    (issuer.hasSuffix("/") ? String(issuer.dropLast()) : issuer)
      + "/.well-known/openid-configuration"
  }

  /// Whether this is what the issuer says of itself, with nothing that leads to unsafe places.
  func fits(_ expected: String) -> Bool {
    issuer == expected
      && ([authorization, token, keys] + [endSession].compactMap { $0 })
        .allSatisfy { SafeAddress.fits($0, under: expected) }
  }
}
