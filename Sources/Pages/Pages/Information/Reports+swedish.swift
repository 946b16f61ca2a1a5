import SwedishCalendar

/// The words about reports between bodies.
enum ReportWords {
  static let lede =
    "Rapporter till och från organet, varje riktning för sig. En rapport ställer sig själv på mottagarens nästa dagordning."
  static let received = "Rapporter hit"
  static let given = "Rapporter härifrån"
  static let fromOthers = "Från andra organ"
  static let toOthers = "Till andra organ"
  static let noneReceived = "Ingen rapport har kommit hit."
  static let noneGiven = "Ingen rapport har lämnats härifrån."
  static let unanswered = "väntar på att tas upp"
  static let placed = "står på dagordningen"
  static let columns = ["Organ", "Lämnad", "Läge", "Rapporten"]

  static func answered(_ day: Day) -> String { "togs upp \(day.swedishShort)" }
  static func waiting(_ count: Int) -> String {
    count == 1
      ? "1 rapport hit väntar på att tas upp." : "\(count) rapporter hit väntar på att tas upp."
  }
}
