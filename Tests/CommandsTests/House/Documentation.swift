/// The rule that each public declaration says in a sentence what it is.
enum Documentation {
  /// Declarations whose meaning is a protocol's, known to every reader, and the initializers that
  /// Swift has a public type write out; one that can refuse (`init?`) says when.
  private static let exempt = [
    "public init(", "public func encode(to", "public func hash(into",
    "public static func <", "public static func ==", "public let rawValue",
    "public var rawValue", "public init?(rawValue",
    "public var description: String", "public let description: String", "public var id:",
    "public let id:", "public typealias",
  ]

  /// A stored property of a documented type, such as `public var meeting: Meeting.ID`: its name and
  /// type say what it is, or a sentence does. Statics and computed properties are no such thing.
  private static func isStored(_ line: String) -> Bool {
    (line.hasPrefix("public var ") || line.hasPrefix("public let ")) && !line.contains("{")
  }

  /// HTML names its own elements: `public var nav: Tag { Tag(html: self, name: "nav") }`.
  private static func isElement(_ line: String) -> Bool {
    line.contains(": Tag { Tag(html: self, name: ")
  }

  static func findings(in file: SourceFile) -> [Finding] {
    let lines = file.lines.map { $0.trimmingPrefix { $0 == " " } }
    return lines.indices.compactMap { index in
      guard declares(String(lines[index])), !isDocumented(index, in: lines) else { return nil }
      return Finding(
        path: file.path, line: index + 1, what: "no /// above: \(lines[index])")
    }
  }

  private static func declares(_ line: String) -> Bool {
    guard line.prefixMatch(of: declaration) != nil else { return false }
    return !isStored(line) && !isElement(line) && !exempt.contains(where: line.hasPrefix)
  }

  /// Attributes may stand between the sentence and what it documents.
  private static func isDocumented(_ index: Int, in lines: [Substring]) -> Bool {
    lines[..<index].last { !$0.hasPrefix("@") }?.hasPrefix("///") ?? false
  }

  nonisolated(unsafe) private static let declaration =
    #/
    (?:@\w+(?:\([^)]*\))?\s+)* public \s+
    (?:(?:static|final|mutating|nonmutating|indirect|convenience|override|nonisolated)\s+)*
    (?:func|var|let|init|struct|enum|class|actor|protocol|subscript|macro)\b
    /#
}
