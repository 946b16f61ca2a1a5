import SwedishCalendar

/// The words about federations of principals.
enum FederationWords {
  static let title = "Huvudmännens förbund"
  static let caption = "Förbunden och vad de vilar på"
  static let noneMore = "Inget förbund är registrerat. Huvudmän som har gått samman är en part."
  static let columns = ["Namn", "Huvudmän", "Överenskommelse", "Gäller"]
  static let noText = "–"
  static let ended = "har gått ut"
  static let renew = "Förnya överenskommelsen"
  static let register = "Registrera ett förbund"
  static let name = "Förbundets namn"
  static let key = "Förbundets kortnamn"
  static let federation = "Förbund"
  static let members = "Huvudmän som ingår"
  static let agreement = "Överenskommelse"
  static let agreementHint = "Namn, diarienummer och vem som har beslutat."

  static func until(_ day: Day?) -> String {
    day.map { "till och med \($0.swedishShort)" } ?? "tills vidare"
  }
}
