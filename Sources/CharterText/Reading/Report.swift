import Diagnostics

/// The problems found while one file is read.
final class Report {
  let file: String
  private(set) var diagnostics: [Diagnostic] = []

  init(file: String) { self.file = file }

  var isClean: Bool { !diagnostics.contains { $0.severity == .error } }

  /// Notes a problem at a place; the path tells which clause it is about.
  func add(_ words: Words, at place: Place, path: [String] = []) {
    let clause = path.count > 1 && path[0] == "clauses" ? path[1] : nil
    diagnostics.append(
      Diagnostic(
        at: SourcePosition(file: file, line: place.line, column: place.column), clause: clause,
        message: words.message, expected: words.expected, suggestion: words.suggestion))
  }

  /// The file's values, with what keeps them from being read noted.
  func open(_ bytes: [UInt8]) -> Item? {
    let (item, problems) = TextFile.read(bytes)
    for problem in problems { add(problem.problem.swedish, at: problem.place) }
    return item
  }
}
