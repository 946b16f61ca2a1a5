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
      person(
        sheet, sheet.field(FieldName.person, AgendaWords.knownGuest, isOptional: true))
      field(
        sheet.field(
          FieldName.name, AgendaWords.guestName, hint: AgendaWords.guestNameHint,
          isOptional: true, means: .name))
      field(
        sheet.field(FieldName.email, AgendaWords.guestEmail, isOptional: true, means: .email),
        .email, autocomplete: "off")
      buttons { submit(AgendaWords.invite, .primary) }
    }
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
  /// What a guest is called: the person's name, or the name that was written.
  func name(of guest: Guest) -> String {
    guest.person.map { view.name(of: $0) } ?? view.short(guest.name)
  }
}
