/// Names and values as addresses and forms carry them.
enum Query {
  static func encoded(_ parts: [(name: String, value: String)]) -> String {
    parts.map { escaped($0.name) + "=" + escaped($0.value) }.joined(separator: "&")
  }

  /// The address with more in its query.
  static func address(_ address: String, with parts: [(name: String, value: String)]) -> String {
    address + (address.contains("?") ? "&" : "?") + encoded(parts)
  }

  /// Every byte but letters, digits and `-._~` as a percent sign and two digits.
  static func escaped(_ text: String) -> String {
    text.utf8.map { byte in
      let isPlain =
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte & 0xDF)
        || "-._~".utf8.contains(byte)
      return isPlain ? String(Unicode.Scalar(byte)) : "%" + hexadecimal([byte]).uppercased()
    }.joined()
  }
}
