/// What is said of what was filled in for a template.
enum TemplateReading {
  static let taken = "Ett annat organ har det kortnamnet. Välj ett annat."
  static let many = "Det går att lägga till högst 200 platser här."
  static let brackets =
    "Skriv utan vinkelparenteser. De används bara för det som ska fyllas i."

  static func tooLong(_ most: Int) -> String { "Texten är för lång. Skriv högst \(most) tecken." }
}
