import Governance
import Links
import SwedishCalendar

/// Meetings and obligations as lines by date.
extension View {
  /// A body's meetings from today on, the nearest first.
  func coming(_ body: Body) -> [Meeting] {
    body.meetings.reversed().lazy.compactMap { state.meeting($0) }
      .prefix { $0.day >= day }.filter { $0.cancelled == nil }.reversed()
  }

  /// A body's last meetings before today, the latest first.
  func past(_ body: Body, atMost count: Int) -> [Meeting] {
    Array(
      body.meetings.reversed().lazy.compactMap { state.meeting($0) }
        .filter { $0.day < day && $0.cancelled == nil }.prefix(count))
  }

  /// The coming meetings of several bodies, each once, the nearest first.
  func coming(_ bodies: [Body]) -> [Meeting] {
    var seen: Set<MeetingID> = []
    return bodies.flatMap { coming($0) }.filter { seen.insert($0.id).inserted }
      .sorted { ($0.day, $0.start.minutes) < ($1.day, $1.start.minutes) }
  }

  /// A meeting in a list of several bodies' meetings.
  func line(_ meeting: Meeting) -> Line {
    let bodies = meeting.bodies.map { name(of: $0) }
    return line(meeting, titled: SummaryWords.together(bodies), about: [])
  }

  /// A meeting in a list of its own body's meetings.
  func ownLine(_ meeting: Meeting, of body: Body) -> Line {
    let others = meeting.bodies.filter { $0 != body.id }.map { name(of: $0) }
    let about = others.isEmpty ? [] : [SummaryWords.with(others)]
    return line(meeting, titled: meeting.day.swedish.capitalised, about: about)
  }

  private func line(_ meeting: Meeting, titled title: String, about: [String]) -> Line {
    let (mark, word) = progress(meeting)
    let place = short(meeting.place)
    let time = SummaryWords.time(meeting.start, meeting.end)
    return Line(
      title, leaf: meeting.day.leaf, link: .meeting(meeting.id.rawValue),
      about: [time] + (place.isEmpty ? [] : [place]) + about, mark: mark, markWord: word)
  }

  /// How far a meeting has come.
  private func progress(_ meeting: Meeting) -> (Mark, String) {
    if meeting.day >= day {
      return meeting.publications.isEmpty
        ? (.notYet, SummaryWords.noAgenda) : (.kept, SummaryWords.agenda)
    }
    guard meeting.isHeld else { return (.open, SummaryWords.notRecorded) }
    guard let minutes = meeting.minutes?.latest else { return (.open, SummaryWords.noMinutes) }
    if minutes.published != nil { return (.kept, SummaryWords.published) }
    if minutes.withheld != nil { return (.notYet, SummaryWords.withheld) }
    if minutes.sent != nil { return (.kept, SummaryWords.sent) }
    return (.notYet, !minutes.isAdjusted ? SummaryWords.shared : SummaryWords.adjusted)
  }

  /// An obligation in a list of several bodies' obligations.
  func line(_ obligation: Obligation, namesPeople: Bool = false) -> Line {
    var about = namesPeople ? obligation.people.map { name(of: $0) } : [name(of: obligation.body)]
    if let meeting = meeting(of: obligation.duty) {
      about.append(SummaryWords.aboutThe(meeting.day))
    }
    return Line(
      title(obligation), leaf: obligation.lastDay?.leaf, link: link(to: obligation), about: about,
      clause: plate(obligation.citation.clause, of: obligation.body),
      mark: obligation.lastDay == nil ? nil : obligation.isLate ? .late : .due,
      markWord: obligation.lastDay.map { SummaryWords.due($0, on: day) })
  }
}
