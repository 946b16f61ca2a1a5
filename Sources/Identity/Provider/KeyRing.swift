import FoundationEssentials
import JWTKit

/// The keys that a provider signs with now, each by its name.
struct KeyRing: Decodable, Sendable {
  private let keys: [String: [Key]]

  /// One key that can be used to sign, with what is said of it.
  private struct Key: Sendable {
    let key: JWK
    let algorithm: String?

    /// 2048 bits of RSA, which are 342 digits of base64, are the fewest that can be trusted.
    var isStrong: Bool { key.keyType != .rsa || (key.modulus?.utf8.count ?? 0) >= 342 }
  }

  /// A member of the set; one that cannot be used is passed over, as the standard says.
  private struct Member: Decodable {
    let key: Key?
    let name: String?

    private struct Note: Decodable {
      let kid: String?
      let use: String?
      let alg: String?
    }

    init(from decoder: any Decoder) throws {
      let note = try? Note(from: decoder)
      name = note?.kid
      let isForSigning = note?.use == nil || note?.use == "sig"
      let read = isForSigning ? try? JWK(from: decoder) : nil
      key = read.map { Key(key: $0, algorithm: note?.alg) }
    }
  }

  private enum CodingKeys: String, CodingKey { case keys }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: CodingKeys.self)
      .decode([Member].self, forKey: .keys)
    var keys: [String: [Key]] = [:]
    for member in members {
      guard let name = member.name, let key = member.key else { continue }
      keys[name, default: []].append(key)
    }
    self.keys = keys
  }

  /// Whether there is a key of this name.
  func has(_ name: String) -> Bool { keys[name] != nil }

  /// What checks signatures by the key of this name, made in this very way and no other.
  func verifier(_ name: String, _ algorithm: String) async throws(TokenFlaw) -> any JWTAlgorithm {
    guard let named = keys[name] else { throw .unknownKey }
    for key in named where key.algorithm == nil || key.algorithm == algorithm {
      guard key.isStrong else { continue }
      let found = try? await JWTKeyCollection().add(jwk: key.key)
        .getKey(for: JWKIdentifier(string: name), alg: algorithm)
      if let found, found.name == algorithm { return found }
    }
    throw .algorithm
  }
}
