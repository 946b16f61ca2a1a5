/// Base64 without padding, in the alphabet of Argon2's encoded hashes or in that of addresses.
struct Base64: Sendable {
  static let standard = Base64(last: "+/")
  static let url = Base64(last: "-_")

  private let digits: [UInt8]
  private let values: [UInt8: UInt32]

  private init(last: String) {
    let alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789" + last
    digits = Array(alphabet.utf8)
    values = Dictionary(
      uniqueKeysWithValues: alphabet.utf8.enumerated().map { ($1, UInt32($0)) })
  }

  func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << (8 * (3 - group.count))
      for digit in 0...group.count { text.append(digits[Int(bits >> (18 - 6 * digit) & 63)]) }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes, or nil where the text is not what `encode` would have written.
  func decode(_ text: some StringProtocol) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for digit in text.utf8 {
      guard let value = values[digit] else { return nil }
      bits = bits << 6 | value
      held += 6
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
        bits &= (1 << UInt32(held)) - 1
      }
    }
    // Left-over bits, or a lone digit, would give one value several spellings.
    return held < 6 && bits == 0 ? bytes : nil
  }
}
