import SwedishCalendar

/// The words about what parties tell each other.
enum AnnouncementWords {
  static let lede = "Beslut i en egen organisation som kan få följder för de andra."
  static let none = "Ingen part har berättat om något eget beslut"
  static let noneMore =
    "När er organisation har beslutat något som de andra påverkas av kan den som företräder er berätta det här."
  static let list = "Det parterna har berättat"
  static let tell = "Berätta om ett eget beslut"
  static let heading = "Rubrik"
  static let text = "Beslutet"
  static let effect = "Vad det kan betyda för de andra"
  static let reference = "Länk eller diarienummer"
  static let decided = "Beslutat den"
  static let tellNow = "Berätta för de andra"
  static let read = "Jag har läst"
  static let readers = "Vilka har läst?"
  static let notRead = "har inte sagt att de har läst"
  static let means = "Kan betyda"
  static let unread = "nytt för dig"

  static func about(_ party: String, _ decided: Day) -> String {
    "\(party), beslutat \(decided.swedishShort)"
  }
  static func count(_ read: Int, of all: Int) -> String {
    "\(read) av \(all) medlemmar har sagt att de har läst."
  }
  static func readOn(_ day: Day) -> String { "läste \(day.swedishShort)" }
  static func yours(_ day: Day) -> String { "Du läste \(day.swedishShort)." }
}
