/// The lines of an iCalendar object, as RFC 5545 writes them.
struct ContentLines {
  private(set) var text = ""

  /// A line whose value is written as it is; only for values of our own making.
  mutating func add(_ name: String, _ value: String) { fold("\(name):\(value)") }

  /// A line whose value is a text that somebody wrote.
  mutating func add(_ name: String, text value: String) {
    add(name, ContentLines.escaped(value))
  }

  /// A text with what has a meaning of its own escaped, and no control characters.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for character in text.unified {
      switch character {
      case "\\": escaped += "\\\\"
      case ";": escaped += "\\;"
      case ",": escaped += "\\,"
      case "\n": escaped += "\\n"
      default: escaped.append(character)
      }
    }
    return escaped
  }

  /// A parameter's value in quotes; a quote within cannot be written, so it is written otherwise.
  static func quoted(_ text: String) -> String {
    "\"" + String(text.unified.map { $0 == "\n" ? " " : $0 == "\"" ? "'" : $0 }) + "\""
  }

  /// Lines are at most 75 octets, and no character is split between two.
  private mutating func fold(_ line: String) {
    var room = 75
    for character in line.unicodeScalars {
      let width = UTF8.width(character)
      if width > room {
        text += "\r\n "
        room = 74
      }
      text.unicodeScalars.append(character)
      room -= width
    }
    text += "\r\n"
  }
}

extension String {
  /// The text with one kind of line break, and without any other control character.
  var unified: String {
    var unified = String.UnicodeScalarView()
    var last: Unicode.Scalar?
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0x0A where last == "\r": break
      case 0x0A, 0x0D, 0x85, 0x2028, 0x2029: unified.append("\n")
      case 0x09: unified.append(" ")
      case 0..<0x20, 0x7F..<0xA0: break
      default: unified.append(scalar)
      }
      last = scalar
    }
    return String(unified)
  }

  /// The text on one line, as names and subjects are.
  var onOneLine: String { String(unified.map { $0 == "\n" ? " " : $0 }) }
}
