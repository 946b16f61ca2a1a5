import Charters

enum ClauseFileKey: String, FileKey {
  case heading, says, force, part
  case owedBy = "owed_by"
  case rule, structure
}

/// The names that clauses refer to elsewhere in the charter.
struct ClauseNames {
  let parts: [String]
  let goals: [String]

  init(_ fields: Fields<CharterFileKey>) {
    func names(_ key: CharterFileKey) -> [String] {
      guard case .fields(let names)? = fields.cursor(key)?.item.content else { return [] }
      return names.map(\.key)
    }
    (parts, goals) = (names(.parts), names(.goals))
  }
}

extension Cursor {
  /// The clauses in the file's order.
  func clauses(_ known: ClauseNames) -> [Clause]? {
    entries(anyName: true) { id, cursor in
      guard Cursor.isClauseID(id) else {
        cursor.problem(.notClauseID(id), at: place(ofKey: id))
        return nil
      }
      return Fields<ClauseFileKey>(cursor).flatMap { Clause(ClauseID(id), $0, known) }
    }
  }

  static func isClauseID(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 20
      && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" }
  }

  /// A name that must be among those of another part of the file.
  func name(_ subject: CharterProblem.Subject, among known: [String]) -> String? {
    guard let name = key() else { return nil }
    guard known.contains(name) else {
      problem(.unknown(subject, name, known: known))
      return nil
    }
    return name
  }
}

extension Clause {
  fileprivate init?(_ id: ClauseID, _ fields: Fields<ClauseFileKey>, _ known: ClauseNames) {
    let heading = fields.optional(.heading) { $0.text() }
    let says = fields.required(.says) { $0.text() }
    let force: Force = fields.optional(.force) { $0.word() } ?? .shall
    let parts = fields.optional(.part) { $0.list { $0.name(.part, among: known.parts) } } ?? []
    let owedBy: Bearer = fields.optional(.owedBy) { $0.word() } ?? .body
    let rules = fields.optional(.rule) { $0.rules() } ?? []
    let structure: [Structure] = fields.optional(.structure) { $0.words() } ?? []
    fields.cursor(.rule)?.checkGoals(rules, known.goals)
    guard let says else { return nil }
    self.init(
      id: id, heading: heading, says: says, force: force, parts: parts.map { PartKey($0) },
      owedBy: owedBy, rules: rules, structure: structure)
  }
}

extension Cursor {
  /// Goals that a rule names must be goals of the charter.
  fileprivate func checkGoals(_ rules: [Rule], _ known: [String]) {
    for case .goals(let rule) in rules {
      for goal in rule.goals where !known.contains(goal) {
        problem(.unknown(.goal, goal, known: known), at: place(ofKey: RuleKind.goals.rawValue))
      }
    }
  }
}
