import Governance
import SwedishCalendar

/// The words of the register of events.
enum RegisterWords {
  static let title = "Diarium"
  static let lede = "Allt som har hänt, det senaste först. Inget går att ändra i efterhand."
  static let toBody = "Händelser som rör organet"
  static let filter = "Välj händelser"
  static let body = "Organ"
  static let matter = "Ärendets nummer"
  static let toMatter = "Allt som har hänt, i diariet"
  static let person = "Person"
  static let kind = "Slag"
  static let day = "Till och med"
  static let all = "Alla"
  static let show = "Visa"
  static let older = "Äldre händelser"
  static let goOn = "Sök vidare bland äldre händelser"
  static let newest = "De senaste"
  static let none = "Inga händelser att visa"
  static let noneMore = "Pröva ett annat slag eller en annan dag."
  static let chain = "Kedjan"
  static let chainMore =
    "Varje händelse är hopkedjad med den före. Ändras något i efterhand går kedjan av."
  static let verify = "Kontrollera kedjan"
  static let head = "Kontrollsumma"
  static let count = "Antal händelser"
  static let sound = "Kedjan är hel"
  static let soundMore = "Varje händelse och varje text som finns kvar är som den fördes in."
  static let broken = "Kedjan är bruten"
  static let disposed = "gallrad text"
  static let hidden = "texten är inte för dig"

  static func about(_ number: Int, _ moment: String, _ by: String?) -> String {
    let who = by.map { "av \($0)" } ?? "när uppgifter lästes in"
    return "Nummer \(number), \(moment), \(who)"
  }

  static func text(_ part: String, _ text: String) -> String {
    "\(DisposalWords.part(part).capitalised): \(text)"
  }
}

extension FactGroup {
  /// What the events of the group are about.
  var swedish: String {
    switch self {
    case .network: "Organ och organisationer"
    case .charters: "Uppdrag"
    case .people: "Personer"
    case .seats: "Platser och roller"
    case .meetings: "Möten och dagordningar"
    case .minutes: "Minnesanteckningar"
    case .matters: "Ärenden"
    case .deviations: "Avvikelser och tvister"
    case .indicators: "Indikatorer"
    case .reports: "Rapporter"
    case .disposal: "Gallring"
    case .decisions: "Beslut"
    case .relay: "Spridning och dokument"
    case .goals: "Mål, avtal och uppgifter"
    case .plans: "Planer"
    }
  }
}
