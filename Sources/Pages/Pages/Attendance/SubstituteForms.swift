import Charters
import Governance
import Links

extension HTML {
  /// Those named to come instead of others, and the form that names one, which a clause may forbid.
  func substitutes(_ sight: MeetingSight) {
    let seats = sight.seatsBySide.flatMap(\.seats).filter { sight.holder(of: $0) != nil }
    guard !seats.isEmpty else { return }
    card(AttendanceWords.substitutes) {
      let withOne = seats.filter { sight.meeting.substitutes[$0.id] != nil }
      if !withOne.isEmpty {
        ul(.class("guests")) { for seat in withOne { li { named(sight, seat) } } }
      }
      name(sight, seats)
    }
  }

  private func named(_ sight: MeetingSight, _ seat: Seat) {
    text(
      AttendanceWords.named(
        sight.substitute(for: seat.id) ?? "", for: sight.holder(of: seat) ?? "",
        of: sight.view.name(of: sight.view.state.party(of: seat, on: sight.meeting.day))))
    form(
      to: .meetingAction(sight.number, .attendance, .uninvite), sight.view.token, style: nil,
      id: "call-off-\(seat.id.rawValue)"
    ) {
      concealed(FieldName.seat, "\(seat.id.rawValue)")
      button(.class("button plain"), .fixed("type", "submit")) {
        text(AttendanceWords.callOff)
        span(" " + (sight.substitute(for: seat.id) ?? ""), .class("unseen"))
      }
    }
  }

  private func name(_ sight: MeetingSight, _ seats: [Seat]) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .attendance, .plan))
    let parties = Set(seats.map { sight.view.state.party(of: $0, on: sight.meeting.day) })
    finder(sheet)
    form(sheet) {
      select(
        sheet.field(FieldName.seat, AttendanceWords.planSeat, hint: AttendanceWords.planHint),
        [Choice("", AttendanceWords.chooseSeat)]
          + seats.map { seat in
            Choice(
              "\(seat.id.rawValue)",
              [sight.holder(of: seat), sight.view.name(of: seat.id)].compactMap { $0 }
                .joined(separator: ", "))
          })
      person(
        sheet, sheet.field(FieldName.person, AttendanceWords.knownSubstitute, isOptional: true),
        near: parties.sorted().map { sight.view.employed(by: $0) })
      field(
        sheet.field(
          FieldName.name, AttendanceWords.substituteName,
          hint: AttendanceWords.substituteNameHint, isOptional: true, means: .name))
      buttons { submit(AttendanceWords.plan) }
    }
  }
}
