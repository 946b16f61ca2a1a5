import Charters
public import Governance
import Links
import SwedishCalendar

/// Who may read a body's review of a year, and what is compared in it.
extension View {
  /// Why the viewer may not read a body's reviews; nil where they may be read.
  public func denialOfReviews(_ body: Body) -> Denial? { denialOfEffort(body) }

  /// Why the viewer may not read the review of a year: one that was sent may be read by those of
  /// the body it was sent to, too.
  public func denialOfReview(_ body: Body, _ year: Int) -> Denial? {
    guard let denial = denialOfReviews(body) else { return nil }
    let sent = state.review(ReviewID(body: body.id, year: year))?.sent
    guard let above = sent.flatMap({ state.body($0.to) }), may(.read(.members), in: above) else {
      return denial
    }
    return nil
  }

  /// The figures of a year: as they were adopted, else as they are by now; nil for a year in which
  /// the body was not followed here.
  func figures(of body: Body, _ year: Int) -> ReviewFigures? {
    if let adopted = state.review(ReviewID(body: body.id, year: year))?.adopted {
      return adopted.figures
    }
    guard state.reviewYears(of: body, on: day).contains(year) else { return nil }
    return state.reviewFigures(of: body, year: year, on: day)
  }

  /// The attestations of a clause in a year, the first first.
  func attestations(of clause: ClauseID, _ body: Body, in year: Int) -> [Attestation] {
    body.attestations.filter { $0.clause == clause && $0.on.year == year && $0.on <= day }
  }

  /// The meetings at which a review can have been adopted, the latest first.
  func meetings(adopting year: Int, _ body: Body) -> [Meeting] {
    state.meetings(of: body).reversed().filter {
      $0.isHeld && $0.day <= day && ($0.day.year > year || !body.stands(on: day))
    }
  }

  /// A review that waits to be sent, as a line.
  func line(_ id: ReviewID) -> Line {
    Line(
      ReviewWords.send(id.year), link: .review(body: id.body.rawValue, year: id.year),
      about: [name(of: id.body)], mark: .due, markWord: ReviewWords.adopted)
  }
}

extension Review.Phase {
  /// The mark that tells it without colour.
  var mark: Mark {
    switch self {
    case .written: .notYet
    case .adopted: .due
    case .sent: .kept
    }
  }

  /// How far it has come, in words.
  var swedish: String {
    switch self {
    case .written: ReviewWords.written
    case .adopted: ReviewWords.adopted
    case .sent: ReviewWords.sent
    }
  }
}
