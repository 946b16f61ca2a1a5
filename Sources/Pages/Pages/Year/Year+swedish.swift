import SwedishCalendar

/// The words of a year's meetings.
enum YearWords {
  static let lede = "Organets möten under året. Alla kan se när organet möts."
  static let networkLede = "Alla möten under året, i varje nätverk. Alla kan se när organen möts."
  static let years = "Andra år"
  static let months = "Månad för månad"
  static let planFirst =
    "Gör ett förslag för hela året, ändra det som inte passar och planera allt på en gång."
  static let comesHere = "När möten har planerats visas de här."

  static func title(_ year: Int) -> String { "Möten \(year)" }
  static func wheel(_ year: Int) -> String { "Årshjul för \(year)" }
  static func none(_ year: Int) -> String { "Inga möten är planerade \(year)" }
  static func whole(_ year: Int) -> String { "Alla organs möten \(year)" }
  static func calendar(_ count: Int) -> String {
    count == 1 ? "Visa kalendern med 1 möte" : "Visa kalendern med \(count) möten"
  }

  static func thatDay(_ day: Day, _ count: Int) -> String {
    count == 1 ? "\(day.swedish): 1 möte" : "\(day.swedish): \(count) möten"
  }

  static func when(_ day: Day, _ start: ClockTime, _ end: ClockTime) -> String {
    "\(day.weekday.swedishShort) \(day.dayOfMonth) kl. \(start.swedishDigits)–\(end.swedishDigits)"
  }
}
