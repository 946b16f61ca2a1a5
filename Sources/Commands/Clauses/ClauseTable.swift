public import Charters

/// Where each clause of the founding documents lives: in which charters, by what, and shown by
/// which tests. Computed from the files, never typed.
public struct ClauseTable: Sendable {
  /// One row of the table.
  public struct Row: Codable, Hashable, Sendable {
    public var id: String
    /// The keys of the charters that cite it.
    public var charters: [String]
    /// The kinds of rule that carry it, or `structure`.
    public var kind: String
    /// Whether it is judged: every kind of rule has its judge, so a clause that asks something has.
    public var judged: Bool { !kind.isEmpty }
    /// The titles of the tests that show it.
    public var tests: [String]
  }

  /// The rows, by id.
  public let rows: [Row]

  /// The table of these charters, shown by tests with these titles.
  public init(charters: [Charter], tests titles: [String]) {
    var found: [String: Row] = [:]
    for charter in charters.sorted(by: { $0.key < $1.key }) {
      for clause in charter.clauses {
        let id = clause.id.rawValue
        let kinds = clause.rules.map(\.kind)
        let words = kinds.map(\.rawValue) + (clause.structure.isEmpty ? [] : ["structure"])
        var row =
          found[id]
          ?? Row(id: id, charters: [], kind: "", tests: [])
        row.charters.append(charter.key.rawValue)
        if row.kind.isEmpty { row.kind = words.joined(separator: ", ") }
        found[id] = row
      }
    }
    for title in titles {
      for id in ClauseTable.ids(in: title) { found[id]?.tests.append(title) }
    }
    rows = found.values.sorted { $0.id < $1.id }
  }

  /// The ids that a test's title names before its first colon, as in "C20, C21: …".
  static func ids(in title: String) -> [String] {
    guard let colon = title.firstIndex(of: ":") else { return [] }
    return title[..<colon].split(whereSeparator: { ", ".contains($0) }).map(String.init)
  }

  /// The titles of the tests in a Swift source text.
  static func titles(in source: String) -> [String] {
    // A long title stands on a line of its own.
    source.matches(of: /@Test\(\s*"([^"]*)"/).map { String($0.1) }
  }
}
