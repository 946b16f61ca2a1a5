extension HTML {
  /// Writes a string so that a browser reads back the same text, and only text.
  func escape(_ string: String) {
    var string = string
    string.withUTF8 { escape($0) }
  }

  /// Escapes `& < > " '` and leaves out what HTML does not allow: controls, and NUL among them.
  func escape(_ source: UnsafeBufferPointer<UInt8>) {
    var written = 0
    var index = 0
    while index < source.count {
      let byte = source[index]
      // Letters, the bytes of those beyond ASCII, and the usual punctuation need nothing.
      if byte > 0x3E && byte != 0x7F && byte != 0xC2 || byte == 0x20 {
        index += 1
        continue
      }
      let (replacement, length) = HTML.replacement(of: byte, at: index, in: source)
      if let replacement {
        bytes.append(contentsOf: source[written..<index])
        markup(replacement)
        written = index + length
      }
      index += length
    }
    bytes.append(contentsOf: source[written...])
  }

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
