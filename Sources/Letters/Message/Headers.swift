import FoundationEssentials

/// The headers of a mail, each kept from bringing another with it.
struct Headers {
  private(set) var text = ""

  /// A header whose value is of our own making.
  mutating func add(_ name: String, _ value: String) { text += "\(name): \(value)\r\n" }

  /// A header whose value is a text that somebody wrote.
  mutating func add(_ name: String, text value: String) {
    add(name, Headers.encoded(value, after: name.utf8.count + 2))
  }

  /// A header that names someone and gives their address.
  mutating func add(_ name: String, _ person: String, address: String) {
    let words = Headers.encoded(person, after: name.utf8.count + 2, always: true)
    add(name, words.isEmpty ? "<\(address)>" : "\(words)\r\n <\(address)>")
  }

  /// Plain ASCII as it is where it is short; else words in base64, each of whole characters and at
  /// most 75 long, one to a line (RFC 2047).
  static func encoded(_ value: String, after used: Int, always: Bool = false) -> String {
    let value = value.onOneLine
    let isPlain = value.utf8.allSatisfy { (0x20..<0x7F).contains($0) } && !value.contains("=?")
    if isPlain, !always, used + value.utf8.count <= 76 { return value }
    if value.allSatisfy({ $0 == " " }) { return "" }
    var words: [String] = []
    var word: [UInt8] = []
    for character in value.unicodeScalars {
      let bytes = Array(String(character).utf8)
      // 45 bytes make 60 characters of base64, and 72 with what stands around them; the first
      // line has the header's name too.
      if word.count + bytes.count > (words.isEmpty ? 36 : 45) {
        words.append(Headers.word(word))
        word = []
      }
      word += bytes
    }
    words.append(Headers.word(word))
    return words.joined(separator: "\r\n ")
  }

  private static func word(_ bytes: [UInt8]) -> String {
    "=?utf-8?B?\(Data(bytes).base64EncodedString())?="
  }
}

extension String {
  /// The text with what has a meaning in markup escaped.
  var markup: String {
    var escaped = ""
    for character in self {
      switch character {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      default: escaped.append(character)
      }
    }
    return escaped
  }
}
