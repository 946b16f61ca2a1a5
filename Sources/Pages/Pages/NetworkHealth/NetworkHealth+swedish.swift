import Governance
import Links
import SwedishCalendar

/// The words of how a network fares.
enum HealthWords {
  static let title = "Nätverkets hälsa"
  static let lede =
    "Vad som missas mest, var ärenden väntar, vilka som inte har träffats och vilka platser som står tomma. Varje siffra öppnar sin lista."
  static let choose = "Välj nätverk"
  static let network = "Nätverk"
  static let show = "Visa"
  static let never = "aldrig"
  static let notPlanned = "inget planerat"
  static let mended = "Inget organ nu"
  static let toHealth = "Se hur nätverket mår"

  static func shown(_ range: Range<Int>, of all: Int) -> String {
    if range.count == all { return all == 1 ? "1 rad" : "\(all) rader" }
    return "Rad \(range.lowerBound + 1)–\(range.upperBound) av \(all)"
  }

  static func all(_ count: Int) -> String { "Visa alla \(count)" }

  static func number(_ list: Link.HealthList, _ sight: HealthSight) -> String {
    switch list {
    case .clauses: "klausuler som något organ inte håller"
    case .matters: "öppna ärenden som väntar"
    case .meetings: "av \(sight.health.bodies) organ har inte träffats på ett halvår"
    case .seats: "av \(sight.health.seats) platser är tomma"
    }
  }

  static func none(_ list: Link.HealthList) -> String {
    switch list {
    case .clauses: "Alla klausuler hålls av alla organ."
    case .matters: "Inga ärenden väntar."
    case .meetings: "Alla organ har träffats det senaste halvåret."
    case .seats: "Alla platser är tillsatta."
    }
  }

  static func columns(_ list: Link.HealthList) -> [String] {
    switch list {
    case .clauses: ["Klausul", "Organ som inte håller den", "Missade tillfällen i år"]
    case .matters: ["Organ", "Öppna ärenden", "Det äldsta har väntat"]
    case .meetings: ["Organ", "Senaste möte", "Nästa möte"]
    case .seats: ["Plats", "Organ", "Tom sedan"]
    }
  }

  static func missed(_ missed: Int, of counted: Int) -> String {
    counted == 0 ? "inget prövat" : "\(missed) av \(counted)"
  }

  static func bodies(_ count: Int) -> String { "\(count) organ" }

  static func waited(_ since: Day, on day: Day) -> String {
    let days = max(0, since.days(to: day))
    return "\(days == 1 ? "1 dag" : "\(days) dagar"), sedan \(since.swedishShort)"
  }
}

extension Link.HealthList {
  /// What the list is of.
  var swedish: String {
    switch self {
    case .clauses: "Klausuler som missas mest"
    case .matters: "Där ärenden väntar längst"
    case .meetings: "Organ som inte har träffats"
    case .seats: "Tomma platser"
    }
  }
}
