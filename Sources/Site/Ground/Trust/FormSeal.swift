import Crypto
import Identity

/// What shows that a form was sent from a page that we gave to this very visitor.
public enum FormSeal {
  /// The name of the hidden field that carries it.
  public static let field = "csrf"

  /// The token of a logged-in visitor: derived from the session's secret, so it ends with it.
  static func forSession(_ session: Token) -> String {
    code(key: Array(session.text.utf8), "form")
  }

  /// The token of a visitor who is not logged in: our signature of the form cookie's value.
  static func forCookie(_ cookie: Token, secret: [UInt8]) -> String {
    code(key: secret, "form " + cookie.text)
  }

  /// Whether a token is the expected one, in constant time.
  static func matches(_ token: String, _ expected: String) -> Bool {
    sameBytes(token.utf8, expected.utf8)
  }

  private static func code(key: [UInt8], _ message: String) -> String {
    hexadecimal(
      HMAC<SHA256>.authenticationCode(
        for: Array(message.utf8), using: SymmetricKey(data: key)))
  }
}
