/// A place in a file, with line and column counted from 1.
public struct SourcePosition: Hashable, Comparable, Sendable, Codable {
  /// The file's path as the reader gave it.
  public let file: String
  /// The line, from 1.
  public let line: Int
  /// The column, from 1.
  public let column: Int

  /// The place in `file` at `line` and `column`, the file's first place if not told.
  public init(file: String, line: Int = 1, column: Int = 1) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
    (left.file, left.line, left.column) < (right.file, right.line, right.column)
  }
}

/// How much a finding weighs: an error stops, a warning and a note do not.
public enum Severity: String, CaseIterable, Comparable, Sendable, Codable {
  case error, warning, note

  /// The heaviest comes first.
  public static func < (left: Severity, right: Severity) -> Bool { left.rank < right.rank }

  private var rank: Int {
    switch self {
    case .error: 0
    case .warning: 1
    case .note: 2
    }
  }
}

/// One finding in a text that somebody wrote: where, what is wrong, and what would be right.
public struct Diagnostic: Hashable, Sendable {
  /// The place it is about.
  public let position: SourcePosition
  /// The clause it is about, where it is about one.
  public let clause: String?
  /// How much it weighs.
  public let severity: Severity
  /// What is wrong, in words.
  public let message: String
  /// What was expected there instead.
  public let expected: String?
  /// The nearest right word.
  public let suggestion: String?

  /// A finding at `position`; an error where no severity is told.
  public init(
    at position: SourcePosition, clause: String? = nil, severity: Severity = .error,
    message: String, expected: String? = nil, suggestion: String? = nil
  ) {
    self.position = position
    self.clause = clause
    self.severity = severity
    self.message = message
    self.expected = expected
    self.suggestion = suggestion
  }

  /// The file of its place.
  public var file: String { position.file }
  /// The line of its place, from 1.
  public var line: Int { position.line }
  /// The column of its place, from 1.
  public var column: Int { position.column }
}

extension Diagnostic: Comparable {
  /// By place; of those at one place the heaviest first, then by the words.
  public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
    guard left.position == right.position else { return left.position < right.position }
    return left.rest < right.rest
  }

  private var rest: (Severity, String, String, String, String) {
    (severity, message, clause ?? "", expected ?? "", suggestion ?? "")
  }
}

/// Flat, with every key always there: what is absent is written as null.
extension Diagnostic: Codable {
  private enum CodingKeys: CodingKey {
    case file, line, column, clause, severity, message, expected, suggestion
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      at: try SourcePosition(from: decoder),
      clause: try container.decodeIfPresent(String.self, forKey: .clause),
      severity: try container.decode(Severity.self, forKey: .severity),
      message: try container.decode(String.self, forKey: .message),
      expected: try container.decodeIfPresent(String.self, forKey: .expected),
      suggestion: try container.decodeIfPresent(String.self, forKey: .suggestion))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(file, forKey: .file)
    try container.encode(line, forKey: .line)
    try container.encode(column, forKey: .column)
    try container.encode(clause, forKey: .clause)
    try container.encode(severity, forKey: .severity)
    try container.encode(message, forKey: .message)
    try container.encode(expected, forKey: .expected)
    try container.encode(suggestion, forKey: .suggestion)
  }
}
