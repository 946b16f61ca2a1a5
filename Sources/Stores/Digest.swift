import Crypto
import FoundationEssentials

/// A SHA-256 sum, written as 64 hexadecimal digits.
public struct Digest: Hashable, Sendable, CustomStringConvertible {
  // Four words rather than an array: a journal in memory holds one of these for each entry.
  private let first, second, third, fourth: UInt64

  /// The sum of `content`.
  public init(of content: [UInt8]) {
    self = SHA256.hash(data: content).withUnsafeBytes { Digest(raw: $0) }
  }

  /// The sum these 32 bytes are; nil where they are not 32.
  public init?(bytes: [UInt8]) {
    guard bytes.count == 32 else { return nil }
    self = bytes.withUnsafeBytes { Digest(raw: $0) }
  }

  /// The sum these 64 hexadecimal digits write; nil for any other text.
  public init?(_ text: String) {
    let digits = text.utf8.compactMap { Character(Unicode.Scalar($0)).hexDigitValue }
    guard digits.count == 64, text.utf8.count == 64 else { return nil }
    self.init(bytes: stride(from: 0, to: 64, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) })
  }

  /// The 32 bytes of the sum.
  public var bytes: [UInt8] {
    [first, second, third, fourth].flatMap { $0.bigEndianBytes }
  }

  /// The 64 hexadecimal digits, in lower case.
  public var description: String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
  }

  /// What stands before the first entry of a journal: 32 zeros.
  public static let zero = Digest(words: (0, 0, 0, 0))

  /// The sum that 32 bytes in memory are; the caller has counted them.
  init(raw: UnsafeRawBufferPointer) {
    func word(_ index: Int) -> UInt64 {
      UInt64(bigEndian: raw.loadUnaligned(fromByteOffset: index * 8, as: UInt64.self))
    }
    self.init(words: (word(0), word(1), word(2), word(3)))
  }

  private init(words: (UInt64, UInt64, UInt64, UInt64)) {
    (first, second, third, fourth) = words
  }

  func append(to buffer: inout [UInt8]) {
    for word in [first, second, third, fourth] { buffer.append(contentsOf: word.bigEndianBytes) }
  }
}

extension FixedWidthInteger {
  /// The bytes of the number, the most significant first.
  var bigEndianBytes: [UInt8] { withUnsafeBytes(of: bigEndian) { Array($0) } }
}
