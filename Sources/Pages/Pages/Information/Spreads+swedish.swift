import SwedishCalendar

/// The words about what is told further.
enum SpreadWords {
  static let lede =
    "Det som ska nå ut i parternas egna organisationer, och vilka som har kvitterat att det är gjort."
  static let none = "Inget har markerats för spridning"
  static let noneMore =
    "Efter ett möte kan de som leder organet markera en punkt som ska berättas vidare."
  static let list = "Markerat för spridning"
  static let mark = "Markera en punkt för spridning"
  static let markMore = "Varje part får då frågan till vilka, när och hur den har berättat det."
  static let noItems = "Det finns ingen punkt från ett hållet möte att markera."
  static let toPage = "Markera punkter och se kvittenser"
  static let heading = "Rubrik"
  static let message = "Det som ska berättas"
  static let messageHint = "Några meningar som går att ge vidare som de är."
  static let markNow = "Markera"
  static let text = "Det här ska berättas"
  static let reach = "Så långt har det nått"
  static let columns = ["Part", "Läge", "När", "Till vilka och hur"]
  static let told = "kvitterat"
  static let awaited = "väntar"
  static let onlyBelow = "Den här nivån berättar för nivån under, som kvitterar."
  static let ownPage = "Nivåns egen sida, där parterna kvitterar"
  static let give = "Kvittera"
  static let giveMore =
    "Berätta till vilka, när och hur ni har spridit det. Det går att göra flera gånger."
  static let audience = "Till vilka"
  static let audienceHint = "Till exempel alla enhetschefer i hemsjukvården."
  static let way = "Hur"
  static let note = "Mer om hur"
  static let when = "När"
  static let giveNow = "Spara kvittensen"
  static let end = "Sluta fråga efter kvittenser"
  static let reason = "Skäl"
  static let endNow = "Sluta fråga"
  static let from = "Kommer från"
  static let hidden = "visas för organets medlemmar"
  static let ended = "Inga fler kvittenser efterfrågas"

  static func reach(_ told: Int, of all: Int) -> String {
    all == 0 ? "Ingen part är tillfrågad." : "\(told) av \(all) parter har kvitterat."
  }
  static func short(_ told: Int, of all: Int) -> String { "\(told) av \(all)" }
  static func level(_ name: String, _ told: Int, of all: Int) -> String {
    all == 0 ? name : "\(name): \(told) av \(all) parter"
  }
  static func about(_ meeting: Day, _ marked: Day) -> String {
    "från mötet \(meeting.swedishShort), markerat \(marked.swedishShort)"
  }
  static func told(_ audience: String, _ way: String, _ note: String) -> String {
    "\(audience), \(way)\(note.isEmpty ? "" : ": \(note)")"
  }
  static func source(_ source: String) -> String { "infört av processledaren, källa: \(source)" }
}
