/// Text as forms carry it.
enum FormText {
  /// The text in the bytes of a value, with the line ends of forms (CRLF) made into LF.
  static func read(_ bytes: some Collection<UInt8>) throws(FormProblem) -> String {
    guard !bytes.contains(0) else { throw .malformed }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    guard bytes.contains(carriageReturn) else { return text }
    return String(decoding: withPlainLineEnds(bytes), as: UTF8.self)
  }

  /// The name of a field, within the limit.
  static func name(
    _ bytes: some Collection<UInt8>, _ limits: FormLimits
  ) throws(FormProblem) -> String {
    guard bytes.count <= limits.nameBytes else { throw .nameTooLong(mostBytes: limits.nameBytes) }
    return try read(bytes)
  }

  static let carriageReturn = UInt8(ascii: "\r")
  static let lineFeed = UInt8(ascii: "\n")

  private static func withPlainLineEnds(_ bytes: some Collection<UInt8>) -> [UInt8] {
    var plain: [UInt8] = []
    var afterReturn = false
    for byte in bytes {
      if byte == carriageReturn {
        plain.append(lineFeed)
      } else if byte != lineFeed || !afterReturn {
        plain.append(byte)
      }
      afterReturn = byte == carriageReturn
    }
    return plain
  }
}
