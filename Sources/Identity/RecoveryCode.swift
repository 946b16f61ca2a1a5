import Crypto

/// A code that lets someone in once without the app that makes codes.
///
/// It has 80 random bits, so that its sum alone, without a slow hash, tells nothing of it.
public struct RecoveryCode: Sendable, Equatable {
  private let bytes: [UInt8]
  /// How many codes a person gets at a time.
  public static let count = 10

  private init(bytes: [UInt8]) { self.bytes = bytes }

  /// The code that someone typed, with or without dashes; nil where the text cannot be one.
  public init?(_ text: String) {
    guard text.utf8.count <= 64, let bytes = Base32.decode(text.filter { $0 != "-" }),
      bytes.count == 10
    else { return nil }
    self.bytes = bytes
  }

  /// Codes nobody has held before.
  public static func random() -> [RecoveryCode] {
    (0..<count).map { _ in RecoveryCode(bytes: randomBytes(10)) }
  }

  /// The code as it is shown and typed: four letters at a time.
  public var text: String {
    let letters = Array(Base32.encode(bytes))
    return stride(from: 0, to: letters.count, by: 4).map { String(letters[$0..<$0 + 4]) }
      .joined(separator: "-")
  }

  /// What is stored in the code's place, other for each person.
  public func digest(for person: Int) -> [UInt8] {
    Array(SHA256.hash(data: Array("samklang.recovery.\(person).".utf8) + bytes))
  }
}

extension RecoveryCode: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the code, so that a log cannot hold it by accident.
  public var description: String { "RecoveryCode(…)" }

  /// As silent as the description.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
