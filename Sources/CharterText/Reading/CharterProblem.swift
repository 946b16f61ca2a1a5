/// What is wrong with one value in a charter or network file.
enum CharterProblem: Hashable {
  case unknown(Subject, String, known: [String])
  case missingKey(String)
  case repeatedKey(String, firstLine: Int)
  case wrongShape(found: Shape, expected: Expected)
  case notNumber(String, from: Int, to: Int)
  case notFlag(String)
  case notDay(String)
  case noSuchDay(String)
  case notLength(String, inMonths: Bool)
  case notKey(String)
  case notClauseID(String)
  case emptyText
  case emptyList
  case repeatedValue(String)
  case interpretationMissing
  case tooSmall(String, than: String)
  case tooEarly(String, than: String)
  case onlyTrue(String)
  case nothingSaid
  case sameRole
  case tooFew(least: Int)
  case contradiction(String, String)

  /// What is looked up by a name.
  enum Subject: Hashable { case key, word, rule, relation, part, goal }

  /// The shapes that can be asked for.
  enum Expected: Hashable { case text, list, fields, yes }
}
