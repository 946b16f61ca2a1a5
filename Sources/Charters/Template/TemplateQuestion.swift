/// A blank of a template, as a question with its instruction (B01).
public struct TemplateQuestion: Hashable, Sendable {
  /// Where the blank stands.
  public var place: TemplatePlace
  /// Which of the blanks at that place it is, from 0.
  public var index: Int
  /// What the template says about it, such as "Ange arbetsgruppens namn".
  public var instruction: String
  public var kind: Kind

  /// The name that a draft keeps its answer under, such as `B08-1`.
  public var key: String { "\(place.name)-\(index + 1)" }

  /// What an answer decides beside the words of the document.
  public enum Kind: Hashable, Sendable {
    /// Nothing: the words are all there is.
    case text
    /// What the clause lists, such as tasks.
    case list
    /// Whether the body is permanent, or its last day.
    case timeLimit
    /// What is to be delivered, and when.
    case deliverables
    /// How often the body reports.
    case interval
  }
}

/// Where words of a template stand.
public enum TemplatePlace: Hashable, Sendable {
  case title
  case purpose
  case clause(ClauseID)

  var name: String {
    switch self {
    case .title: "title"
    case .purpose: "purpose"
    case .clause(let id): id.rawValue
    }
  }
}

extension Charter {
  /// The blanks of the document as questions, in its order.
  public var questions: [TemplateQuestion] {
    Self.questions(in: title, at: .title) + Self.questions(in: purpose ?? "", at: .purpose)
      + clauses.flatMap(\.questions)
  }

  fileprivate static func questions(
    in text: String, at place: TemplatePlace, first kind: TemplateQuestion.Kind = .text
  ) -> [TemplateQuestion] {
    Blank.all(in: text).enumerated().map { index, instruction in
      TemplateQuestion(
        place: place, index: index, instruction: instruction, kind: index == 0 ? kind : .text)
    }
  }
}

extension Clause {
  /// The blanks in the clause's words; one that stands in its rule alone is asked for too.
  fileprivate var questions: [TemplateQuestion] {
    let kind = questionKind
    let found = Charter.questions(in: says, at: .clause(id), first: kind)
    guard found.isEmpty, kind == .list, let blank = listed.flatMap({ Blank.all(in: $0) }).first
    else { return found }
    return [TemplateQuestion(place: .clause(id), index: 0, instruction: blank, kind: .list)]
  }

  /// What the first blank of the clause decides, by the rule that is still open.
  private var questionKind: TemplateQuestion.Kind {
    if listed.contains(where: { !Blank.all(in: $0).isEmpty }) { return .list }
    for rule in rules {
      switch rule {
      case .timeLimit(let rule) where rule.ends == nil && !rule.isPermanent: return .timeLimit
      case .deliverables(let rule) where rule.list.isEmpty: return .deliverables
      case .report(let rule) where rule.interval == .setByBody: return .interval
      default: continue
      }
    }
    return .text
  }

  /// The tasks that the clause lists.
  private var listed: [String] {
    rules.flatMap { rule -> [String] in
      if case .tasks(let tasks) = rule { tasks.list } else { [] }
    }
  }
}
