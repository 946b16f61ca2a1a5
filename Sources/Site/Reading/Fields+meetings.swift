import Charters
import Governance
import Links
import Pages
import Stores

/// Forms about a meeting and its agenda.
extension Fields {
  func move(_ meeting: MeetingID) throws(Unreadable) -> MoveMeeting {
    MoveMeeting(
      meeting: meeting, day: try day(FieldName.day), start: try time(FieldName.start),
      end: try time(FieldName.end), place: text(FieldName.place))
  }

  func add(to meeting: MeetingID) throws(Unreadable) -> AddItem {
    AddItem(
      meeting: meeting, try content(kind: try choiceIfAny(FieldName.kind) ?? .information),
      proposal: filled(FieldName.proposal) == nil ? nil : try number(FieldName.proposal))
  }

  func change(in meeting: MeetingID) throws(Unreadable) -> ChangeItem {
    ChangeItem(
      meeting: meeting, item: try number(FieldName.item),
      try content(kind: try choice(FieldName.kind)))
  }

  private func content(kind: ItemKind) throws(Unreadable) -> ItemContent {
    ItemContent(
      title: text(FieldName.title), note: text(FieldName.note), kind: kind,
      matter: filled(FieldName.matter), isInternal: isTicked(FieldName.isInternal),
      length: filled(FieldName.length) == nil ? nil : try number(FieldName.length),
      presenter: text(FieldName.presenter), draft: text(FieldName.draftOutcome))
  }

  func remove(from meeting: MeetingID) throws(Unreadable) -> RemoveItem {
    RemoveItem(meeting: meeting, item: try number(FieldName.item), reason: reason)
  }

  /// The files as the agenda will know them; their bytes are kept apart.
  func attach(to meeting: MeetingID) throws(Unreadable) -> AttachFiles {
    let files = try newFiles()
    let item = filled(FieldName.item) == nil ? nil : try number(FieldName.item)
    return AttachFiles(meeting: meeting, item: item, files: files)
  }

  func publishAgenda(of meeting: MeetingID) throws(Unreadable) -> PublishAgenda {
    PublishAgenda(meeting: meeting, on: try dayOrToday(FieldName.day))
  }

  func substitute(at meeting: MeetingID) throws(Unreadable) -> PlanSubstitute {
    guard filled(FieldName.seat) != nil else { throw Unreadable(FieldName.seat, .noChoice) }
    return PlanSubstitute(
      meeting: meeting, seat: SeatID(try number(FieldName.seat)),
      person: filled(FieldName.person) == nil ? nil : try person(), name: text(FieldName.name))
  }

  /// Every seat that someone holds is answered for, so that nobody is forgotten.
  func attendance(at meeting: MeetingID) throws(Unreadable) -> RecordAttendance {
    var record = RecordAttendance(meeting: meeting, present: [], reason: reason)
    for seat in seats(at: meeting) {
      let name = FieldName.attendance(seat.rawValue)
      guard let came: Coming = try choiceIfAny(name) else { throw Unreadable(name, .noChoice) }
      switch came {
      case .present: record.present.append(seat)
      case .absent: record.absent.append(seat)
      case .substitute:
        record.present.append(seat)
        record.substitutes.append(seat)
      }
    }
    record.guests = try number(FieldName.guests, orElse: 0)
    record.guestsPresent = try numbers(FieldName.guestsPresent)
    return record
  }

  func seats(at meeting: MeetingID) -> [SeatID] {
    guard let meeting = state.meeting(meeting) else { return [] }
    let all = meeting.bodies.compactMap { state.body($0) }.flatMap { state.seats(of: $0) }
    return Side.allCases.flatMap { side in
      all.filter { state.side(of: $0, on: meeting.day) == side }
    }
    .filter { $0.holder(on: meeting.day) != nil }.map(\.id)
  }

  private enum Coming: String {
    case present, absent, substitute
  }
}
