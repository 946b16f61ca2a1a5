import Charters
import Governance
import SwedishCalendar

/// The words of a summary that a representative hands on.
enum DigestWords {
  static let lede =
    "Det här går att ge vidare som det är: bara det som är öppet, eller som är till för att spridas."
  static let since = "Sedan den"
  static let party = "För"
  static let allParties = "Alla parter"
  static let show = "Visa"
  static let decisions = "Beslut och utfall"
  static let spreads = "Att berätta vidare"
  static let announcements = "Beslut hos parterna"
  static let meetings = "Kommande möten"
  static let nothing = "Inget nytt."
  static let asMail = "Öppna som ett mejl att skicka"
  static let asText = "Som text, att klistra in i ett mejl"
  static let told = "ni har kvitterat"
  static let awaited = "väntar på er kvittens"
  static let choose = "Välj tid och part"

  static func title(_ body: String) -> String { "Sammandrag från \(body)" }
  static func span(_ since: Day, _ day: Day, _ party: String?) -> String {
    let whom = party.map { "Till \($0). " } ?? ""
    return "\(whom)Från \(since.swedishShort) till \(day.swedishShort)."
  }
  static func outcome(_ kind: OutcomeKind, _ title: String) -> String {
    "\(kind.swedish.capitalised): \(title)"
  }
  static func meeting(_ day: Day) -> String { "Mötet \(day.swedishShort)" }
  static func announcement(_ party: String, _ title: String, _ day: Day) -> String {
    "\(party): \(title) (beslutat \(day.swedishShort))"
  }
}
