import Charters
import Governance
import Links
import Pages

/// The pages of what bodies' work costs, of their yearly reviews, and of a network's health.
extension Premises {
  func effortPage(
    _ view: View, _ body: Body, _ part: Link.EffortPart, number: Int?, year: Int?, page: Int?
  ) throws -> Reply {
    if let denial = view.denialOfEffort(body) { return denied(view, denial) }
    switch (part, number) {
    case (.overview, _): return .page(EffortPage.render(view, body: body, year: year, page: page))
    case (.file, _):
      var reply = Reply.file(
        name: EffortFile.name(body, year), type: "text/csv; charset=utf-8",
        EffortFile.bytes(view, body: body, year: year))
      reply.keeping = .never
      return reply
    case (.meeting, let number?):
      guard let meeting = view.state.meeting(MeetingID(number)), meeting.cancelled == nil,
        meeting.bodies.contains(body.id)
      else { throw GroundProblem.notFound }
      return .page(BookingPage.render(view, body: body, meeting: meeting))
    case (.task, let number?):
      guard let booking = view.state.booking(BookingID(number)), booking.body == body.id,
        booking.meeting == nil
      else { throw GroundProblem.notFound }
      return .page(BookingPage.render(view, body: body, booking: booking))
    case (.meeting, nil), (.task, nil): throw GroundProblem.notFound
    }
  }

  func reviewPage(_ view: View, _ body: Body, _ year: Int?) async throws -> Reply {
    guard let year else {
      if let denial = view.denialOfReviews(body) { return denied(view, denial) }
      return .page(ReviewsPage.render(view, body: body))
    }
    if let denial = view.denialOfReview(body, year) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(ReviewPage.texts(view, body: body, year: year))
    guard let page = ReviewPage.render(view, body: body, year: year) else {
      throw GroundProblem.notFound
    }
    return .page(page)
  }

  func healthPage(
    _ view: View, _ network: String?, _ list: Link.HealthList?, _ page: Int?
  ) throws -> Reply {
    guard
      let bytes = NetworkHealthPage.render(view, network: network, list: list, page: page)
    else { throw GroundProblem.notFound }
    return .page(bytes)
  }
}
