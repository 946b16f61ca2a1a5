import Charters
import Governance
import SwedishCalendar

/// The words for standings, obligations and meetings in lists.
enum SummaryWords {
  static let legend = "Vad betyder orden?"
  static let noCharter = "utan uppdragsbeskrivning"
  static let evidence = "Underlag och historik"
  static let document = "Dokumentet"
  static let attestation = "Intygandet"
  static let parameter = "Det som lämnas öppet"
  static let network = "Nätverket"
  static let sides = "Båda sidor"
  static let routine = "Rutinen"
  static let spread = "Något att sprida"
  static let announcement = "Ett eget beslut hos en part"
  static let to = "till"
  static let noAgenda = "dagordning kommer"
  static let agenda = "dagordning publicerad"
  static let notRecorded = "närvaro inte införd"
  static let noMinutes = "utan anteckningar"
  static let shared = "anteckningar delade"
  static let adjusted = "anteckningar justerade"
  static let sent = "anteckningar skickade"
  static let published = "anteckningar publicerade"
  static let withheld = "anteckningar publiceras inte"

  static func counted(_ count: Int, _ standing: Standing) -> String {
    "\(count) \(count == 1 ? standing.swedish : standing.swedishMany)"
  }

  static func health(_ health: Health) -> String {
    let standing = health.standing
    guard standing.isTroubled else {
      return standing.isKept ? "inget att åtgärda" : standing.swedishMany
    }
    let rest = health.troubled - (health.counts[standing] ?? 0)
    let first = counted(health.counts[standing] ?? 0, standing)
    return rest == 0 ? first : "\(first), \(rest) till att åtgärda"
  }

  /// The deciding of what a rule leaves open; nil where the rule leaves nothing open.
  static func decide(_ rule: Rule?) -> String? {
    switch rule {
    case .meetings: "Bestäm hur många möten ni ska ha"
    case .synchronised: "Bestäm hur långt före det andra organet ni möts"
    case .report: "Bestäm hur ofta ni rapporterar"
    case .rotation(let rotation):
      "Bestäm vilken sida som börjar ha rollen som \(rotation.role.swedish)"
    case .cost: "Bestäm vad som är en rättvis fördelning"
    default: nil
    }
  }

  static func structure(_ words: String) -> String { "Framgår av strukturen: \(words)." }

  static func meeting(_ day: Day) -> String { "Mötet \(day.swedishShort)" }
  static func aboutMeeting(_ day: Day) -> String { " om mötet \(day.swedishShort)" }
  static func aboutThe(_ day: Day) -> String { "mötet \(day.swedishShort)" }
  static func before(_ day: Day, _ duty: Duty) -> String {
    "\(duty.swedish) inför \(day.swedishShort)"
  }

  static func handover(_ role: RoleKind, _ from: Day) -> String {
    "\(role.swedish.capitalised), överlämning inför \(from.swedishShort)"
  }

  static func contact(_ side: Side, with body: String) -> String {
    "Kontaktperson för \(side.swedish) med \(body)"
  }
  static func about(_ period: CalendarPeriod) -> String { " för \(period.swedish)" }
  static func `case`(_ number: Int) -> String { "ärende \(number)" }
  static func deviation(_ number: Int, _ step: Int) -> String {
    "Avvikelseärende \(number), steg \(step)"
  }
  static func report(to body: String, _ about: String) -> String { "Rapport till \(body)\(about)" }

  static func owed(
    _ title: String, by day: Day?, isLate: Bool, _ people: [String]
  ) -> String {
    let when = day.map {
      isLate ? ", skulle ha varit klart \($0.swedishShort)" : ", senast \($0.swedishShort)"
    }
    let who = people.isEmpty ? "" : " (\(people.joined(separator: ", ")))"
    return "\(title)\(when ?? "")\(who)."
  }

  static func due(_ lastDay: Day, on day: Day) -> String {
    let days = day.days(to: lastDay)
    if days < 0 { return days == -1 ? "försenad 1 dag" : "försenad \(-days) dagar" }
    return days == 0 ? "senast i dag" : lastDay.swedish(seenFrom: day)
  }

  static func time(_ start: ClockTime, _ end: ClockTime) -> String {
    "\(start.swedish)–\(end.swedishDigits)"
  }

  static func together(_ bodies: [String]) -> String {
    bodies.count > 1 ? "\(bodies[0]) \(with(Array(bodies.dropFirst())))" : bodies.first ?? ""
  }

  static func with(_ bodies: [String]) -> String { "tillsammans med \(listed(bodies))" }

  static func listed(_ words: [String]) -> String {
    guard words.count > 1, let last = words.last else { return words.first ?? "" }
    return "\(words.dropLast().joined(separator: ", ")) och \(last)"
  }
}

extension Standing {
  /// The standing of several clauses, as in "3 sena".
  var swedishMany: String {
    switch self {
    case .broken: "brutna"
    case .late: "sena"
    case .departed: "avvikelser från rekommendation"
    case .open: "lämnade öppna"
    case .kept: "uppfyllda"
    case .attested: "intygade"
    case .unattested: "inte intygade"
    case .possible: "möjligheter"
    case .proposed: "förslag, inte antagna"
    case .due, .notYet, .beforeSamklang: swedish
    }
  }
}
