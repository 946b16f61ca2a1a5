import Crypto
import Identity

/// A file of the site itself: a style sheet, a picture, a script.
///
/// Its address holds its mark, so that browsers may keep it forever.
public struct Asset: Sendable, Equatable {
  /// The media type.
  public let type: String
  public let bytes: [UInt8]
  /// The first twelve digits of the content's SHA-256: the part of the address that changes.
  public let mark: String

  /// An asset with its mark computed, once.
  public init(type: String, bytes: [UInt8]) {
    self.type = type
    self.bytes = bytes
    mark = String(hexadecimal(SHA256.hash(data: bytes)).prefix(12))
  }
}
