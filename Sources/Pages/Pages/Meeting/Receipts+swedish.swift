import Governance
import SwedishCalendar

/// The words of who has received what.
enum ReceiptWords {
  static let title = "Kvittenser"
  static let showNames = "Visa namnen"
  static let notYet = "har inte kvitterat"

  static func count(_ count: Int, of all: Int) -> String {
    "\(count) av \(all) har kvitterat att de har fått handlingen."
  }
  static func yours(_ day: Day) -> String { "Du kvitterade \(day.swedishShort)." }
  static func on(_ day: Day) -> String { "kvitterade \(day.swedishShort)" }
  static func give(_ paper: Paper) -> String {
    paper == .agenda ? "Jag har fått dagordningen" : "Jag har fått anteckningarna"
  }
}
