import Charters
import Governance

/// What is said of what was filled in for a template.
enum TemplateReading {
  static let taken = "Ett annat organ har det kortnamnet. Välj ett annat."
  static let many = "Det går att lägga till högst 200 platser här."
  static let brackets =
    "Skriv utan vinkelparenteser. De används bara för det som ska fyllas i."

  static func tooLong(_ most: Int) -> String { "Texten är för lång. Skriv högst \(most) tecken." }

  /// What is left to fill in, in words.
  static func left(_ draft: TemplateDraft, _ template: Charter, _ state: State) -> [String] {
    draft.gaps(in: template, state).compactMap { gap in
      if case .question(let question) = gap { question.instruction } else { nil }
    }
  }
}
