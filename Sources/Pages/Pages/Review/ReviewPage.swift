import Charters
public import Governance
import Links
import SwedishCalendar

/// One year of a body on one page: what stood, was kept and missed, who came, how far it reached.
public enum ReviewPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, body: Body, year: Int) -> [TextRef] {
    let review = view.state.review(ReviewID(body: body.id, year: year))
    let reflections = body.attestations.filter { [year - 1, year].contains($0.on.year) }
      .map(\.reflection)
    return view.missing([review?.words.last?.text] + reflections) + view.goalTexts(of: body)
  }

  /// The page, for those who may read it.
  public static func render(_ view: View, body: Body, year: Int) -> [UInt8]? {
    guard let now = view.figures(of: body, year) else { return nil }
    let sight = ReviewSight(
      view: view, body: body, year: year,
      review: view.state.review(ReviewID(body: body.id, year: year)), now: now,
      before: view.figures(of: body, year - 1))
    let link = Link.review(body: body.id.rawValue, year: year)
    return view.frame(
      ReviewWords.title(year), here: link, over: view.name(of: body.id),
      lede: sight.isWhole ? ReviewWords.yearLede : ReviewWords.soFar(view.day),
      wayBack: view.wayBack(to: body) + [
        Frame.Crumb(ReviewWords.title, .review(body: body.id.rawValue))
      ], place: .bodies, under: HTML.fragment { $0.phase(sight.review) }
    ).write { html in
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        html.beside {
          html.words(sight)
          html.compared(sight)
        } aside: {
          html.way(sight)
          html.acts(on: sight)
        }
        html.obligations(sight)
        html.attendance(sight)
        html.reach(sight)
        html.adoption(sight)
        html.goals(sight)
        html.attested(sight)
        html.costs(sight)
      }
    }
  }
}

/// What the page of a review is drawn from.
struct ReviewSight {
  let view: View
  let body: Body
  let year: Int
  let review: Review?
  let now: ReviewFigures
  /// The year before, where the body was followed here then.
  let before: ReviewFigures?

  var id: ReviewID { ReviewID(body: body.id, year: year) }
  /// Whether the year is over.
  var isWhole: Bool { Day.last(of: year) < view.day }
  var mayAct: Bool { view.offers(.speakForBody, in: body) && review?.sent == nil }

  /// What stood in the year before, where something did.
  func before<Value>(_ value: (ReviewFigures) -> Value?) -> Value? { before.flatMap(value) }
}

extension HTML {
  fileprivate func words(_ sight: ReviewSight) {
    part(ReviewWords.words) {
      if let words = sight.review?.words.last {
        written(sight.view.words(words.text))
        p(
          ReviewWords.writtenBy(
            words.stamp.day, words.stamp.by.map { sight.view.name(of: $0) }),
          .class("soft small"))
      } else {
        p(ReviewWords.noWords, .class("soft"))
      }
      guard sight.mayAct else { return }
      let sheet = Sheet(
        sight.view, .reviewAction(body: sight.body.id.rawValue, year: sight.year, .write))
      let text = sight.review?.words.last.map { sight.view.words($0.text) } ?? ""
      folded(sight.review == nil ? ReviewWords.write : ReviewWords.rewrite, sheet) {
        area(
          sheet.field(
            FieldName.text, ReviewWords.question, hint: ReviewWords.questionHint, value: text,
            means: .text), rows: 8)
        submit(ReviewWords.save, .primary)
      }
    }
  }

  fileprivate func compared(_ sight: ReviewSight) {
    part(ReviewWords.compared) {
      data(
        ReviewWords.caption(sight.year), columns: ReviewWords.columns(sight.year)
      ) { table in
        for row in ReviewRow.all(sight.now, sight.before) {
          table.row([row.name, row.now, row.before ?? ReviewWords.unknown, row.change])
        }
      }
      p(
        sight.review?.adopted == nil ? ReviewWords.reckonedNow : ReviewWords.reckonedThen,
        .class("soft small after"))
      if sight.before == nil { p(ReviewWords.firstYear(sight.year - 1), .class("soft small")) }
    }
  }

  /// What has been done with the review, the first first.
  fileprivate func way(_ sight: ReviewSight) {
    let view = sight.view
    card(ReviewWords.way) {
      var happened: [Happening] = []
      if let first = sight.review?.words.first {
        happened.append(happening(ReviewWords.written.capitalised, first.stamp.day))
      }
      for meeting in view.state.discussions(of: sight.id, in: sight.body.id) {
        happened.append(
          happening(ReviewWords.discussed, meeting.day, .meeting(meeting.id.rawValue)))
      }
      if let meeting = sight.review?.adopted.flatMap({ view.state.meeting($0.meeting) }) {
        happened.append(
          happening(ReviewWords.adopted.capitalised, meeting.day, .meeting(meeting.id.rawValue)))
      }
      if let sent = sight.review?.sent {
        happened.append(happening(ReviewWords.sent(to: view.name(of: sent.to)), sent.on))
      }
      if happened.isEmpty { p(ReviewWords.nothingYet, .class("soft")) }
      history(happened)
      if let coming = view.state.coming(sight.id, in: sight.body, on: view.day) {
        p { a(ReviewWords.stands(coming.day), to: .meeting(coming.id.rawValue)) }
      }
    }
  }

  private func happening(_ what: String, _ day: Day, _ link: Link? = nil) -> Happening {
    Happening(what, when: day.swedishShort, iso: day.description, mark: .kept, link: link)
  }
}
