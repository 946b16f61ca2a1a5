import SwedishCalendar

/// The words about routines and documents.
enum DocumentWords {
  static let lede = "De rutiner som organet ska ha, och de dokument det håller sig informerat om."
  static let none = "Inga dokument är införda"
  static let noneMore = "De som leder organet för in rutiner och dokument här."
  static let list = "Dokumenten"
  static let all = "Alla införda dokument"
  static let owed = "Det här begär uppdraget"
  static let missing = "saknas"
  static let there = "finns"
  static let columns = ["Dokument", "Läge", "Gäller från", "Ses över", "Var det finns"]
  static let inForce = "gäller"
  static let ended = "gäller inte längre"
  static let toRevise = "ska ses över"
  static let enter = "För in ett dokument"
  static let heading = "Namn"
  static let place = "Adress eller diarienummer"
  static let from = "Gäller från"
  static let revise = "Ses över senast"
  static let clause = "Svarar mot i uppdraget"
  static let noClause = "Ingen punkt"
  static let enterNow = "För in"
  static let follow = "Bevaka ett annat organs dokument"
  static let followNow = "Bevaka"
  static let document = "Dokument"
  static let facts = "Om dokumentet"
  static let owner = "Hör till"
  static let followers = "Bevakas av"
  static let changes = "Ändringar"
  static let noChanges = "Ingen ändring är införd."
  static let change = "För in en ändring"
  static let version = "Version"
  static let what = "Vad som har ändrats"
  static let when = "Dag"
  static let changeNow = "Spara ändringen"
  static let read = "Jag har tagit del"
  static let take = "Gicks igenom på ett möte"
  static let meeting = "Möte"
  static let takeNow = "Spara"
  static let leave = "Organet slutar bevaka dokumentet"
  static let leaveMore =
    "Dokumentet står kvar hos organet som det hör till. Begär uppdraget att det bevakas syns det att det saknas."
  static let end = "Dokumentet gäller inte längre"
  static let last = "Gäller till och med"
  static let reason = "Skäl"
  static let endNow = "Avsluta"
  static let watch = "Bevaka dokumentet"
  static let unwatch = "Sluta bevaka"
  static let watchMore = "Du får då se nya ändringar på din startsida."

  static func taken(_ body: String, _ day: Day) -> String {
    "\(body) gick igenom ändringen \(day.swedishShort)."
  }
  static func read(_ count: Int, of all: Int, in body: String) -> String {
    "\(count) av \(all) medlemmar i \(body) har tagit del."
  }
  static func yours(_ day: Day) -> String { "Du tog del \(day.swedishShort)." }
}
