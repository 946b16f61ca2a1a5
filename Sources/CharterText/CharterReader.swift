public import Charters
public import Diagnostics

/// Reads a charter from the text of a file.
public enum CharterReader {
  /// The charter, or nil where anything is wrong; and every problem found.
  public static func read(_ bytes: [UInt8], file: String) -> (Charter?, [Diagnostic]) {
    let report = Report(file: file)
    let charter = report.open(bytes).flatMap { read($0, report) }
    return (report.isClean ? charter : nil, report.diagnostics.sorted())
  }

  static func read(_ item: Item, _ report: Report) -> Charter? {
    let root = Cursor(item: item, path: [], report: report)
    return Fields<CharterFileKey>(root).flatMap(Charter.init)
  }
}

enum CharterFileKey: String, FileKey {
  case charter, title, notice, document, source, purpose, template, goals, parts, clauses
}

extension Charter {
  fileprivate init?(_ fields: Fields<CharterFileKey>) {
    let key = fields.required(.charter) { $0.key() }
    let title = fields.required(.title) { $0.text() }
    let header = fields.optional(.document) { $0.header() } ?? DocumentHeader()
    let goals = fields.optional(.goals) { $0.goals() } ?? []
    let parts = fields.required(.parts) { $0.parts() }
    let known = ClauseNames(fields)
    let clauses = fields.required(.clauses) { $0.clauses(known) }
    let (notice, source) = (
      fields.optional(.notice) { $0.text() }, fields.optional(.source) { $0.text() }
    )
    let purpose = fields.optional(.purpose) { $0.text() }
    let isTemplate = fields.flag(.template)
    guard let key, let title, let parts, let clauses else { return nil }
    self.init(
      key: CharterKey(key), title: title, notice: notice, document: header, source: source,
      purpose: purpose, goals: goals, isTemplate: isTemplate, parts: parts, clauses: clauses)
  }
}

enum PartFileKey: String, FileKey { case name }
enum GoalFileKey: String, FileKey { case name, priority }

extension Cursor {
  fileprivate func parts() -> [Part]? {
    entries { key, cursor in
      Fields<PartFileKey>(cursor, alone: .name)?.required(.name) { $0.text() }
        .map { Part(key: PartKey(key), name: $0) }
    }
  }

  fileprivate func goals() -> [Goal]? {
    entries { key, cursor in
      guard let fields = Fields<GoalFileKey>(cursor, alone: .name) else { return nil }
      let isPriority = fields.flag(.priority)
      return fields.required(.name) { $0.text() }
        .map { Goal(key: key, name: $0, isPriority: isPriority) }
    }
  }
}
