/// The words where a person is chosen.
enum PersonWords {
  static let search = "Sök person"
  static let searchHint = "Namn, titel eller organisation. Det du hittar kommer i listan härunder."
  static let searchButton = "Sök"
  static let choose = "Välj en person"
  static let searchFirst = "Sök fram personen först"
  static let atHand = "Närmast till hands"
  static let found = "Träffar"
  static let noEmployer = "Utan arbetsgivare"

  static func employed(by party: String) -> String { "Hos \(party)" }
  static let sitting = "I organet"

  static func hits(_ count: Int, shown: Int, _ words: String) -> String {
    switch count {
    case 0: "Ingen träff på \u{201D}\(words)\u{201D}. Pröva med en del av namnet."
    case 1: "1 träff på \u{201D}\(words)\u{201D}. Den är vald i listan."
    case shown: "\(count) träffar på \u{201D}\(words)\u{201D}. Välj i listan."
    default:
      "\(count) träffar på \u{201D}\(words)\u{201D}. Listan visar de \(shown) första: "
        + "skriv mer för att hitta rätt."
    }
  }
}
