/// An Argon2id hash read from its text, with parameters that are safe to compute.
struct EncodedHash: Equatable {
  static let prefix = "$argon2id$v=19$"
  /// A longer text cannot be a hash of ours.
  static let mostBytes = 256

  var cost: Argon2Cost
  var salt: [UInt8]
  var hash: [UInt8]

  init(cost: Argon2Cost, salt: [UInt8], hash: [UInt8]) {
    self.cost = cost
    self.salt = salt
    self.hash = hash
  }

  init?(_ text: String) {
    guard text.utf8.count <= Self.mostBytes, text.hasPrefix(Self.prefix) else { return nil }
    let parts = text.dropFirst(Self.prefix.count)
      .split(separator: "$", omittingEmptySubsequences: false)
    guard parts.count == 3, let cost = Argon2Cost(parts[0]), cost.isBearable,
      let salt = Base64.standard.decode(parts[1]), (8...64).contains(salt.count),
      let hash = Base64.standard.decode(parts[2]), (16...64).contains(hash.count)
    else { return nil }
    self.init(cost: cost, salt: salt, hash: hash)
  }

  var text: String {
    Self.prefix + cost.text + "$" + Base64.standard.encode(salt) + "$"
      + Base64.standard.encode(hash)
  }
}
