public import Governance

/// What a file of activities would bring, with everything that is wrong with it by row.
public struct PlanPreview: Sendable, Equatable {
  public var name: String
  /// The columns that the file has, in its own order; nil for those that are not read.
  public var columns: [String] = []
  public var rows: [Row] = []
  /// What is wrong with the file as a whole.
  public var problems: [Problem] = []
  /// What the sound rows say.
  public var activities: [WrittenActivity] = []

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
    case file(ImportPreview.Problem)
    case unknownColumn(String)
    case columnTwice(String)
    case noTitleColumn
    case noTitle
    case badPhase(String)
    case unknownResponsible(String)
    case unknownGoal(String)
    case twice(line: Int)
    case refused(String)
  }

  /// A preview of nothing yet.
  public init(name: String) { self.name = name }

  /// Whether the file can be taken in.
  public var isSound: Bool {
    problems.isEmpty && !rows.isEmpty && rows.allSatisfy(\.problems.isEmpty)
  }
}
