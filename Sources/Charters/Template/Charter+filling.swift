import SwedishCalendar

/// A stretch of a template's words: as it stands, answered, or still blank.
public enum TemplatePiece: Hashable, Sendable {
  case text(String)
  /// What stands in place of a blank; the key is that of its question.
  case answer(String, key: String)
  /// A blank with its instruction.
  case blank(String, key: String)

  /// The piece as text; a blank keeps its brackets.
  var text: String {
    switch self {
    case .text(let text), .answer(let text, _): text
    case .blank(let instruction, _): "<\(instruction)>"
    }
  }
}

extension Charter {
  /// Words of the document with what has been answered in place of its blanks.
  public static func pieces(
    of text: String, at place: TemplatePlace, _ answers: [String: TemplateAnswer]
  ) -> [TemplatePiece] {
    var pieces: [TemplatePiece] = []
    var rest = text[...]
    for (index, instruction) in Blank.all(in: text).enumerated() {
      let written = "<\(instruction)>"
      guard let range = rest.firstRange(of: written) else { break }
      if range.lowerBound > rest.startIndex {
        pieces.append(.text(String(rest[..<range.lowerBound])))
      }
      let key = "\(place.name)-\(index + 1)"
      let answer = answers[key].flatMap { $0.isWhole ? $0.standing : nil }
      pieces.append(answer.map { .answer($0, key: key) } ?? .blank(instruction, key: key))
      rest = rest[range.upperBound...]
    }
    return rest.isEmpty ? pieces : pieces + [.text(String(rest))]
  }

  /// The document with what has been answered so far; what is not answered is blank as before.
  public func filled(with answers: [String: TemplateAnswer]) -> Charter {
    var filled = self
    filled.title = Self.filled(title, at: .title, answers)
    filled.purpose = purpose.map { Self.filled($0, at: .purpose, answers) }
    filled.clauses = clauses.map { $0.filled(with: answers) }
    return filled
  }

  /// The filled document as an ordinary charter of its own, with its head.
  ///
  /// Its last day is the one that was answered where the template asks for one.
  public func established(
    as key: CharterKey, titled title: String, _ answers: [String: TemplateAnswer],
    head: DocumentHeader
  ) -> Charter {
    var charter = filled(with: answers)
    charter.key = key
    charter.title = title
    charter.isTemplate = false
    charter.document = head
    charter.document.kind = Self.kind(ofTemplate: document.kind)
    charter.document.validUntil = head.validUntil ?? charter.lastDay
    return charter
  }

  /// The last day that a clause gives the body.
  private var lastDay: Day? {
    clauses.flatMap(\.rules).lazy.compactMap { rule in
      if case .timeLimit(let limit) = rule { limit.ends } else { nil }
    }.first
  }

  fileprivate static func filled(
    _ text: String, at place: TemplatePlace, _ answers: [String: TemplateAnswer]
  ) -> String {
    pieces(of: text, at: place, answers).map(\.text).joined()
  }
}

extension Clause {
  fileprivate func filled(with answers: [String: TemplateAnswer]) -> Clause {
    var filled = self
    let place = TemplatePlace.clause(id)
    filled.says = Charter.filled(says, at: place, answers)
    guard let first = answers["\(place.name)-1"], first.isWhole else { return filled }
    filled.rules = rules.map { $0.filled(with: first.decided) }
    return filled
  }
}

extension Rule {
  /// The rule with what an answer decides; one that the answer is not about stays as it is.
  fileprivate func filled(with decided: TemplateAnswer.Decided) -> Rule {
    switch (self, decided) {
    case (.tasks(var rule), .list(let items)):
      rule.list = items
      return .tasks(rule)
    case (.timeLimit(var rule), .permanent):
      rule.isPermanent = true
      return .timeLimit(rule)
    case (.timeLimit(var rule), .ends(let day)):
      rule.ends = day
      return .timeLimit(rule)
    case (.deliverables(var rule), .deliverables(let list)):
      rule.list = list
      return .deliverables(rule)
    case (.report(var rule), .interval(let interval?)):
      rule.interval = .fixed(interval)
      return .report(rule)
    default: return self
    }
  }
}
