import Charters
import Governance
import Links
import SwedishCalendar

/// A meeting that is held, as one viewer may see it.
struct LiveSight {
  let sight: MeetingSight
  let record: LiveRecord
  /// Whether it is shown to the whole room at once, for nobody to write in.
  var isProjected = false

  init(_ view: View, _ meeting: Meeting, _ record: LiveRecord, isProjected: Bool = false) {
    sight = MeetingSight(view, meeting)
    self.record = record
    self.isProjected = isProjected
  }

  var meeting: Meeting { sight.meeting }
  var view: View { sight.view }

  /// Whether notes can be written: by those who keep the minutes, until they are closed or shared.
  var mayNote: Bool { sight.mayKeep && isWritten }
  /// Whether attendance and the item under discussion can be set.
  var mayMark: Bool { sight.mayHold && isWritten }
  private var isWritten: Bool {
    meeting.day <= view.day && !record.isClosed && meeting.minutes == nil && !isProjected
  }

  /// Whether who came is shown: not to those who are there for single items.
  var showsAttendance: Bool { !sight.isGuestOnly }

  /// The item under discussion, where one is.
  var current: Item? {
    Int(record.text(.current)).flatMap(meeting.item).flatMap { $0.removed == nil ? $0 : nil }
  }
  /// The item under discussion, where the viewer may know of it.
  var shownCurrent: Item? {
    current.flatMap { item in sight.items.first { $0.number == item.number } }
  }

  /// The items that the viewer sees after the one under discussion; all before there is one.
  var later: [Item] {
    guard let current, let place = meeting.agenda.firstIndex(where: { $0.number == current.number })
    else { return sight.items }
    let numbers = Set(meeting.agenda[(place + 1)...].map(\.number))
    return sight.items.filter { numbers.contains($0.number) }
  }

  func numbered(_ item: Item) -> String { "\(sight.place(of: item)). \(sight.text(item.title))" }

  /// Whether the viewer may be told what stands in a field.
  func shows(_ field: LiveField) -> Bool {
    switch field {
    case .current, .closed: true
    case .notes(let item), .outcome(let item): sight.items.contains { $0.number == item }
    case .beside(let item, _): mayNote && sight.items.contains { $0.number == item }
    case .seat, .guest, .others: showsAttendance
    }
  }

  /// How a seat attends; nil where nothing is said.
  func coming(_ seat: SeatID) -> LiveComing? {
    LiveComing(rawValue: record.text(.seat(seat.rawValue)))
  }

  /// The held seats of one principal.
  struct Party {
    let id: OrganisationID
    var seats: [Seat]
  }

  /// The seats that someone holds, by side and, within it, by principal.
  var parties: [(side: Side, parties: [Party])] {
    sight.seatsBySide.compactMap { group in
      let parties = self.parties(of: group.seats)
      return parties.isEmpty ? nil : (group.side, parties)
    }
  }

  private func parties(of seats: [Seat]) -> [Party] {
    var parties: [Party] = []
    for seat in seats where seat.holder(on: meeting.day) != nil {
      let id = view.state.principal(of: seat.party)
      if let place = parties.firstIndex(where: { $0.id == id }) {
        parties[place].seats.append(seat)
      } else {
        parties.append(Party(id: id, seats: [seat]))
      }
    }
    return parties
  }

  /// Every seat that someone holds.
  var seats: [Seat] { parties.flatMap { $0.parties.flatMap(\.seats) } }

  /// Those called in who came, by their numbers.
  var guestsPresent: [Int] {
    meeting.guests.map(\.number).filter { record.text(.guest($0)) == LiveComing.present.rawValue }
  }
}

/// How a seat attends a meeting that is held.
enum LiveComing: String, CaseIterable {
  case present, absent, substitute
}

extension MeetingSight {
  /// Whether the meeting is one to follow as it is held: today, or until its minutes are shared.
  var isLive: Bool {
    meeting.cancelled == nil && meeting.minutes == nil && meeting.day <= view.day
      && view.denialOfLive(meeting) == nil
  }
}
