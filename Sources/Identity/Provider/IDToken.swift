import FoundationEssentials
import JWTKit

/// A token by which a provider says who somebody is; nothing in it is believed until checked.
struct IDToken: Sendable {
  /// The ways of signing that are taken: public keys only, never a shared secret or none.
  static let algorithms: Set<String> = [
    "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512",
  ]
  /// How much our clock and the provider's may differ, in seconds.
  static let leeway = 60.0

  let algorithm: String
  let keyName: String
  private let signed: [UInt8]
  private let payload: [UInt8]
  private let signature: [UInt8]

  private struct Header: Decodable {
    let alg: String?
    let kid: String?
    let crit: [String]?
  }

  /// Reads what the token says of itself, and refuses what no key could make good.
  init(_ text: String) throws(TokenFlaw) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 3, let head = Base64.url.decode(parts[0]),
      let payload = Base64.url.decode(parts[1]), let signature = Base64.url.decode(parts[2]),
      let header = try? JSONDecoder().decode(Header.self, from: Data(head)), header.crit == nil
    else { throw .malformed }
    guard let algorithm = header.alg, Self.algorithms.contains(algorithm) else { throw .algorithm }
    // A library may take the first key there is; a token has to say which one it means.
    guard let name = header.kid, !name.isEmpty else { throw .namelessKey }
    self.algorithm = algorithm
    keyName = name
    signed = Array(text.utf8.prefix(parts[0].utf8.count + 1 + parts[1].utf8.count))
    self.payload = payload
    self.signature = signature
  }

  /// Whom the token is about, where it is signed by the provider, for us, now, and for this log-in.
  func arrival(
    keys: KeyRing, issuer: String, client: String, nonce: String, at now: Int
  ) async throws(TokenFlaw) -> Arrival {
    let verifier = try await keys.verifier(keyName, algorithm)
    guard (try? verifier.verify(Data(signature), signs: Data(signed))) == true else {
      throw .signature
    }
    guard let claims = try? JSONDecoder().decode(Claims.self, from: Data(payload)) else {
      throw .malformed
    }
    try claims.check(issuer: issuer, client: client, nonce: nonce, at: Double(now))
    guard let subject = claims.sub, (1...255).contains(subject.utf8.count) else { throw .subject }
    return Arrival(issuer: issuer, subject: subject)
  }
}

/// What a token claims.
private struct Claims: Decodable {
  let iss: String?
  let sub: String?
  let aud: Audience?
  let azp: String?
  let exp: Double?
  let iat: Double?
  let nbf: Double?
  let nonce: String?

  /// One site or several.
  struct Audience: Decodable {
    let sites: [String]

    init(from decoder: any Decoder) throws {
      let value = try decoder.singleValueContainer()
      if let site = try? value.decode(String.self) {
        sites = [site]
      } else {
        sites = try value.decode([String].self)
      }
    }
  }

  func check(
    issuer: String, client: String, nonce: String, at now: Double
  ) throws(TokenFlaw) {
    guard iss == issuer else { throw .issuer }
    guard let sites = aud?.sites, sites.contains(client) else { throw .audience }
    // Made for several, it has to say that it was given to us.
    guard azp == client || (azp == nil && sites.count == 1) else { throw .audience }
    guard let exp, now < exp + IDToken.leeway else { throw .expired }
    guard let iat, iat <= now + IDToken.leeway, (nbf ?? iat) <= now + IDToken.leeway else {
      throw .early
    }
    guard let own = self.nonce, sameBytes(own.utf8, nonce.utf8) else { throw .nonce }
  }
}
