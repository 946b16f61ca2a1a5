import Charters
import HashTreeCollections
public import SwedishCalendar

extension State {
  /// The review of a body's year, where one has been begun.
  public func review(_ id: ReviewID) -> Review? { reviews[id] }

  /// The years that a body's review can be of, the latest first: since it was followed here, and
  /// no further back than ten years.
  public func reviewYears(of body: Body, on day: Day) -> [Int] {
    let last = min(day, body.lastDay ?? day).year
    let begun = reviews.keys.filter { $0.body == body.id }.map(\.year).min()
    let first = [body.following.first?.from.year, begun].compactMap { $0 }.min() ?? last
    return (max(min(first, last), last - 9)...last).reversed()
  }

  /// The reviews that have been sent to a body, the latest first.
  public func reviews(sentTo body: BodyID) -> [Review] {
    reviews.values.filter { $0.sent?.to == body }
      .sorted { ($1.sent?.on ?? .distant, $0.id) < ($0.sent?.on ?? .distant, $1.id) }
  }

  /// The held meetings of a body that had a review on the agenda, in order of day.
  public func discussions(of id: ReviewID, in body: BodyID) -> [Meeting] {
    (self.body(body).map { meetings(of: $0) } ?? []).filter { meeting in
      meeting.isHeld && meeting.agenda.contains { $0.about == .review(id: id) }
    }
  }

  /// The coming meeting of a body that has a review on the agenda.
  public func coming(_ id: ReviewID, in body: Body, on day: Day) -> Meeting? {
    meetings(of: body).first { meeting in
      meeting.day >= day && !meeting.isHeld
        && meeting.agenda.contains { $0.about == .review(id: id) }
    }
  }

  /// A review that a meeting has adopted and nobody has sent waits on those who run the body.
  func waitingReviews(on day: Day) -> [Waiting] {
    reviews.values.filter { $0.phase == .adopted }.compactMap { review in
      guard let body = body(review.id.body), body.stands(on: day),
        !body.related(.commissioner).isEmpty, let adopted = review.adopted
      else { return nil }
      let people = runners(of: body.id, on: day)
      guard !people.isEmpty else { return nil }
      let above = body.related(.commissioner).flatMap { runners(of: $0, on: day) }
      return Waiting(
        subject: .review(review.id), since: adopted.stamp.day, lastDay: nil, people: people,
        waiters: Set(above).subtracting(people).sorted())
    }
  }
}
