import Governance
import Links
import SwedishCalendar

/// The words that the pages about what is told share.
enum InformationWords {
  static let title = "Information"
  static let source = "Källa, när du för in åt en annan part"
  static let sourceHint = "Ange partens beslut, dag eller brev, till exempel ”mejl 12 mars”."
  static let area = "Ämnesområde"
  static let noArea = "Inget område"
  static let party = "Part"
  static let item = "Punkt på ett hållet möte"
  static let day = "Dag"

  /// How many things on a page are new or wait.
  static func waiting(_ count: Int, _ part: Link.InformationPart) -> String {
    part == .announcements ? "\(count) olästa" : "\(count) väntar"
  }
  static func choice(_ day: Day, _ title: String) -> String { "\(day.swedishShort): \(title)" }
  static func by(_ name: String?, on day: Day) -> String {
    name.map { "\(day.swedishShort), \($0)" } ?? day.swedishShort
  }
}

extension Link.InformationPart {
  /// What the page is called.
  var swedish: String {
    switch self {
    case .spreads: "Spridning"
    case .announcements: "Egna beslut"
    case .documents: "Rutiner och dokument"
    case .areas: "Ämnesområden"
    case .reports: "Rapporter"
    case .digest, .digestText: "Sammandrag"
    }
  }
}

extension SpreadWay {
  /// How it was told further.
  var swedish: String {
    switch self {
    case .meeting: "på ett möte"
    case .mail: "med e-post"
    case .intranet: "på intranätet"
    case .writing: "i ett skriftligt meddelande"
    case .other: "på annat sätt"
    }
  }
}
