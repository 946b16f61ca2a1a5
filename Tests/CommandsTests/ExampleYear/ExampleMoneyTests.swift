import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("Money and yearly reviews in the example year")
struct ExampleMoneyTests {
  private let state = ExampleFiles.year.state
  private let group = BodyID("arbetsgrupp-diabetes")

  @Test("B19: meetings are booked, one by another's money, one awaits; tasks are, too")
  func booked() throws {
    let body = try #require(state.body(group))
    let judged = try #require(
      state.judgement(of: ClauseID("B19"), for: body, on: ExampleYear.today))
    let standings = Set(judged.occasions.map(\.standing))
    #expect(standings.isSuperset(of: [.kept, .broken, .due]))
    #expect(state.bookings(of: group).contains { $0.meeting == nil && !$0.efforts.isEmpty })
    #expect(judged.obligations.count == 1)
  }

  @Test("B20: the group has said what is fair, and the skew of each year is told")
  func shared() throws {
    let body = try #require(state.body(group))
    let judged = try #require(
      state.judgement(of: ClauseID("B20"), for: body, on: ExampleYear.today))
    #expect(judged.occasions.count == 2)
    #expect(judged.headline != .open)
  }

  @Test("A12: reviews of last year are written, adopted, sent and taken up above, or not begun")
  func reviewed() {
    let reviews = state.allBodies.compactMap { state.review(ReviewID(body: $0.id, year: 2025)) }
    #expect(Set(reviews.map(\.phase)) == Set(Review.Phase.allCases))
    let chartered = state.allBodies.filter { !$0.following.isEmpty }
    #expect(reviews.count < chartered.count)
    let sent = reviews.compactMap(\.sent)
    #expect(sent.contains { sent in reviews.contains { taken(sent.to, $0.id) } })
    #expect(!state.allWaitings(on: ExampleYear.today).filter(\.isReview).isEmpty)
  }

  private func taken(_ body: BodyID, _ review: ReviewID) -> Bool {
    !state.discussions(of: review, in: body).isEmpty
  }
}

extension Waiting {
  fileprivate var isReview: Bool {
    if case .review = subject { true } else { false }
  }
}
