import SwedishCalendar

/// The words of seeing to bodies.
enum BodyAdministrationWords {
  static let more = "Inrätta, byt namn, välj uppdragsgivare och uppdrag, lös upp."
  static let lede = "Alla organ i nätverket, med uppdragsgivare och det uppdrag som de följer."
  static let search = "Sök på namn"
  static let columns = ["Namn", "Uppdragsgivare", "Uppdrag", "Följs från"]
  static let none = "Inga organ är inrättade"
  static let noneMore = "Inrätta det första i rutan här intill."
  static let noCharter = "Följer inget uppdrag"
  static let noCommissioner = "Ingen"
  static let top = "Överst i nätverket"

  static let establish = "Inrätta ett organ"
  static let establishMore =
    "Platser och uppdrag lägger du till när organet finns."
  static let noLevels =
    "Det finns inga nivåer. Läs först in en nätverksfil på servern."
  static let name = "Namn"
  static let kind = "Slag"
  static let level = "Nivå"
  static let commissioner = "Uppdragsgivare"
  static let noCommissionerYet = "Ingen ännu"
  static let isTop = "Organet är överst"
  static let isTopMore = "Det har ingen uppdragsgivare"

  static let network = "I nätverket"
  static let area = "Område"
  static let followed = "Uppdrag genom tiderna"
  static let history = "Historia"
  static let noHistory = "Namnet har inte ändrats sedan organet inrättades."
  static let rename = "Byt namn"
  static let commissioners = "Uppdragsgivare"
  static let commissionersMore =
    "De organ som har gett det här organet dess uppdrag. Det du kryssar för ersätter det som gällde förut."
  static let follow = "Följ ett uppdrag"
  static let followMore =
    "Från dagen bedöms organet efter uppdraget. Det som hände tidigare visas som före Samklang. Välj samma uppdrag med en annan dag för att ändra när det börjar."
  static let charter = "Uppdrag"
  static let noCharters = "Det finns inga uppdrag att följa. Anta ett först."
  static let parts = "Delar"
  static let partsHint = "Lämna tomt för hela uppdraget."
  static let followNow = "Följ från dagen"
  static let succeed = "Ersätt med ett annat organ"
  static let succeedMore = "Organet behåller sin historia och tar inte emot något nytt."
  static let dissolve = "Lös upp organet"
  static let dissolveMore =
    "Efter den sista dagen tar organet inte emot något nytt. Det som har hänt står kvar."
  static let lastDay = "Sista dag"
  static let reason = "Skäl"
  static let reasonHint = "Till exempel vem som beslutade, och när."
  static let toPage = "Till organets sida"

  static func dissolved(_ day: Day, _ reason: String?) -> String {
    "Upplöst efter den \(day.swedishShort)" + (reason.map { ": \($0)" } ?? ".")
  }
  static func ended(_ day: Day) -> String { "till och med \(day.swedishShort)" }
  static func followed(_ title: String, _ parts: [String], from day: Day) -> String {
    let parts = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
    return "\(title)\(parts), från den \(day.swedishShort)"
  }
}
