import Charters
import Governance
import SwedishCalendar

/// The words about who could hold a role.
enum RoleWords {
  static let title = "Vem kan ha rollen?"
  static let lede =
    "Välj en roll och en dag som har varit eller kommer. Du ser vem som har rollen, vilka som uppdraget låter ha den och varför andra inte kan ha den."
  static let question = "Fråga om en roll"
  static let role = "Roll"
  static let day = "Dag"
  static let dayHint = "Vilken dag som helst, förr eller senare."
  static let ask = "Visa"
  static let link = "Se vem som kan ha en roll"
  static let elected = "Rollen tillsätts genom val."
  static let silent = "Uppdraget säger inget om vem som kan ha rollen."
  static let noOne = "Ingen som har en plats den dagen kan ha rollen."
  static let vacant = "Vakant plats"
  static let beside = "Utan plats i organet"
  static let lawful = "De som uppdraget låter ha rollen"
  static let others = "De andra, och vad som hindrar"
  static let noEnd = "tills vidare"
  static let columns = ["Person", "Plats", "Tid på platsen"]
  static let columnsWhy = ["Person", "Plats", "Varför inte"]
  static let turns = "Turordning"
  static let turnColumns = ["När", "Sida", "Innehavare"]
  static let open = "Inte bestämt"
  static let none = "Ingen"

  static func heading(_ role: RoleKind, _ day: Day) -> String {
    "\(role.swedish.capitalised) \(day.swedish)"
  }

  static func nobody(_ isPast: Bool) -> String {
    isPast ? "Ingen hade rollen den dagen." : "Ingen är utsedd för den dagen."
  }

  static func turn(_ turn: RoleOutlook.Turn) -> String {
    guard let side = turn.side else {
      return "Rollen växlar mellan sidorna, men organet har inte bestämt vilken sida som börjar."
    }
    return turn.period.unit == .year
      ? "År \(turn.period.swedish) är det \(side.swedishTurn) tur."
      : "Under \(turn.period.swedish) är det \(side.swedishTurn) tur."
  }

  static func can(_ isPast: Bool) -> String { isPast ? "Kunde ha rollen" : "Kan ha rollen" }

  static func can(_ count: Int, _ isPast: Bool) -> String { "\(can(isPast)) (\(count))" }

  static func cannot(_ isPast: Bool) -> String {
    isPast ? "Kunde inte ha rollen" : "Kan inte ha rollen"
  }

  static func cannot(_ count: Int, _ isPast: Bool) -> String { "\(cannot(isPast)) (\(count))" }

  static func until(_ day: Day) -> String { "till och med \(day.swedishShort)" }

  static func turnsCaption(_ role: RoleKind) -> String {
    "Vilken sida som har rollen som \(role.swedish)"
  }
}
