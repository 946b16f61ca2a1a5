public import Governance

/// What a file of values would bring, with everything that is wrong with it by row.
public struct ValuePreview: Sendable, Equatable {
  public var name: String
  public var rows: [Row] = []
  /// What is wrong with the file as a whole.
  public var problems: [Problem] = []
  /// What the sound rows say.
  public var values: [GivenValue] = []

  /// One row, what is wrong with it, and what is asked about it.
  public struct Row: Sendable, Equatable {
    public var line: Int
    public var cells: [String]
    public var problems: [Problem]
    /// The value before, where this one is far from it.
    public var leapFrom: Amount?

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
    case unknownIndicator(String)
    case severalIndicators(String)
    case badPeriod(String)
    case badAmount(String)
    case wrongUnit(String, Indicator.Unit)
    case badBase(String)
    case tooLong
    case twice(line: Int)
    case value(IndicatorProblem)
    /// The one who reads it in may not give values for the organisation.
    case notYours
    case refused(String)
  }

  /// A preview of nothing yet.
  public init(name: String) { self.name = name }

  /// Whether the file can be taken in.
  public var isSound: Bool {
    problems.isEmpty && !rows.isEmpty && rows.allSatisfy(\.problems.isEmpty)
  }

  /// The rows whose values are far from those before.
  public var leaps: [Row] { rows.filter { $0.leapFrom != nil } }
}
