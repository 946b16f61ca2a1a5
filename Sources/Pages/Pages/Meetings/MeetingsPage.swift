import Charters
public import Governance
import Links
import SwedishCalendar

/// A body's meetings: those that come first, then those that have been, year by year.
public enum MeetingsPage {
  /// The page.
  public static func render(_ view: View, body: Body, hasFeed: Bool = false) -> [UInt8] {
    let here = Link.meetings(body: body.id.rawValue)
    let list = MeetingList(view, body)
    return view.frame(
      MeetingsWords.title, here: here, over: view.name(of: body.id),
      lede: MeetingsWords.lede, wayBack: view.wayBack(to: body), place: .bodies
    ).write { html in
      html.tabs(view.tabs(body, .meetings))
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        coming(html, list)
        year(html, list)
        for (year, meetings) in list.past {
          html.part(MeetingsWords.year(year, now: view.day.year)) {
            html.lines(meetings.map(list.line))
          }
        }
        if !list.cancelled.isEmpty {
          html.part(MeetingsWords.cancelled) { html.lines(list.cancelled.map(list.line)) }
        }
        html.part(FeedWords.subscribe) { html.subscription(view, body, hasFeed: hasFeed) }
      }
    }
  }

  private static func year(_ html: HTML, _ list: MeetingList) {
    let (body, year) = (list.body.id.rawValue, list.view.day.year)
    html.div(.class("buttons")) {
      html.buttonLink(YearWords.wheel(year), to: .bodyYear(body, year))
      if list.view.offers(.holdMeetings, in: list.body) {
        html.buttonLink(PlanningWords.title(year + 1), to: .planningYear(body, year + 1))
      }
    }
  }

  private static func coming(_ html: HTML, _ list: MeetingList) {
    let plan = (MeetingsWords.plan, Link.newMeeting(body: list.body.id.rawValue))
    let mayPlan = list.view.offers(.holdMeetings, in: list.body)
    html.part(MeetingsWords.coming) {
      if list.coming.isEmpty {
        html.empty(
          MeetingsWords.noneComing, mayPlan ? MeetingsWords.planFirst : MeetingsWords.comesHere,
          next: mayPlan ? plan : nil)
      } else {
        html.lines(list.coming.map(list.line))
        if mayPlan {
          html.buttons { html.buttonLink(plan.0, to: plan.1, .primary) }
        }
      }
    }
  }
}

/// The meetings of a body, sorted for reading, each with what troubles it.
private struct MeetingList {
  let view: View
  let body: Body
  let coming: [Meeting]
  let past: [(year: Int, meetings: [Meeting])]
  let cancelled: [Meeting]
  /// The worst of each meeting's late and broken clauses.
  private let troubles: [MeetingID: (clause: Judgement, occasion: Occasion)]

  init(_ view: View, _ body: Body) {
    self.view = view
    self.body = body
    let all = view.state.meetings(of: body)
    coming = all.filter { $0.day >= view.day }
    let been = all.filter { $0.day < view.day }.reversed()
    past = Set(been.map(\.day.year)).sorted(by: >).map { year in
      (year, been.filter { $0.day.year == year })
    }
    cancelled = body.meetings.compactMap { view.state.meeting($0) }
      .filter { $0.cancelled != nil && $0.day.year >= view.day.year }
    troubles = MeetingList.troubles(view.judgements(body))
  }

  private static func troubles(
    _ judgements: [Judgement]
  ) -> [MeetingID: (clause: Judgement, occasion: Occasion)] {
    var found: [MeetingID: (clause: Judgement, occasion: Occasion)] = [:]
    for judgement in judgements {
      for occasion in judgement.occasions {
        guard case .meeting(let meeting) = occasion.subject,
          [.late, .broken, .departed].contains(occasion.standing),
          occasion.standing.weight < found[meeting]?.occasion.standing.weight ?? .max
        else { continue }
        found[meeting] = (judgement, occasion)
      }
    }
    return found
  }

  func line(_ meeting: Meeting) -> Line {
    let trouble = troubles[meeting.id]
    let others = meeting.bodies.filter { $0 != body.id }.map { view.name(of: $0) }
    let place = view.short(meeting.place)
    return Line(
      MeetingsWords.name(meeting.day), leaf: meeting.day.leaf, link: .meeting(meeting.id.rawValue),
      about: [MeetingWords.times(meeting)] + (place.isEmpty ? [] : [place])
        + (others.isEmpty ? [] : [MeetingsWords.with(others)])
        + [trouble.map { $0.occasion.note.swedish }].compactMap { $0 },
      clause: trouble.map { view.plate($0.clause.clause.id, of: body.id) },
      mark: trouble.map { Mark(of: $0.occasion.standing) },
      markWord: trouble?.occasion.standing.swedish, chip: MeetingsWords.state(meeting, view.day))
  }
}
