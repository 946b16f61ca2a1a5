import Governance
import Stores

/// Files of plain text, in UTF-8 and without what would make another program of them.
enum PlainText {
  /// The text of the bytes.
  static func read(_ bytes: [UInt8]) throws(FileProblem) -> String {
    guard bytes.allSatisfy({ $0 >= 0x20 ? $0 != 0x7F : (0x09...0x0D).contains($0) }) else {
      throw hasOtherEncoding(bytes) ? .notUTF8 : .unknownKind
    }
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .notUTF8 }
    let plain = text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    guard !isMarkup(plain) else { throw .unknownKind }
    guard plain.contains(where: { !$0.isWhitespace }) else { throw .empty }
    return plain
  }

  /// The file, where its name is one of text.
  static func file(_ text: String, name: String) throws(FileProblem) -> InspectedFile {
    let kind = FileKind(ofName: name)
    guard let kind, [.text, .csv].contains(kind) else {
      throw kind == nil ? .unknownKind : .misnamed(.text)
    }
    var lines = FileText()
    for (number, line) in zip(
      1..., text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline))
    {
      lines.add(String(line), at: .line(number))
    }
    return InspectedFile(kind: kind, text: lines)
  }

  /// A byte-order mark of UTF-16.
  private static func hasOtherEncoding(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  private static let signs = [
    "<!doctype", "<html", "<svg", "<?xml", "<script", "<head", "<body", "#!", "{\\rtf",
  ]

  /// Whether a browser or a shell would take the text for something to carry out.
  private static func isMarkup(_ text: String) -> Bool {
    let start = text.drop { $0.isWhitespace }.prefix(20).lowercased()
    return signs.contains { start.hasPrefix($0) }
  }
}
