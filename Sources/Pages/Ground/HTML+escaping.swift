extension HTML {
  /// Writes a string so that a browser reads back the same text, and only text.
  func escape(_ string: String) {
    var string = string
    string.withUTF8 { escape($0) }
  }

  /// Escapes `& < > " '` and leaves out what HTML does not allow: controls, and NUL among them.
  func escape(_ source: UnsafeBufferPointer<UInt8>) {
    guard let start = source.baseAddress else { return }
    var written = 0
    var index = 0
    while index < source.count {
      let byte = start[index]
      if HTML.isPlain(byte) {
        index += 1
        continue
      }
      let (replacement, length) = HTML.replacement(of: byte, at: index, in: source)
      if let replacement {
        bytes.append(start + written, index - written)
        markup(replacement)
        written = index + length
      }
      index += length
    }
    bytes.append(start + written, source.count - written)
  }

  /// Whether a byte stands for itself, by one look-up in a word of bits; 0xC2 asks for a closer
  /// look, since controls beyond ASCII begin with it.
  @inline(__always)
  private static func isPlain(_ byte: UInt8) -> Bool {
    if byte >= 0x40 { return byte != 0x7F && byte != 0xC2 }
    return (plainBelow64 >> UInt64(byte)) & 1 == 1
  }

  /// A bit for each byte from space to `?`, without `"`, `&`, `'`, `<` and `>`.
  private static var plainBelow64: UInt64 { 0xAFFF_FF3B_0000_0000 }

  /// What stands for the character at `index`, nil where it stands for itself, and its length.
  private static func replacement(
    of byte: UInt8, at index: Int, in source: UnsafeBufferPointer<UInt8>
  ) -> (StaticString?, Int) {
    switch byte {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 0x09, 0x0A, 0x0D: (nil, 1)
    case 0x00..<0x20, 0x7F: ("", 1)
    // U+0080 to U+009F: the second byte is below that of a no-break space.
    case 0xC2 where source[index + 1] < 0xA0: ("", 2)
    case 0xC2: (nil, 2)
    default: (nil, 1)
    }
  }
}
