/// What keeps a file from being read at all.
enum TextProblem: Hashable {
  case empty
  case noTopKey
  case sameCharter(String, file: String)
  case secondNetwork(file: String)
  case tooLarge(bytes: Int)
  case tooManyValues
  case tooDeep
  case notUTF8
  case control(UInt8)
  case anchor
  case tag(String)
  case keyIsNoText
  case repeatedKey(String)
  case tooManyRepeats
  case severalDocuments
  case syntax(Slip)

  /// Slips against YAML, by a part of what the parser says of them.
  enum Slip: String, CaseIterable {
    case tab = "tab character"
    case startOfWord = "cannot start any token"
    case colonInText = "mapping values are not allowed"
    case dashHere = "block sequence entries are not allowed"
    case noColon = "expected ':'"
    case noKey = "expected key"
    case noDash = "expected '-' indicator"
    case openList = "',' or ']'"
    case openFields = "',' or '}'"
    case openQuote = "unexpected end of stream"
    case secondStart = "<document start>"
    case noAnchorName = "alphabetic or numeric"
    case escape = "escape"
    case indentation = "indentation"
    case noContent = "expected node content"
    case other = ""
  }
}

/// A problem and the place where it stands.
struct Placed<Problem: Hashable>: Hashable, Error where Problem: Sendable {
  var problem: Problem
  var place: Place

  init(_ problem: Problem, at place: Place) {
    self.problem = problem
    self.place = place
  }
}
