import SwedishCalendar

/// The words about subject areas.
enum AreaWords {
  static let lede = "Det som har tagits upp inom uppdragets ämnesområden, område för område."
  static let none = "Uppdraget nämner inga ämnesområden"
  static let noneMore = "Ämnesområden kommer från uppdragsbeskrivningen."
  static let nothing = "Inget har förts hit än."
  static let tag = "För en punkt till ett område"
  static let areas = "Områden"
  static let tagNow = "Spara"
  static let noItems = "Det finns inga punkter från det senaste året."
  static let watch = "Bevaka området"
  static let unwatch = "Sluta bevaka området"
  static let item = "Punkt på ett möte"
  static let onAgenda = "punkt på ett möte"
  static let announcement = "eget beslut"
  static let document = "dokument"
  static let change = "ändring i dokument"

  static func cameTo(_ outcome: String) -> String { "blev \(outcome)" }
  static func remains(_ count: Int) -> String {
    count == 1 ? "1 åtgärd återstår" : "\(count) åtgärder återstår"
  }

  static func heading(_ area: String, _ thisYear: Int) -> String {
    thisYear == 0 ? "\(area), inget i år" : "\(area), \(thisYear) i år"
  }
}
