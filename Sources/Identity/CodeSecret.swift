import Crypto

/// The secret behind a person's one-time codes by RFC 6238: SHA-1, six digits, thirty seconds.
///
/// ```swift
/// let secret = CodeSecret.random()
/// secret.text            // what the person types into an app
/// secret.step(of: "287082", at: 59, after: 0)
/// ```
public struct CodeSecret: Sendable, Equatable {
  /// How many seconds a code is shown.
  public static let stepSeconds = 30
  /// How many bytes a secret has: as many as SHA-1 gives.
  public static let byteCount = 20
  static let digits = 6

  public let bytes: [UInt8]

  /// The secret that was kept.
  public init(bytes: [UInt8]) { self.bytes = bytes }

  /// The secret that its text names, or nil where it is no whole secret.
  public init?(_ text: String) {
    guard text.utf8.count <= 64, let bytes = Base32.decode(text), bytes.count == Self.byteCount
    else { return nil }
    self.bytes = bytes
  }

  /// A secret nobody has held before.
  public static func random() -> CodeSecret { CodeSecret(bytes: randomBytes(byteCount)) }

  /// The secret as it is typed: base32.
  public var text: String { Base32.encode(bytes) }

  /// The address that an app takes the secret from, for an account at an issuer.
  public func address(account: String, issuer: String) -> String {
    let issuer = Query.escaped(issuer)
    return "otpauth://totp/\(issuer):\(Query.escaped(account))?secret=\(text)&issuer=\(issuer)"
      + "&algorithm=SHA1&digits=\(Self.digits)&period=\(Self.stepSeconds)"
  }

  /// The step whose code this is: now, just before or just after, and later than the last one taken.
  public func step(of code: String, at second: Int, after last: Int) -> Int? {
    let typed = code.utf8.filter { $0 != UInt8(ascii: " ") }
    guard typed.count == Self.digits else { return nil }
    let now = second / Self.stepSeconds
    // Every step is tried, so that the time tells nothing of which one it was.
    return [now - 1, now, now + 1].reduce(nil) { found, step in
      sameBytes(typed, self.code(at: step).utf8) && step > last ? step : found
    }
  }

  /// The code of a step: the digits that RFC 4226 cuts out of an HMAC of its number.
  func code(at step: Int, digits: Int = digits) -> String {
    let counter = (0..<8).map { UInt8(truncatingIfNeeded: step >> (56 - 8 * $0)) }
    let sum = Array(
      HMAC<Insecure.SHA1>.authenticationCode(for: counter, using: SymmetricKey(data: bytes)))
    let start = Int(sum[19] & 15)
    let number = sum[start..<start + 4].reduce(0) { $0 << 8 | Int($1) } & 0x7FFF_FFFF
    let text = String(number % (0..<digits).reduce(1) { product, _ in product * 10 })
    return String(repeating: "0", count: digits - text.count) + text
  }
}

extension CodeSecret: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the secret, so that a log cannot hold it by accident.
  public var description: String { "CodeSecret(…)" }

  /// As silent as the description.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
