import Yams

extension Place {
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}

extension YamlError {
  var place: Place {
    switch self {
    case .scanner(_, _, let mark, _), .parser(_, _, let mark, _), .composer(_, _, let mark, _):
      Place(mark)
    default: .start
    }
  }
}

extension TextProblem {
  /// The parser's own complaint, told apart by its words.
  init(_ error: YamlError) {
    switch error {
    case .scanner(_, let problem, let mark, let yaml):
      self = .syntax(Slip(problem, isTab: mark.isTab(in: yaml)))
    case .parser(_, let problem, _, _):
      self = problem.contains("nesting") ? .tooDeep : .syntax(Slip(problem, isTab: false))
    case .composer(_, let problem, _, _):
      self = problem.contains("alias") ? .anchor : .severalDocuments
    default: self = .syntax(.other)
    }
  }
}

extension TextProblem.Slip {
  fileprivate init(_ problem: String, isTab: Bool) {
    let known = TextProblem.Slip.allCases.first {
      !$0.rawValue.isEmpty && problem.contains($0.rawValue)
    }
    self = isTab ? .tab : known ?? .other
  }
}

extension Mark {
  fileprivate func isTab(in yaml: String) -> Bool {
    let lines = yaml.split(separator: "\n", maxSplits: line, omittingEmptySubsequences: false)
    guard lines.indices.contains(line - 1) else { return false }
    return lines[line - 1].unicodeScalars.dropFirst(column - 1).first == "\t"
  }
}
