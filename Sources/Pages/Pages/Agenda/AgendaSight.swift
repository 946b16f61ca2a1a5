import Charters
import Governance
import Links
import SwedishCalendar

/// What a meeting's agenda rests on beside its items.
extension MeetingSight {
  /// When an item is taken up, as far as those before it say how long they take.
  func start(of item: Item) -> ClockTime? {
    guard meeting.agenda.contains(where: { $0.length != nil }) else { return nil }
    var minutes = meeting.start.minutes
    for other in meeting.agenda {
      if other.number == item.number { return ClockTime(minutes / 60, minutes % 60) }
      guard let length = other.length else { return nil }
      minutes += length
    }
    return nil
  }

  /// How many minutes the items take together beyond the meeting's time; nil where they fit.
  var overrun: Int? {
    let over =
      meeting.agenda.compactMap(\.length).reduce(0, +)
      - (meeting.end.minutes - meeting.start.minutes)
    return over > 0 ? over : nil
  }

  /// The texts that agendas show beside titles and notes.
  func details(of item: Item) -> [TextRef] {
    let isOpen = !isGuestOnly || view.invitedItems(of: meeting).contains(item.number)
    guard isOpen else { return [] }
    return [item.presenter, item.draft].compactMap { $0 } + item.rows.values.map(\.text)
  }

  /// Whether the viewer may propose items and fill rows.
  var mayContribute: Bool {
    meeting.cancelled == nil && !meeting.isHeld && view.offers(.contribute, in: host)
  }

  /// The clause by which the viewer, as a member, may call somebody in to an item (C21).
  var bringingClause: ClauseID? {
    guard let host, mayContribute else { return nil }
    return view.state.bringsGuests(host, on: meeting.day)
  }

  /// Those who were called in to an item of the same title at the host's earlier meetings.
  func formerGuests(at item: Item) -> [Person] {
    guard let host else { return [] }
    let title = text(item.title)
    let people = view.state.meetings(of: host).filter { $0.id != meeting.id }.flatMap { earlier in
      earlier.guests.filter { guest in
        earlier.item(guest.item).map { text($0.title) } == title
      }.compactMap(\.person)
    }
    return Set(people).sorted().compactMap { view.state.person($0) }
  }

  /// The parties whose rows the viewer may fill.
  var ownParties: Set<OrganisationID> {
    guard let viewer = view.viewer else { return [] }
    return Set(view.state.parties(of: viewer, at: meeting))
  }

  /// The last meeting of the host that was held before this one.
  var previous: Meeting? {
    guard let host else { return nil }
    return view.state.meetings(of: host).last {
      $0.host == host.id && $0.isHeld && ($0.day, $0.id) < (meeting.day, meeting.id)
    }
  }

  /// The items of the last meeting that do not stand here yet, the unfinished ones apart.
  var fromPrevious: (unfinished: [Item], other: [Item]) {
    guard let previous else { return ([], []) }
    let here = Set(
      meeting.items.compactMap(\.origin).filter { $0.meeting == previous.id }.map(\.number))
    let left = previous.agenda.filter { $0.standing == nil && !here.contains($0.number) }
    return (left.filter(\.isUnfinished), left.filter { !$0.isUnfinished })
  }

  /// What remains to be done of what earlier meetings agreed; it stands on the agenda by itself.
  var openActions: [Action] {
    guard let host, !meeting.isHeld else { return [] }
    return view.state.openActions(of: host, before: meeting.day)
  }

  /// Whether the viewer reads the agenda as one of the body, and so what was agreed in it.
  var readsActions: Bool {
    mayHold || mayKeep || bodies.contains { view.may(.read(.members), in: $0) }
  }
}
