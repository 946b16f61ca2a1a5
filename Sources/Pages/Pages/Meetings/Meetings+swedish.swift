import Governance
import SwedishCalendar

/// The words of a body's list of meetings.
enum MeetingsWords {
  static let title = "Möten"
  static let lede = "Alla kan se när organet möts. Vad som får läsas avgörs för varje möte."
  static let coming = "Kommande"
  static let cancelled = "Inställda"
  static let plan = "Planera ett möte"
  static let noneComing = "Inga möten är planerade"
  static let planFirst =
    "När du planerar ett möte ser du bredvid formuläret vad uppdraget säger om möten."
  static let comesHere = "När ett möte har planerats visas det här."

  static func year(_ year: Int, now: Int) -> String { year == now ? "Tidigare i år" : "\(year)" }
  static func name(_ day: Day) -> String { "Möte \(day.swedishShort)" }
  static func with(_ bodies: [String]) -> String { "med " + bodies.joined(separator: ", ") }

  /// How far a meeting has come, in a word or two.
  static func state(_ meeting: Meeting, _ today: Day) -> String {
    if meeting.cancelled != nil { return "inställt" }
    guard let minutes = meeting.minutes?.latest else {
      if meeting.isHeld { return "hållet" }
      if meeting.day < today { return "närvaro saknas" }
      return meeting.publications.isEmpty ? "planerat" : "kallat"
    }
    if minutes.withheld != nil { return "publiceras inte" }
    if minutes.published != nil { return "anteckningar publicerade" }
    if minutes.sent != nil { return "anteckningar skickade" }
    return minutes.isAdjusted ? "anteckningar justerade" : "anteckningar delade"
  }
}
