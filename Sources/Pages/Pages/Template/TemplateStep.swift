public import Charters
import Governance
public import Links

/// One step of making a body from a template (B01).
public enum TemplateStep: Hashable, Sendable {
  /// The body itself: its name, and where it stands in the network.
  case body
  /// A blank of the document, counted from 0.
  case question(Int)
  case seats
  /// The head of the document.
  case head
  /// The whole of it, and what is left.
  case review

  /// The step that an address names; nil where the template has no such step.
  public init?(word: String, in template: Charter) {
    guard let step = Self.all(in: template).first(where: { $0.word == word }) else { return nil }
    self = step
  }

  /// The steps, in order.
  public static func all(in template: Charter) -> [TemplateStep] {
    [.body] + template.questions.indices.map(TemplateStep.question) + [.seats, .head, .review]
  }

  /// The step after this one.
  public func next(in template: Charter) -> TemplateStep {
    let all = Self.all(in: template)
    let place = all.firstIndex(of: self) ?? 0
    return all[min(place + 1, all.count - 1)]
  }

  func before(in template: Charter) -> TemplateStep? {
    let all = Self.all(in: template)
    return all.firstIndex(of: self).flatMap { $0 > 0 ? all[$0 - 1] : nil }
  }

  /// The step's address in a template.
  public func link(_ template: Charter) -> Link {
    .template(template.key.rawValue, step: word)
  }
}

extension TemplateDraft.Gap {
  /// The step where the gap is filled.
  func step(in template: Charter) -> TemplateStep {
    switch self {
    case .question(let question):
      template.questions.firstIndex(of: question).map(TemplateStep.question) ?? .review
    case .name, .key, .kind, .level, .relation, .keyTaken: .body
    case .title, .adoptedBy, .adoptedOn, .validFrom, .endsBeforeItBegins: .head
    }
  }
}
