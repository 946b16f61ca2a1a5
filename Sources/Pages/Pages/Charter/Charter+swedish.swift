import SwedishCalendar

/// The words of a charter's page.
enum CharterWords {
  static let lede =
    "Varje punkt i uppdraget: vad den kräver, hur den följs, och varför det bedöms så."
  static let document = "Uppdragsbeskrivning"
  static let clauses = "Uppdragets punkter"
  static let attention = "Se först på det här"
  static let adoptedBy = "Fastställd av"
  static let adoptedOn = "Fastställd"
  static let validFrom = "Gäller från"
  static let validUntil = "Gäller till"
  static let untilFurther = "tills vidare"
  static let revised = "Reviderad"
  static let review = "Ses över"
  static let owner = "Ägare"
  static let createdBy = "Upprättad av"
  static let parts = "Gäller för"
  static let version = "Den här versionen gäller från"
  static let followedFrom = "Följs här från"

  static func now(_ day: Day) -> String { "Läget i dag, \(day.swedishShort)" }
  static func past(_ day: Day) -> String { "den \(day.swedishShort)" }

  static func followed(from day: Day) -> String {
    "Organet följs här från och med \(day.swedishShort). Innan dess bedöms ingenting."
  }
}
