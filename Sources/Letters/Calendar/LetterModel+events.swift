public import Governance
import Links

extension LetterModel {
  /// A meeting as an event of a calendar that anyone it is shown to may read.
  ///
  /// The stamp is when the meeting was last changed, so that an unchanged calendar is the same bytes.
  public func event(_ meeting: Meeting) -> CalendarEvent {
    let changed = [meeting.planned, meeting.moved.last, meeting.cancelled].compactMap { $0 }.max()
    return CalendarEvent(
      uid: "meeting-\(meeting.id.rawValue).\(installation)@samklang",
      sequence: meeting.moved.count + (meeting.cancelled == nil ? 0 : 1),
      stamp: changed?.at ?? moment, day: meeting.day, start: meeting.start, end: meeting.end,
      title: LetterWords.meeting(hosts(of: meeting)), place: text(meeting.place) ?? "",
      note: "", page: address(.meeting(meeting.id.rawValue)),
      isCancelled: meeting.cancelled != nil)
  }

  /// The object that puts a meeting into the reader's calendar, changes it there or takes it away.
  func invitation(
    _ meeting: Meeting, to party: CalendarEvent.Party, _ invited: Invited?, note: String,
    isCancelled: Bool
  ) -> CalendarText {
    var event = event(meeting)
    event.stamp = moment
    event.note = note
    // One who is no longer called to a meeting that is held all the same has it taken away too.
    if isCancelled, meeting.cancelled == nil { event.sequence += 1 }
    event.isCancelled = isCancelled
    event.organizer = .init(name: name(of: meeting.host), address: sender)
    var isGuest = false
    if case .guest = invited { isGuest = true }
    event.attendee = .init(
      party: party, isComing: invited.flatMap { meeting.standing($0) }, isGuest: isGuest)
    return CalendarText(method: isCancelled ? .cancel : .request, events: [event])
  }
}
