import Charters
import Governance
import Links

extension HTML {
  /// The form in which each seat's attendance is recorded.
  func register(_ sight: MeetingSight) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .attendance, .register))
    form(sheet) {
      for (body, clause) in sight.forbidding {
        notice(
          .information,
          AttendanceWords.noSubstitutes(
            in: sight.bodies.count > 1
              ? sight.view.name(of: body.id) : nil),
          AttendanceWords.noSubstitutesMore,
          clause: sight.view.plate(clause.id, of: body.id, says: true))
      }
      div(.class("register")) {
        for group in sight.seatsBySide {
          h3(group.side.swedish.capitalisedWord)
          for seat in group.seats {
            ask(sight, sheet, seat)
          }
        }
      }
      guestsPresent(sight, sheet)
      field(
        sheet.field(
          FieldName.guests, AttendanceWords.guests,
          value: "\(sight.meeting.attendance?.guests ?? 0)", isOptional: true, means: .guests),
        .number)
      // Where substitutes are allowed there is no departure to give a reason for.
      if !sight.forbidding.isEmpty {
        area(
          sheet.field(
            FieldName.reason, MeetingWords.reason, hint: AttendanceWords.reasonHint,
            isOptional: true, means: .reason), rows: 3)
      }
      buttons {
        submit(
          sight.meeting.isHeld ? AttendanceWords.correct : AttendanceWords.record, .primary)
      }
    }
  }

  /// Those called in to items, each with the items (C14).
  private func guestsPresent(_ sight: MeetingSight, _ sheet: Sheet) {
    let guests = sight.meeting.guests
    guard !guests.isEmpty else { return }
    let came = sight.meeting.attendance?.guestsPresent ?? []
    checkboxes(
      sheet.field(FieldName.guestsPresent, AttendanceWords.invited, isOptional: true),
      guests.map { Choice("\($0.number)", sight.name(of: $0), hint: sight.items(of: $0)) },
      chosen: sheet.values(FieldName.guestsPresent, or: Set(came.map { "\($0)" })))
  }

  private func ask(_ sight: MeetingSight, _ sheet: Sheet, _ seat: Seat) {
    guard let holder = sight.holder(of: seat) else {
      p(.class("vacant")) {
        strong(MeetingWords.vacant.capitalisedWord)
        span(sight.view.name(of: seat.id), .class("soft"))
      }
      return
    }
    radios(
      sheet.field(
        FieldName.attendance(seat.id.rawValue), holder, hint: sight.about(seat),
        value: sight.recorded(seat.id)),
      [
        Choice("present", AttendanceWords.present), Choice("absent", AttendanceWords.absent),
        Choice("substitute", AttendanceWords.substitute),
      ])
  }
}

extension MeetingSight {
  /// The seats of the bodies that meet, by side.
  var seatsBySide: [(side: Side, seats: [Seat])] {
    let day = meeting.day
    let seats = bodies.flatMap { view.state.seats(of: $0, on: day) }
    return Side.allCases.compactMap { side in
      let own = seats.filter { view.state.side(of: $0, on: day) == side }
      return own.isEmpty ? nil : (side, own)
    }
  }

  /// The bodies that have no substitutes, each with its clause.
  var forbidding: [(body: Body, clause: Clause)] {
    bodies.compactMap { body in noSubstitutes(in: body).map { (body, $0) } }
  }

  /// Which item a guest was called in to.
  func items(of guest: Guest) -> String {
    guard let item = meeting.item(guest.item), item.removed == nil else { return "" }
    return AttendanceWords.item(place(of: item), text(item.title))
  }

  /// The seat's name, and who comes instead of the one who holds it.
  func about(_ seat: Seat) -> String {
    let instead = substitute(for: seat.id).map { AttendanceWords.instead($0) }
    return [view.name(of: seat.id), instead].compactMap { $0 }.joined(separator: ". ")
  }

  /// How a seat attended, as recorded before, or a substitute where one is named; otherwise nothing
  /// is chosen for the one who records.
  func recorded(_ seat: SeatID) -> String {
    guard let attendance = meeting.attendance else {
      return meeting.substitutes[seat] == nil ? "" : "substitute"
    }
    if attendance.substitutes.contains(seat) { return "substitute" }
    if attendance.present.contains(seat) { return "present" }
    return attendance.absent.contains(seat) ? "absent" : ""
  }
}
