import Charters
import Governance
import Links

extension HTML {
  /// Who is there, by side and principal: to mark for the officers, to read for the others.
  func attendance(_ live: LiveSight) {
    card(MeetingWords.attendance) {
      if live.mayMark {
        let sheet = Sheet(
          live.view, .meetingAction(live.sight.number, .live, .write), item: "narvaro")
        form(to: sheet.link, sheet.token, id: sheet.key) {
          concealed(FieldName.item, "narvaro")
          sides(live) { mark(live, sheet, $0) }
          guests(live) { guest in
            self.mark(
              live, sheet, .guest(guest.number), live.sight.name(of: guest),
              hint: live.sight.items(of: guest), [.present, .absent])
          }
          others(live, sheet)
          div(.class("buttons by-hand")) { submit(LiveWords.saveAttendance) }
        }
      } else {
        sides(live) { came(live, $0) }
        guests(live) { guest in
          self.came(
            live, .guest(guest.number), live.sight.name(of: guest), live.sight.items(of: guest))
        }
      }
    }
  }

  private func sides(_ live: LiveSight, seat: (Seat) -> Void) {
    for group in live.parties {
      h3(.class("side")) {
        text(group.side.swedish.capitalisedWord)
        sum(live, "sida/" + group.side.rawValue, group.parties.flatMap(\.seats))
      }
      for party in group.parties {
        // One seat says as much by itself, and a side of one principal has said it.
        if party.seats.count > 1, group.parties.count > 1 {
          h4(.class("side")) {
            text(live.view.name(of: party.id))
            sum(live, party.id.rawValue, party.seats)
          }
        }
        for one in party.seats { seat(one) }
      }
    }
  }

  private func sum(_ live: LiveSight, _ key: String, _ seats: [Seat]) {
    text(" ")
    span(live.sum(seats), .class("soft small"), .attribute("data-shown", "summa/" + key))
  }

  private func guests(_ live: LiveSight, guest: (Guest) -> Void) {
    guard !live.meeting.guests.isEmpty else { return }
    h3(MeetingWords.guestsTitle, .class("side"))
    for one in live.meeting.guests { guest(one) }
  }

  private func came(_ live: LiveSight, _ seat: Seat) {
    came(
      live, .seat(seat.id.rawValue), live.sight.holder(of: seat) ?? MeetingWords.vacant,
      live.view.name(of: seat.id))
  }

  private func came(_ live: LiveSight, _ field: LiveField, _ name: String, _ about: String) {
    p(.class("there")) {
      strong(name + " ")
      span(
        LiveWords.coming(LiveComing(rawValue: live.record.text(field))), .class("state"),
        .attribute("data-shown", field.name))
      span(" " + about, .class("soft small"))
    }
  }

  private func mark(_ live: LiveSight, _ sheet: Sheet, _ seat: Seat) {
    mark(
      live, sheet, .seat(seat.id.rawValue), live.sight.holder(of: seat) ?? MeetingWords.vacant,
      hint: live.view.name(of: seat.id), LiveComing.allCases)
  }

  private func mark(
    _ live: LiveSight, _ sheet: Sheet, _ field: LiveField, _ name: String, hint: String,
    _ choices: [LiveComing]
  ) {
    var asked = sheet.field(field.name, name, hint: hint, value: live.record.text(field))
    asked.isLive = true
    div(.class("mark-seat")) {
      seen(live, field)
      radios(asked, choices.map { Choice($0.rawValue, LiveWords.choice($0)) })
      p("", .class("saved soft small"), .attribute("data-shown", "fel/" + field.name))
    }
  }

  private func others(_ live: LiveSight, _ sheet: Sheet) {
    seen(live, .others)
    var field = sheet.field(
      LiveField.others.name, AttendanceWords.guests, value: live.record.text(.others),
      isOptional: true)
    field.isLive = true
    self.field(field, .number)
  }

  /// The one button that closes the meeting, and what it does; or the one that opens it again.
  func closing(_ live: LiveSight) {
    guard live.sight.mayKeep, live.meeting.day <= live.view.day else { return }
    let closes = !live.record.isClosed && (live.meeting.minutes == nil || live.hasNotes)
    guard closes || (live.record.isClosed && live.meeting.minutes == nil) else { return }
    card(closes ? LiveWords.close : LiveWords.closedTitle) {
      if closes { close(live) } else { afterwards(live) }
    }
  }

  private func close(_ live: LiveSight) {
    let sheet = Sheet(live.view, .meetingAction(live.sight.number, .live, .end))
    form(sheet) {
      p(LiveWords.closeMore, .class("soft small"))
      if live.seats.contains(where: { live.coming($0.id) == .substitute }) || sheet.isReturned {
        area(
          sheet.field(
            FieldName.reason, MeetingWords.reason, hint: AttendanceWords.reasonHint,
            isOptional: true, means: .reason), rows: 2)
      }
      buttons { submit(LiveWords.closeAct, .primary) }
    }
  }

  private func afterwards(_ live: LiveSight) {
    buttonLink(LiveWords.toMinutes, to: .meeting(live.sight.number, .minutes), .primary)
    form(Sheet(live.view, .meetingAction(live.sight.number, .live, .hold))) {
      buttons { submit(LiveWords.open, .plain) }
    }
  }
}

extension LiveSight {
  /// Whether something is noted of an item.
  var hasNotes: Bool {
    record.entries.contains { field, entry in
      switch field {
      case .notes, .outcome, .beside: !entry.text.isEmpty
      default: false
      }
    }
  }
}
