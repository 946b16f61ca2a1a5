import CArgon2

/// What one hash costs to compute: the parameters of Argon2.
struct Argon2Cost: Equatable, Sendable {
  var kibibytes: UInt32
  var passes: UInt32
  var lanes: UInt32

  /// 19 MiB, two passes, one lane: about 30 ms on a small server.
  static let ours = Argon2Cost(kibibytes: 19 * 1024, passes: 2, lanes: 1)

  var text: String { "m=\(kibibytes),t=\(passes),p=\(lanes)" }

  /// Whether a stored hash may ask for this much; a hostile one would ask for gigabytes.
  var isBearable: Bool {
    (8 * lanes...64 * 1024).contains(kibibytes) && (1...10).contains(passes)
  }

  /// The Argon2id hash, or nil where the memory cannot be had.
  func hash(_ password: [UInt8], salt: [UInt8], bytes count: Int) -> [UInt8]? {
    var hash = [UInt8](repeating: 0, count: count)
    let result = argon2id_hash_raw(
      passes, kibibytes, lanes, password, password.count, salt, salt.count, &hash, count)
    return result == ARGON2_OK.rawValue ? hash : nil
  }
}

extension Argon2Cost {
  /// Reads `m=19456,t=2,p=1`, in that order and spelling only.
  init?(_ text: Substring) {
    let parts = text.split(separator: ",", omittingEmptySubsequences: false)
    guard parts.count == 3, let kibibytes = Self.number(parts[0], named: "m="),
      let passes = Self.number(parts[1], named: "t="),
      let lanes = Self.number(parts[2], named: "p="), (1...4).contains(lanes)
    else { return nil }
    self.init(kibibytes: kibibytes, passes: passes, lanes: lanes)
  }

  private static func number(_ part: Substring, named name: String) -> UInt32? {
    guard part.hasPrefix(name) else { return nil }
    let digits = part.dropFirst(name.count)
    guard let number = UInt32(digits), String(number) == digits else { return nil }
    return number
  }
}
