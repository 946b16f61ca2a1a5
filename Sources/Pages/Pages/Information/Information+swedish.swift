import Governance
import Links

/// The words that the pages about what is told share.
enum InformationWords {
  static let title = "Information"
  static let source = "Källa, när du för in åt en annan part"
  static let sourceHint = "Ange partens beslut, dag eller brev, till exempel ”mejl 12 mars”."
  static let area = "Ämnesområde"
  static let noArea = "Inget område"
  static let party = "Part"
  static let item = "Punkt på ett hållet möte"

  /// How many things on a page are new or wait.
  static func waiting(_ count: Int, _ part: Link.InformationPart) -> String {
    switch part {
    case .announcements: count == 1 ? "1 oläst" : "\(count) olästa"
    default: "\(count) väntar"
    }
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
    case .digest, .digestText, .digestMail: "Sammandrag"
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
