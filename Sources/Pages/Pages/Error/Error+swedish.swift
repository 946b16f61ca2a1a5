/// The words of the pages that stand in for another.
enum ErrorWords {
  static let toStart = "Till startsidan"
  static let toBodies = "Till alla organ"
  static let denied = "Det här får du inte se"
  static let deniedToAnyone = "Logga in för att se det här"
  static let deniedMore =
    "Att mötet finns, när det är och vilka uppdrag som gäller är öppet för alla. Handlingar blir synliga för fler när de publiceras."

  static func title(of status: Int) -> String {
    switch status {
    case 404: "Sidan finns inte"
    case 401, 403: "Det gick inte att ta emot"
    case 429: "Vänta en stund"
    case 500...: "Något gick fel"
    default: "Adressen eller formuläret stämmer inte"
    }
  }

  static func number(_ status: Int) -> String { "Felkod \(status)." }
}
