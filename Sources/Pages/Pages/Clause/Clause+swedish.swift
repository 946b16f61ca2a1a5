import Charters
import Governance
import SwedishCalendar

/// The words of a clause's page.
enum ClauseWords {
  static let none = "Punkten finns inte i uppdraget"
  static let noneMore = "Den kan ha funnits i en tidigare version. Pröva att visa en annan dag."
  static let wording = "Punktens ordalydelse"
  static let force = "Så starkt binder den"
  static let owed = "Att göra nu"
  static let act = "Det här kan du göra"
  static let clause = "Punkten i sin helhet"
  static let columns = ["Vad", "När", "Läge", "Förklaring", "Underlag"]
  static let noOccasions = "Det finns inget tillfälle att bedöma i år eller förra året."
  static let noEvidence = "inget underlag"
  static let told = "Intyg, rapporter och avsteg"
  static let others = "Andra punkter"
  static let all = "Hela uppdraget"
  static let attested = "Organet intygade punkten"
  static let departed = "Ett avsteg fördes in"
  static let attest = "Intyga punkten"
  static let reflection = "Hur arbetar ni med det här?"
  static let reflectionHint =
    "Några meningar som andra kan förstå. Skriv inget om enskilda personer."
  static let attestNow = "Intyga"
  static let adopt = "Anta punkten"
  static let adoptMore =
    "Punkten är ett förslag. När organet har antagit den börjar den bedömas, från och med i dag."
  static let adoptNow = "Anta punkten"
  static let report = "Lämna en rapport"
  static let noReceiver = "Nätverket anger inte vem rapporten ska lämnas till."
  static let receiver = "Till"
  static let meeting = "Om mötet"
  static let noMeeting = "Inget särskilt möte"
  static let reportText = "Rapporten"
  static let reportNow = "Lämna rapporten"
  static let departure = "För in ett avsteg"
  static let departureMore =
    "Om något blev gjort på ett annat sätt än punkten säger, för in det här. Då syns det, med skälet."
  static let day = "Dag då det hände"
  static let reason = "Vad hände, och varför?"
  static let reasonHint = "Skriv inget om enskilda personer."
  static let departureNow = "För in avsteget"
  static let set = "Bestäm det som uppdraget lämnar öppet"
  static let setMore =
    "Det ni bestämmer gäller från och med i dag och bedöms sedan som en del av punkten."
  static let setNow = "Spara"
  static let atLeast = "Lägsta antal möten"
  static let atMost = "Högsta antal möten"
  static let from = "Lägsta antal dagar före"
  static let to = "Högsta antal dagar före"
  static let daysHint = "Dagar före det andra organets möte. Ett minustecken betyder efter."
  static let interval = "Hur ofta rapporterar ni?"
  static let year = "Vilket år?"

  static func title(_ clause: ClauseID) -> String { "Punkt \(clause.rawValue)" }
  static func before(_ id: String) -> String { "Föregående: \(id)" }
  static func after(_ id: String) -> String { "Nästa: \(id)" }
  static func events(_ count: Int) -> String { "\(count) underlag" }
  static func reported(to body: String) -> String { "Rapport till \(body)" }
  static func side(_ role: RoleKind) -> String { "Vilken sida har rollen som \(role.swedish)?" }
  static func set(_ value: String) -> String { "Nu gäller: \(value)" }
  static func adopted(_ day: Day) -> String { "Organet antog punkten \(day.swedishShort)." }

  static func occasions(_ years: [Int]) -> String {
    "Tillfällen \(years.min() ?? 0) och \(years.max() ?? 0)"
  }

  static func by(_ name: String?) -> String {
    name.map { "infört av \($0)" } ?? "infört när uppgifterna lästes in"
  }

  static func event(_ stamp: Stamp, by name: String?) -> String {
    "\(by(name).capitalised) \(stamp.at.swedish), nummer \(stamp.sequence) i diariet"
  }
}

extension Force {
  /// What the force means for whoever reads a clause.
  var swedishMeaning: String {
    switch self {
    case .shall: "Ska: bindande. Det som missas blir brutet eller sent."
    case .should: "Bör: en rekommendation. Det som missas är en avvikelse, inget brott."
    case .may: "Kan: en möjlighet. Ingen måste använda den."
    case .proposal: "Förslag: binder från den dag organet har antagit den."
    }
  }
}
