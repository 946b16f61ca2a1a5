import Governance

/// The words of one-time links to answer by.
enum AnswerWords {
  static let listTitle = "Länkar att svara med"
  static let listLede =
    "Här gör du en länk som en person svarar med utan att logga in. Länken gäller en gång, i 14 dagar. Lämna den bara till personen själv."
  static let asks = "Det som väntar på svar"
  static let columns = ["Namn", "Fråga", "Länk"]
  static let nothing = "Ingenting väntar på svar"
  static let nothingMore =
    "Här visas mandat som inte är mottagna, och de som är kallade till nästa möte och inte har svarat."
  static let title = "Svara här"
  static let readLetter = "Läs uppdragsbrevet först"
  static let accept = "Jag tar emot mandatet"
  static let coming = "Jag kommer"
  static let notComing = "Jag har förhinder"
  static let received = "Jag har fått det"
  static let thanks = "Tack för svaret"
  static let thanksMore = "Ditt svar är sparat."
  static let toStart = "Till startsidan"
  static let links = "Gör länkar som andra svarar med"

  static func forWhom(_ name: String, _ question: String) -> String { " för \(name): \(question)" }
  static func mandate(_ seat: String, _ body: String) -> String {
    "Tar emot mandatet för platsen \(seat) i \(body)"
  }
  static func meeting(_ body: String, _ day: String) -> String {
    "Kommer till mötet med \(body) \(day)"
  }
  static func receipt(_ paper: Paper, _ body: String, _ day: String) -> String {
    switch paper {
    case .agenda: "Har fått dagordningen till mötet med \(body) \(day)"
    case .minutes: "Har fått anteckningarna från mötet med \(body) \(day)"
    }
  }
  static func lede(_ name: String) -> String {
    "Länken är till för \(name). Ditt svar sparas när du trycker på knappen."
  }
}
