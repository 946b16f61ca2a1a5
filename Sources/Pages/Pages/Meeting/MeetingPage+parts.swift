import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// That papers are not for the one who looks, with the way in where nobody is logged in.
  func closed(_ sight: MeetingSight, _ title: String) {
    let logIn: (String, Link)? =
      sight.view.viewer == nil
      ? (Words.logIn, .logIn(then: .meeting(sight.number))) : nil
    empty(title, MeetingWords.closedMore(sight.meeting.agendaAudience), next: logIn)
  }

  /// An address on another site: a link only where it is one that a browser may follow.
  func outside(_ address: String) {
    if address.hasPrefix("https://") || address.hasPrefix("http://") {
      element("a", address, .href(address), .fixed("rel", "noopener noreferrer"))
    } else {
      text(address)
    }
  }

  /// Who came, by side, each seat with the one who held it.
  func came(_ sight: MeetingSight, _ attendance: Attendance) {
    let seats = (attendance.present + attendance.absent).compactMap { sight.view.state.seat($0) }
    for side in Side.allCases {
      let own = seats.filter { sight.view.state.side(of: $0, on: sight.meeting.day) == side }
      if !own.isEmpty {
        h3(side.swedish.capitalisedWord)
        ul(.class("came")) {
          for seat in own { li { came(sight, seat, attendance) } }
        }
      }
    }
    let invited = sight.meeting.guests.filter { attendance.guestsPresent.contains($0.number) }
    if !invited.isEmpty {
      h3(MeetingWords.guestsTitle)
      ul(.class("came")) {
        for guest in invited {
          li {
            icon(.check)
            span {
              strong(sight.name(of: guest))
              text(" ")
              span(sight.items(of: guest), .class("soft small"))
            }
          }
        }
      }
    }
    if attendance.guests > 0 { p(MeetingWords.guests(attendance.guests), .class("soft small")) }
  }

  private func came(_ sight: MeetingSight, _ seat: Seat, _ attendance: Attendance) {
    let isPresent = attendance.present.contains(seat.id)
    let isSubstitute = attendance.substitutes.contains(seat.id)
    icon(isSubstitute ? .flag : isPresent ? .check : .dash)
    span {
      strong(sight.holder(of: seat) ?? MeetingWords.vacant)
      text(" ")
      span(sight.view.name(of: seat.id), .class("soft small"))
      if isSubstitute {
        text(" ")
        span(MeetingWords.substitute(sight.substitute(for: seat.id)), .class("small"))
      } else if !isPresent {
        text(" ")
        span(MeetingWords.absent, .class("small"))
      }
    }
  }

  /// The form that moves the meeting.
  func move(_ sight: MeetingSight) {
    let meeting = sight.meeting
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .overview, .move))
    folded(MeetingWords.move, sheet) {
      times(
        sheet, day: meeting.day.description, start: meeting.start.field, end: meeting.end.field,
        place: sight.text(meeting.place))
      buttons { submit(MeetingWords.move, .primary) }
    }
  }

  /// The form that cancels it.
  func cancel(_ sight: MeetingSight) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .overview, .cancel))
    folded(MeetingWords.cancel, sheet) {
      area(
        sheet.field(
          FieldName.reason, MeetingWords.reason, hint: MeetingWords.cancelHint, means: .reason),
        rows: 3)
      buttons { submit(MeetingWords.cancel, .danger) }
    }
  }

  /// When and where: what planning and moving ask for.
  func times(_ sheet: Sheet, day: String, start: String, end: String, place: String) {
    field(sheet.timed(FieldName.day, MeetingWords.day, value: day), .date)
    div(.class("pair")) {
      field(sheet.timed(FieldName.start, MeetingWords.start, value: start), .time)
      field(sheet.timed(FieldName.end, MeetingWords.end, value: end), .time)
    }
    field(
      sheet.field(
        FieldName.place, MeetingWords.place, hint: MeetingWords.placeHint, value: place,
        isOptional: true, means: .place))
  }
}

extension Sheet {
  /// A field of day or time, with the refusals that are about it.
  fileprivate func timed(_ name: String, _ label: String, value: String) -> Field {
    var field = field(name, label, value: value)
    guard case .refused(let refusal) = returned?.problem else { return field }
    switch refusal.reason {
    case .endsBeforeItStarts where name == FieldName.end,
      .tooFarAway where name == FieldName.day:
      field.error = refusal.swedish
    default: break
    }
    return field
  }
}

extension MeetingSight {
  /// The name of the one who held a seat on the meeting's day.
  func holder(of seat: Seat) -> String? {
    seat.holder(on: meeting.day).map { view.name(of: $0.person) }
  }
}

extension ClockTime {
  /// The time as a form's field has it: `13:30`.
  var field: String { String(swedishDigits.map { $0 == "." ? ":" : $0 }) }
}
