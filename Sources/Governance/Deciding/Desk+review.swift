import Charters
import SwedishCalendar

/// A body's review of its year: written, taken up, adopted and sent on.
extension Desk {
  func write(_ act: WriteReview) throws(Refusal) -> Decision {
    try checkYear(act.review)
    let review = state.review(act.review)
    guard review?.sent == nil else { throw Refusal(.reviewSent) }
    return Decision([
      Event(.reviewWritten(ReviewWritten(review: act.review)), texts: ["text": act.text])
    ])
  }

  func place(_ act: PlaceReview) throws(Refusal) -> Decision {
    let (body, review) = try written(act.review)
    guard state.coming(review.id, in: body, on: today) == nil else {
      throw Refusal(.alreadyOnAgenda)
    }
    guard let meeting = state.nextMeeting(of: body, from: today) else {
      throw Refusal(.noMeetingPlanned)
    }
    let item = ItemsAdded.NewItem(
      number: meeting.nextItem, kind: .discussion, standing: nil, isInternal: false,
      noteFrom: review.words.last?.text, about: .review(id: review.id))
    return Decision([
      Event(
        .itemsAdded(ItemsAdded(meeting: meeting.id, items: [item])),
        texts: ["title.\(item.number)": review.id.swedishTitle])
    ])
  }

  /// A year is over before its review is adopted, so that the figures are those of the whole.
  func adopt(_ act: AdoptReview) throws(Refusal) -> Decision {
    let (body, review) = try written(act.review)
    guard Day.last(of: review.id.year) < today || body.lastDay.map({ $0 < today }) ?? false else {
      throw Refusal(.yearNotOver(review.id.year))
    }
    let meeting = try meeting(act.meeting)
    guard meeting.bodies.contains(body.id) else { throw Refusal(.unknown(.meeting)) }
    guard meeting.isHeld else { throw Refusal(.notHeld) }
    guard meeting.day > Day.last(of: review.id.year) || !body.stands(on: today) else {
      throw Refusal(.meetingBeforeYearEnd(review.id.year))
    }
    let figures = state.reviewFigures(of: body, year: review.id.year, on: today)
    let fact = ReviewAdopted(review: review.id, meeting: meeting.id, figures: figures)
    return Decision([Event(.reviewAdopted(fact))])
  }

  func send(_ act: SendReview) throws(Refusal) -> Decision {
    let (body, review) = try written(act.review)
    guard review.adopted != nil else { throw Refusal(.reviewNotAdopted) }
    guard body.related(.commissioner).contains(act.to) else { throw Refusal(.notRelated) }
    _ = try living(act.to)
    let fact = ReviewSent(review: review.id, to: act.to, on: today)
    let sent = Event(.reviewSent(fact), texts: ["title": review.id.swedishTitle])
    return Decision(arriving(sent, at: act.to))
  }

  /// A review that can still be changed, with the body whose it is.
  private func written(_ id: ReviewID) throws(Refusal) -> (Body, Review) {
    let body = try body(id.body)
    guard let review = state.review(id), !review.words.isEmpty else {
      throw Refusal(.reviewNotWritten)
    }
    guard review.sent == nil else { throw Refusal(.reviewSent) }
    return (body, review)
  }

  private func checkYear(_ id: ReviewID) throws(Refusal) {
    let body = try body(id.body)
    guard state.reviewYears(of: body, on: today).contains(id.year) else {
      throw Refusal(.noSuchYear)
    }
  }
}
