/// Base32 of RFC 4648 without padding: what people can read off a screen and type.
enum Base32 {
  private static let digits = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".utf8)

  static func encode(_ bytes: [UInt8]) -> String {
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 5) {
      let group = bytes[start..<min(start + 5, bytes.count)]
      let bits = group.reduce(UInt64(0)) { $0 << 8 | UInt64($1) } << (8 * (5 - group.count))
      for digit in 0..<(group.count * 8 + 4) / 5 {
        text.append(digits[Int(bits >> UInt64(35 - 5 * digit) & 31)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The bytes, or nil where the text is not what `encode` would have written; spaces and small
  /// letters are let through, since people type them.
  static func decode(_ text: String) -> [UInt8]? {
    var bytes: [UInt8] = []
    var bits: UInt32 = 0
    var held = 0
    for digit in text.uppercased().utf8 where digit != UInt8(ascii: " ") {
      guard let value = digits.firstIndex(of: digit) else { return nil }
      bits = bits << 5 | UInt32(value)
      held += 5
      if held >= 8 {
        held -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(held)))
        bits &= (1 << UInt32(held)) - 1
      }
    }
    return held < 5 && bits == 0 ? bytes : nil
  }
}
