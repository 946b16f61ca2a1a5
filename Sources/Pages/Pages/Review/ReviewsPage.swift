public import Governance
import Links
import SwedishCalendar

/// A body's reviews of its years, and those that bodies on its commission have sent it.
public enum ReviewsPage {
  /// The page, for those who may see it.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    view.frame(
      ReviewWords.title, here: .review(body: body.id.rawValue), over: view.name(of: body.id),
      lede: ReviewWords.lede, wayBack: view.wayBack(to: body), place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        html.own(body, view)
        html.received(body, view)
      }
    }
  }
}

extension HTML {
  fileprivate func own(_ body: Body, _ view: View) {
    part(ReviewWords.years) {
      data(ReviewWords.years, columns: ReviewWords.yearColumns) { table in
        for year in view.state.reviewYears(of: body, on: view.day) {
          let review = view.state.review(ReviewID(body: body.id, year: year))
          table.row(
            { self.a("\(year)", to: .review(body: body.id.rawValue, year: year)) },
            { self.phase(review) },
            {
              let meeting = review?.adopted.flatMap { view.state.meeting($0.meeting) }
              self.text(meeting?.day.swedishShort ?? "")
            },
            { self.text(review?.sent?.on.swedishShort ?? "") })
        }
      }
    }
  }

  fileprivate func received(_ body: Body, _ view: View) {
    let received = view.state.reviews(sentTo: body.id)
    let below = view.state.commissioned(by: body.id)
    guard !received.isEmpty || !below.isEmpty else { return }
    part(ReviewWords.received) {
      guard !received.isEmpty else { return p(ReviewWords.noneReceived, .class("soft")) }
      data(ReviewWords.received, columns: ReviewWords.receivedColumns) { table in
        for review in received.prefix(200) {
          let link = Link.review(body: review.id.body.rawValue, year: review.id.year)
          table.row(
            { self.a("\(view.name(of: review.id.body)) \(review.id.year)", to: link) },
            { self.text(review.sent?.on.swedishShort ?? "") },
            { self.discussed(review, body, view) })
        }
      }
    }
  }

  private func discussed(_ review: Review, _ body: Body, _ view: View) {
    if let meeting = view.state.discussions(of: review.id, in: body.id).first {
      a(meeting.day.swedishShort, to: .meeting(meeting.id.rawValue))
    } else if let meeting = view.state.coming(review.id, in: body, on: view.day) {
      text(ReviewWords.stands(meeting.day))
    } else {
      badge(.due, ReviewWords.notTaken)
    }
  }

  /// How far a review has come, or that it has not begun.
  func phase(_ review: Review?) {
    guard let review else { return badge(.open, ReviewWords.notBegun) }
    badge(review.phase.mark, review.phase.swedish)
  }
}

extension HTML {
  /// The review that an item of an agenda is about, for those who may read it.
  func review(_ id: ReviewID, _ view: View) {
    guard let body = view.state.body(id.body), view.denialOfReview(body, id.year) == nil else {
      return
    }
    p(.class("small")) {
      a(ReviewWords.title(id.year), to: .review(body: id.body.rawValue, year: id.year))
    }
  }
}
