import HashTreeCollections

extension State {
  mutating func evolveGuests(_ event: Recorded) {
    switch event.fact {
    case .guestInvited(let fact):
      meetings[fact.meeting]?.guests.append(
        Guest(
          number: fact.guest, item: fact.item, person: fact.person, name: event.text("name"),
          email: event.text("email"), stamp: event.stamp))
      meetings[fact.meeting]?.guestCount = fact.guest
    case .guestUninvited(let fact):
      meetings[fact.meeting]?.guests.removeAll { $0.number == fact.guest }
    case .substituteNamed(let fact):
      meetings[fact.meeting]?.substitutes[fact.seat] = Substitute(
        person: fact.person, name: fact.person == nil ? event.text("name") : nil,
        stamp: event.stamp)
    case .substituteCalledOff(let fact): meetings[fact.meeting]?.substitutes[fact.seat] = nil
    case .invitationAnswered(let fact):
      meetings[fact.meeting]?.answers[fact.answerer] = Answered(
        isComing: fact.isComing, stamp: event.stamp)
    default: break
    }
  }
}
