public import SwedishCalendar

/// What someone has filled in for a blank: the words of the document, and what they decide.
public struct TemplateAnswer: Hashable, Sendable, Codable {
  /// The words as they are to stand; empty where they follow from what was decided.
  public var words: String
  public var decided: Decided

  /// An answer in words, with what it decides beside them.
  public init(words: String, decided: Decided = .words) {
    self.words = words
    self.decided = decided
  }

  /// What an answer decides.
  public enum Decided: Hashable, Sendable, Codable {
    /// The words are all there is.
    case words
    case list(items: [String])
    case permanent
    case ends(on: Day)
    case deliverables(list: [DeliverablesRule.Planned])
    /// How often; left to the body where nil.
    case interval(ReportInterval?)
  }

  /// The words that stand in the document in place of the blank; empty where nothing is answered.
  public var standing: String { words.isEmpty ? decided.swedish : words }

  /// Whether it says something, and has no blanks of its own.
  public var isWhole: Bool {
    !standing.allSatisfy(\.isWhitespace) && !standing.contains { "<>".contains($0) }
      && decided.isWhole
  }
}

extension TemplateAnswer.Decided {
  fileprivate var isWhole: Bool {
    func isBlank(_ text: String) -> Bool {
      text.allSatisfy(\.isWhitespace) || text.contains { "<>".contains($0) }
    }
    return switch self {
    case .words, .permanent, .ends, .interval: true
    case .list(let items): !items.isEmpty && !items.contains(where: isBlank)
    case .deliverables(let list): !list.isEmpty && !list.contains { isBlank($0.title) }
    }
  }
}
