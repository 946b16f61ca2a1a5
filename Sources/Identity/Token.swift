import Crypto

/// A secret that only its bearer holds: 32 random bytes, spelt so that a cookie can carry them.
public struct Token: Sendable, Equatable {
  /// The secret itself, for the bearer only: never store or log it.
  public let text: String

  /// The token a visitor hands back, or nil where the text cannot be one.
  public init?(_ text: String) {
    guard text.utf8.count == 43, Base64.url.decode(text)?.count == 32 else { return nil }
    self.text = text
  }

  private init(bytes: [UInt8]) { text = Base64.url.encode(bytes) }

  /// A token nobody has held before.
  public static func random() -> Token { Token(bytes: randomBytes(32)) }

  /// What is stored in the token's place: its SHA-256 in hexadecimal.
  public var digest: String { hexadecimal(SHA256.hash(data: Array(text.utf8))) }

  /// Whether two tokens are the same, in constant time.
  public static func == (a: Token, b: Token) -> Bool { sameBytes(a.text.utf8, b.text.utf8) }
}

extension Token: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the secret, so that a log cannot hold it by accident.
  public var description: String { "Token(…)" }

  /// As silent as the description.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
