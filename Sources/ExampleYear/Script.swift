import Charters
import SwedishCalendar

/// What is laid down for one body beforehand, so that every standing is seen somewhere.
struct Script {
  /// Meeting days that replace those of a month, by its number such as 202605.
  var days: [Int: [Day]] = [:]
  var incidents: [Int: Incident] = [:]
  /// Meetings held before the body was followed here, entered afterwards.
  var history: [Day] = []
  var seatedFrom = Day.of(2025, 1, 1)
  var vacantSeats: Set<Int> = []
  var meetingsPerYear: Int?
  /// Years without the joint meeting that a clause demands.
  var withoutJoint: Set<Int> = []
  var jointMonth = 10
  var audience: Audience?
  /// Whether the body has set what the document leaves to it.
  var setsParameters = true
  var adopts: [String] = []
  var roles = Roles.usual
  /// Quarters, numbered such as 20253, without the report a clause demands.
  var withoutReport: Set<Int> = []
  var attestations: [Day] = []

  /// How the body's roles are filled.
  enum Roles {
    case usual, none
    /// Next year's chair and secretary are named already.
    case nextYearToo
    /// Nobody took over when the year turned.
    case handoverMissing
    /// The side that had the turn held no one who could, so the other side's chair acts.
    case acting
    /// The chair leaves in the autumn and another of the same side takes over.
    case changed
  }

  /// Someone leaves on a last day, and a successor comes on another where one does.
  struct Change {
    var last: Day
    var next: Day?
  }

  static let changes = [
    Change(last: .of(2025, 4, 30), next: .of(2025, 6, 2)),
    Change(last: .of(2025, 9, 12), next: .of(2025, 10, 6)),
    Change(last: .of(2025, 12, 31), next: .of(2026, 1, 12)),
    Change(last: .of(2026, 3, 31), next: nil),
  ]

  /// The script of a body, the plain one where none is laid down.
  static func of(_ body: String) -> Script {
    skane[body] ?? jamtland[body] ?? sydostra[body] ?? Script()
  }
}
