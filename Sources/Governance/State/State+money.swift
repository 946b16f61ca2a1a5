import HashTreeCollections

/// What has been booked of bodies' work.
extension State {
  /// The booking with this number.
  public func booking(_ id: BookingID) -> Booking? { bookings[id] }

  /// Everything booked for a body, the first booked first.
  public func bookings(of body: BodyID) -> [Booking] {
    (bookingsBy[body] ?? []).compactMap { bookings[$0] }
  }

  /// What is booked of a meeting for a body.
  public func booking(of meeting: MeetingID, for body: BodyID) -> Booking? {
    bookings(of: body).last { $0.meeting == meeting }
  }

  mutating func evolveMoney(_ event: Recorded) {
    switch event.fact {
    case .effortBooked(let fact): book(fact, event)
    case .reviewWritten(let fact): write(fact, event)
    case .reviewAdopted(let fact):
      reviews[fact.review]?.adopted = Review.Adopted(
        meeting: fact.meeting, figures: fact.figures, stamp: event.stamp)
    case .reviewSent(let fact):
      reviews[fact.review]?.sent = Review.Sent(
        to: fact.to, on: fact.on, title: event.text("title"), stamp: event.stamp)
    default: break
    }
  }

  private mutating func book(_ fact: EffortBooked, _ event: Recorded) {
    if bookings[fact.booking] == nil {
      bookings[fact.booking] = Booking(
        id: fact.booking, body: fact.body, meeting: fact.meeting, on: fact.on)
      bookingsBy[fact.body, default: []].append(fact.booking)
    }
    bookings[fact.booking]?.on = fact.on
    if fact.hasTitle { bookings[fact.booking]?.title = event.text("title") }
    bookings[fact.booking]?.stamps.append(event.stamp)
    for row in fact.rows {
      bookings[fact.booking]?.rows[row.party] = Booking.Row(effort: row, stamp: event.stamp)
    }
  }

  private mutating func write(_ fact: ReviewWritten, _ event: Recorded) {
    let words = Review.Words(text: event.text("text"), stamp: event.stamp)
    reviews[fact.review, default: Review(id: fact.review)].words.append(words)
  }
}
