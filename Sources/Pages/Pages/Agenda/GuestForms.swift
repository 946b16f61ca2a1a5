import Governance
import Links

extension HTML {
  /// Those called in to an item, and the forms that call in and call off.
  func guests(_ sight: MeetingSight, _ item: Item) {
    let guests = sight.meeting.guests.filter { $0.item == item.number }
    guard !guests.isEmpty else { return }
    p(AgendaWords.guests, .class("soft small"))
    ul(.class("guests")) {
      for guest in guests {
        li {
          text(sight.name(of: guest))
          if sight.mayHold { uninvite(sight, guest) }
        }
      }
    }
  }

  /// The form that calls someone in to an item (C14).
  func invite(_ sight: MeetingSight, _ item: Item) {
    let number = "\(item.number)"
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .agenda, .invite), item: number)
    folded(AgendaWords.invite, sheet, finds: true) {
      concealed(FieldName.item, number)
      p(AgendaWords.inviteMore, .class("soft small"))
      guest(sheet, near: [(AgendaWords.before, sight.formerGuests(at: item))])
      buttons { submit(AgendaWords.invite, .primary) }
    }
  }

  /// The form in which a member brings somebody to an item, where the agenda decides whom (C21).
  func bring(_ sight: MeetingSight) {
    guard !sight.mayHold, let clause = sight.bringingClause, let host = sight.host,
      !sight.items.isEmpty
    else { return }
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .agenda, .invite))
    folded(AgendaWords.bring, sheet, finds: true) {
      p(.class("row")) {
        span(AgendaWords.inviteMore, .class("soft small"))
        cite(sight.view.plate(clause, of: host.id))
      }
      select(
        sheet.field(FieldName.item, AgendaWords.toItem),
        sight.items.map {
          Choice("\($0.number)", "\(sight.place(of: $0)). \(sight.text($0.title))")
        })
      guest(sheet, near: sight.view.viewer.map { sight.colleagues(of: $0) } ?? [])
      buttons { submit(AgendaWords.invite, .primary) }
    }
  }

  private func guest(_ sheet: Sheet, near: [(name: String, people: [Person])]) {
    person(
      sheet, sheet.field(FieldName.person, AgendaWords.knownGuest, isOptional: true), near: near)
    field(
      sheet.field(
        FieldName.name, AgendaWords.guestName, hint: AgendaWords.guestNameHint,
        isOptional: true, means: .name))
    field(
      sheet.field(FieldName.email, AgendaWords.guestEmail, isOptional: true, means: .email),
      .email, autocomplete: "off")
  }

  private func uninvite(_ sight: MeetingSight, _ guest: Guest) {
    let link = Link.meetingAction(sight.number, .agenda, .uninvite)
    form(to: link, sight.view.token, style: nil, id: "uninvite-\(guest.number)") {
      concealed(FieldName.guest, "\(guest.number)")
      button(.class("button plain"), .fixed("type", "submit")) {
        text(AgendaWords.uninvite)
        span(" " + sight.name(of: guest), .class("unseen"))
      }
    }
  }
}

extension MeetingSight {
  /// Those employed by the parties that someone sits for at the meeting.
  fileprivate func colleagues(of person: PersonID) -> [(name: String, people: [Person])] {
    view.state.parties(of: person, at: meeting).map { view.employed(by: $0) }
  }

  /// What a guest is called: the person's name, or the name that was written.
  func name(of guest: Guest) -> String {
    guest.person.map { view.name(of: $0) } ?? view.short(guest.name)
  }
}
