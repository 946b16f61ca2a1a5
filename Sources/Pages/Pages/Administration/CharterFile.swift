public import Charters

/// A file with a charter that has been read but not adopted.
public struct CharterFile: Sendable {
  public var name: String
  /// The charter; nil where anything is wrong with the file.
  public var charter: Charter?
  public var problems: [Problem]
  public var notes: [Problem]

  /// What is wrong with the file, or worth a thought, and where.
  public struct Problem: Sendable, Hashable {
    public var line: Int
    public var column: Int
    public var clause: String?
    public var what: String
    public var expected: String?
    public var suggestion: String?

    /// A problem at a place.
    public init(
      line: Int, column: Int, clause: String?, what: String, expected: String?, suggestion: String?
    ) {
      self.line = line
      self.column = column
      self.clause = clause
      self.what = what
      self.expected = expected
      self.suggestion = suggestion
    }
  }

  /// A file as it was read.
  public init(name: String, charter: Charter?, problems: [Problem], notes: [Problem]) {
    self.name = name
    self.charter = charter
    self.problems = problems
    self.notes = notes
  }
}
