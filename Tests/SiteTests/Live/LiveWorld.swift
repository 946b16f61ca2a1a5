import Governance
import Links
import Pages
import Stores
import SwedishCalendar
import Testing

@testable import Site

/// A meeting that is held today, the third of the small network, with an open and an internal item
/// and a guest, the neighbour, called in to the open one.
struct LiveWorld {
  static let meeting = MeetingID(3)
  static let page = Links.Link.meeting(3, .live)
  static let write = Links.Link.meetingAction(3, .live, .write)
  static let close = Links.Link.meetingAction(3, .live, .end)

  let network: SmallNetwork
  var notes: any LiveNotes { network.store.live }

  init() async throws {
    network = try await SmallNetwork()
    let (start, end) = (try #require(ClockTime(10, 0)), try #require(ClockTime(12, 0)))
    try await network.perform([
      .planMeeting(
        PlanMeeting(
          bodies: [SmallNetwork.group], day: SmallNetwork.today, start: start, end: end,
          place: "Salen")),
      .addItem(AddItem(meeting: Self.meeting, ItemContent(title: "Öppen fråga", length: 20))),
      .addItem(AddItem(meeting: Self.meeting, title: "Intern fråga", isInternal: true)),
      .inviteGuest(
        InviteGuest(
          meeting: Self.meeting, item: 2, person: PersonID(SmallNetwork.Who.outsider.rawValue))),
    ])
  }

  /// The numbers of the items: the charter's standing one comes first.
  static let open = 2
  static let secret = 3

  func text(_ field: LiveField) throws -> String? {
    try notes.all(meeting: 3).first { $0.field == field.name }?.text
  }

  /// The fields of a form about an item, as one who saw a version sends them.
  static func form(_ field: LiveField, _ text: String, seen: Int = 0) -> [String: String] {
    [field.name: text, FieldName.seen(field): "\(seen)"]
  }

  /// The same, as the script sends it.
  static func data(_ field: LiveField, _ text: String, seen: Int = 0) -> [String: String] {
    form(field, text, seen: seen).merging([FieldName.wants: "data"]) { $1 }
  }
}
