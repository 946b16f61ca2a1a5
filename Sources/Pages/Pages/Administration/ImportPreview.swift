/// What a file of people or seats would bring, with everything that is wrong with it by row.
public struct ImportPreview: Sendable, Equatable {
  public var name: String
  public var subject: Subject?
  public var rows: [Row] = []
  /// What is wrong with the file as a whole.
  public var problems: [Problem] = []

  /// What a file is of, as its first row says.
  public enum Subject: Sendable, CaseIterable {
    case people, seats, holders
  }

  /// One row, and what is wrong with it.
  public struct Row: Sendable, Equatable {
    public var line: Int
    public var cells: [String]
    public var problems: [Problem]

    /// A row that begins on a line of the file.
    public init(line: Int, cells: [String], problems: [Problem]) {
      self.line = line
      self.cells = cells
      self.problems = problems
    }
  }

  /// What can be wrong.
  public enum Problem: Sendable, Equatable {
    case notUTF8(line: Int)
    case openQuote(line: Int)
    case afterQuote(line: Int)
    case tooManyRows(most: Int)
    case empty
    case unknownHead
    case columns(expected: Int, found: Int)
    case missing(column: Int)
    case unknownOrganisation(String)
    case unknownBody(String)
    case ambiguous(String)
    case badEmail
    case badDay(String)
    case notYesOrNo(String)
    case identityNumber
    case twice(line: Int)
    case alreadyThere
    case ambiguousPerson
    case noSeat
    case noSeatLeft
    case tooLong(column: Int)
    case refused(String)
  }

  /// A preview of nothing yet.
  public init(name: String, subject: Subject? = nil) {
    self.name = name
    self.subject = subject
  }

  /// Whether the file can be taken in.
  public var isSound: Bool {
    problems.isEmpty && !rows.isEmpty && rows.allSatisfy(\.problems.isEmpty)
  }
}
