import Crypto
import FoundationEssentials

@testable import Site

/// A token in the making: each part of it can be said otherwise before it is signed.
struct StubToken: Sendable {
  /// Members as they are written in JSON, by name.
  var header: [String: String]
  var claims: [String: String]
  var key: StubKey
  /// What signs in the key's place; the signed text is given, and the signature comes back.
  var signing: (@Sendable (String) throws -> Data)?
  /// What is done to the token when it is whole.
  var afterwards: @Sendable (String) -> String = { $0 }

  var text: String {
    get throws {
      let signed = Self.coded(Data(json(header).utf8)) + "." + Self.coded(Data(json(claims).utf8))
      let signature = try signing?(signed) ?? key.sign(signed)
      return afterwards(signed + "." + Self.coded(signature))
    }
  }

  static func quoted(_ text: String) -> String { "\"\(text)\"" }

  static func coded(_ data: Data) -> String {
    data.base64EncodedString().replacing("+", with: "-").replacing("/", with: "_")
      .replacing("=", with: "")
  }

  private func json(_ members: [String: String]) -> String {
    "{" + members.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}"
  }
}

/// A key of a provider's, with its name.
struct StubKey: Sendable {
  let name: String
  let key = P256.Signing.PrivateKey()

  init(_ name: String) { self.name = name }

  func sign(_ text: String) throws -> Data {
    try key.signature(for: Data(text.utf8)).rawRepresentation
  }

  /// The public half, as a provider shows it.
  var shown: String {
    let point = key.publicKey.rawRepresentation
    let (x, y) = (StubToken.coded(point.prefix(32)), StubToken.coded(point.suffix(32)))
    return """
      {"kty":"EC","crv":"P-256","use":"sig","kid":"\(name)","x":"\(x)","y":"\(y)"}
      """
  }
}
