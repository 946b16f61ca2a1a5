import Charters
import Governance
import SwedishCalendar

/// The words of a body's page.
enum BodyWords {
  static let whole = "Läs hela uppdraget"
  static let noCharter = "Organet har ingen uppdragsbeskrivning här"
  static let noCharterMore =
    "Det finns inget dokument att följa för organet. Möten och ledamöter visas ändå."
  static let allWell = "Inget i uppdraget behöver åtgärdas just nu."
  static let members = "Ledamöter"
  static let columns = ["Plats", "Person", "Part", "Sedan"]
  static let member = "Ledamot"
  static let wished = "önskvärd"
  static let vacant = "vakant"
  static let noSeats = "Inga platser är införda"
  static let noSeatsMore = "Processledaren för in platserna från uppdraget och nätverket."
  static let allMeetings = "Alla möten"
  static let plan = "Planera ett möte"
  static let noMeetings = "Inga möten är planerade eller hållna här."
  static let coming = "Kommande"
  static let past = "Senaste"
  static let authority = "Det här får organet göra"
  static let noAuthority = "Uppdraget säger inte vad organet får besluta om."
  static let roles = "Roller"
  static let noRoles = "Ingen har någon roll just nu."
  static let relations = "Hör ihop med"
  static let commissions = "Ger uppdrag till"
  static let parameters = "Organet har själv bestämt"
  static let facts = "Fakta"
  static let kind = "Slag"
  static let level = "Nivå"
  static let area = "Område"
  static let mirrors = "Motsvarar"
  static let support = "Processledare"
  static let noSupport = "Ingen är utsedd"
  static let audience = "Handlingarna är för"
  static let audienceQuestion = "Vilka får läsa dagordningar och anteckningar?"
  static let audienceHint = "Enskilda punkter kan ändå vara interna."
  static let changeAudience = "Ändra vilka handlingarna är för"
  static let decide = "Spara beslutet"

  static func dissolved(_ day: Day, seenFrom today: Day) -> String {
    day < today
      ? "Organet upplöstes efter den \(day.swedishShort)."
      : "Organet upplöses efter den \(day.swedishShort)."
  }
  static func audience(_ audience: Audience, decided: Day?) -> String {
    let when = decided.map { ", beslutat \($0.swedishShort)" } ?? ""
    return audience.swedish.capitalised + when
  }

  static func term(_ term: RoleTerm, by name: String) -> String {
    let side = term.side.map { " (\($0.swedish))" } ?? ""
    let acting = term.isActing ? ", tillförordnad" : ""
    let until = term.until.map { ", till och med \($0.swedishShort)" } ?? ""
    return name + side + acting + until
  }

  static let federation = "Huvudmännens förbund"

  static func federation(
    _ name: String, _ members: [String], _ agreement: String, _ until: Day?
  ) -> String {
    let rests = agreement.isEmpty ? "" : " \(agreement)."
    let end = until.map { " Gäller till och med \($0.swedishShort)." } ?? ""
    return "\(name): \(SummaryWords.listed(members)).\(rests)\(end)"
  }

  static let formerName = "Tidigare namn"
  static let successor = "Ersätts av"

  static func former(_ name: String, before day: Day) -> String {
    "\(name), till och med \(day.adding(days: -1).swedishShort)"
  }

  static func replaced(_ name: String, from day: Day) -> String {
    "\(name), från och med \(day.swedishShort)"
  }

  static func turn(_ role: RoleKind, _ side: Side?, _ turn: CalendarPeriod) -> String {
    guard let side else {
      return "Det är inte bestämt vilken sida som börjar ha rollen som \(role.swedish)."
    }
    return
      "\(turn.swedish.capitalised) är det \(side.swedishTurn) tur att ha rollen som \(role.swedish)."
  }

  static func together(_ relations: [String]) -> String {
    relations.joined(separator: " \u{B7} ")
  }

  static func relation(_ relation: Relation) -> String {
    switch relation {
    case .commissioner: "Får uppdrag av"
    case .receiver: "Rapporterar och lyfter till"
    case .levelAbove: "Nivån ovanför"
    case .levelBelow: "Nivån under"
    case .deciders: "Verkställer beslut av"
    case .central: "Centralt organ"
    case .political: "Politisk grupp"
    case .followUp: "Följs upp av"
    case .liaison: "Kontakt med"
    case .joint: "Möts gemensamt med"
    case .practitioners: "Nätverk av vårdgivare"
    }
  }

  private static func first(_ side: Side, _ role: RoleKind?, _ year: Int) -> String {
    let held = role.map { "rollen som \($0.swedish)" } ?? "rollen"
    return "\(side.swedish.capitalised) har \(held) \(year)"
  }

  static func parameter(
    _ value: ParameterValue, for role: RoleKind? = nil, from day: Day
  ) -> String {
    let words: String =
      switch value {
      case .count(let range): range.swedish
      case .daysBefore(let range):
        "Möten \(range.from) till \(range.to) dagar före det andra organets"
      case .reportInterval(let interval): "Rapport \(interval.swedish)"
      case .firstSide(let side, let year): first(side, role, year)
      case .interval(let period): "Kontakt varje \(period.swedish)"
      case .lastDay(let last): "Den inledande ordningen gäller till och med \(last.swedishShort)"
      case .waysOfWorking: "Arbetssättet är bestämt"
      case .fairShare(let fair): fair.swedish
      }
    return "\(words), från och med \(day.swedishShort)."
  }
}
