/// Hashes of passwords, by Argon2id. Each takes tens of milliseconds: see ``PasswordDesk``.
public enum PasswordHash {
  /// The hash to store for a password, with a salt of its own.
  public static func make(_ password: String) throws(PasswordProblem) -> String {
    guard password.utf8.count <= PasswordRule.mostBytes else {
      throw .tooLong(most: PasswordRule.mostBytes)
    }
    let salt = randomBytes(16)
    guard let hash = Argon2Cost.ours.hash(Array(password.utf8), salt: salt, bytes: 32) else {
      throw .hashingFailed
    }
    return EncodedHash(cost: .ours, salt: salt, hash: hash).text
  }

  /// Whether a stored hash is of this password; a text that is no hash is of none.
  public static func verify(_ password: String, against encoded: String) -> Bool {
    guard password.utf8.count <= PasswordRule.mostBytes, let stored = EncodedHash(encoded),
      let hash = stored.cost.hash(
        Array(password.utf8), salt: stored.salt, bytes: stored.hash.count)
    else { return false }
    return sameBytes(hash, stored.hash)
  }

  /// Takes the time of a verification and answers no: for a log-in name nobody has.
  public static func verifyNobody(_ password: String) -> Bool {
    _ = verify(password, against: nobody.text)
    return false
  }

  /// Whether a stored hash was made at another cost than today's, and should be made again.
  public static func needsRehash(_ encoded: String) -> Bool {
    guard let stored = EncodedHash(encoded) else { return true }
    return stored.cost != .ours || stored.salt.count != 16 || stored.hash.count != 32
  }

  private static let nobody = EncodedHash(
    cost: .ours, salt: randomBytes(16), hash: randomBytes(32))
}
