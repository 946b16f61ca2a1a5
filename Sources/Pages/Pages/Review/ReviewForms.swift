import Charters
import Governance
import Links
import SwedishCalendar

/// What can be done with a review: taken up, adopted and sent.
extension HTML {
  func acts(on sight: ReviewSight) {
    guard sight.mayAct, sight.review != nil else { return }
    card(ReviewWords.next) {
      place(sight)
      adopt(sight)
      send(sight)
    }
  }

  private func sheet(_ sight: ReviewSight, _ action: Link.Action) -> Sheet {
    Sheet(sight.view, .reviewAction(body: sight.body.id.rawValue, year: sight.year, action))
  }

  private func place(_ sight: ReviewSight) {
    let view = sight.view
    guard sight.review?.adopted == nil,
      view.state.coming(sight.id, in: sight.body, on: view.day) == nil
    else { return }
    guard let meeting = view.coming(sight.body).first(where: { $0.host == sight.body.id }) else {
      p(ReviewWords.noMeeting, .class("soft"))
      return
    }
    form(sheet(sight, .place)) {
      submit(ReviewWords.place(meeting.day), .primary)
    }
  }

  private func adopt(_ sight: ReviewSight) {
    guard sight.isWhole else {
      p(ReviewWords.adoptLater(sight.year), .class("soft"))
      return
    }
    let meetings = sight.view.meetings(adopting: sight.year, sight.body)
    guard !meetings.isEmpty else {
      p(ReviewWords.noMeetingToAdopt, .class("soft"))
      return
    }
    let sheet = sheet(sight, .adopt)
    let title = sight.review?.adopted == nil ? ReviewWords.adopt : ReviewWords.adoptAgain
    folded(title, sheet) {
      select(
        sheet.field(
          FieldName.meeting, ReviewWords.atMeeting, hint: ReviewWords.adoptHint,
          value: "\(meetings[0].id.rawValue)"),
        meetings.prefix(24).map { Choice("\($0.id.rawValue)", $0.day.swedish.capitalised) })
      submit(ReviewWords.adoptNow, .primary)
    }
  }

  private func send(_ sight: ReviewSight) {
    guard sight.review?.adopted != nil else { return }
    let above = sight.body.related(.commissioner)
    guard let first = above.first else {
      p(ReviewWords.noCommissioner, .class("soft"))
      return
    }
    let sheet = sheet(sight, .send)
    form(sheet) {
      if above.count == 1 {
        concealed(FieldName.receiver, first.rawValue)
      } else {
        select(
          sheet.field(FieldName.receiver, ReviewWords.receiver, value: first.rawValue),
          above.map { Choice($0.rawValue, sight.view.name(of: $0)) })
      }
      submit(ReviewWords.sendNow(to: sight.view.name(of: first), above.count), .primary)
    }
  }
}
