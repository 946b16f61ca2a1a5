import Charters
import Governance
import Links
import SwedishCalendar

/// One step of a meeting's papers, and how far it has come.
struct Step {
  enum State { case done, now, later, skipped }

  var name: String
  var state: State
  /// The day it was done, or by when it is to be.
  var when: String?
  var isLate = false
  var link: Link?
}

extension MeetingSight {
  /// The steps from agenda to publication; the first that is not done is the one to do now.
  var steps: [Step] {
    let minutes = meeting.minutes?.latest
    var steps = [agendaStep, attendanceStep]
    steps.append(
      step(
        MeetingWords.minutesStep, minutes?.stamp.at.stockholm.day,
        part: .minutes, due: minutesDue))
    steps.append(step(MeetingWords.adjustedStep, minutes?.settledOn, part: .minutes))
    steps.append(step(MeetingWords.sentStep, minutes?.sent?.on, part: .minutes))
    steps.append(publicationStep)
    if let now = steps.firstIndex(where: { $0.state == .later }), meeting.cancelled == nil {
      steps[now].state = .now
    }
    return steps
  }

  private func step(
    _ name: String, _ done: Day?, part: Link.MeetingPart, due: Day? = nil, dueWords: String? = nil
  ) -> Step {
    let isOpen = part == .agenda ? readsAgenda : part == .minutes ? readsMinutes : readsAttendance
    return Step(
      name: name, state: done == nil ? .later : .done,
      when: done.map(\.swedishWithWeekday) ?? dueWords ?? due.map(MeetingWords.by),
      isLate: done == nil && due.map { $0 < view.day } ?? false,
      link: isOpen ? .meeting(number, part) : nil)
  }

  private var agendaStep: Step {
    step(
      MeetingWords.agendaStep, meeting.publications.first?.on, part: .agenda,
      due: agendaDeadline?.day)
  }

  private var attendanceStep: Step {
    step(
      MeetingWords.attendanceStep, meeting.attendance.map { _ in meeting.day }, part: .attendance,
      due: meeting.day < view.day ? meeting.day : nil, dueWords: MeetingWords.afterMeeting)
  }

  /// A guide of the charter's, where it names one: it reminds and does not judge.
  private var minutesDue: Day? {
    minutesRule?.within.map { meeting.day.adding(days: $0.days) }
  }

  private var publicationStep: Step {
    if let withheld = meeting.minutes?.latest.withheld {
      return Step(
        name: MeetingWords.notPublished, state: .skipped,
        when: MeetingWords.decided(withheld.on))
    }
    let isNarrow = host.map { view.state.audience(of: $0, on: view.day) == .members } ?? true
    if isNarrow, meeting.minutes?.latest.published == nil {
      return Step(
        name: MeetingWords.publishedStep, state: .skipped, when: MeetingWords.membersOnly)
    }
    return step(MeetingWords.publishedStep, meeting.minutes?.latest.published?.on, part: .minutes)
  }
}

extension HTML {
  /// The steps in a row, or under one another where there is no room.
  func steps(_ steps: [Step]) {
    ol(.class("steps")) {
      for step in steps {
        li(.class(step.style), .current("step", if: step.state == .now)) {
          icon(step.icon, "icon sign")
          p(.class("what")) {
            if let link = step.link { a(step.name, to: link) } else { text(step.name) }
            span(" " + step.word, .class("unseen"))
          }
          if let when = step.when { p(when, .class("when")) }
        }
      }
    }
  }
}

extension Step {
  fileprivate var style: StaticString {
    switch state {
    case .done: "done"
    case .now: isLate ? "now late" : "now"
    case .later: isLate ? "late" : "later"
    case .skipped: "later"
    }
  }

  fileprivate var icon: Icon {
    switch state {
    case .done: .check
    case .now: isLate ? .warning : .arrowRight
    case .later: isLate ? .warning : .ring
    case .skipped: .dash
    }
  }

  fileprivate var word: String {
    switch state {
    case .done: MeetingWords.stepDone
    case .now: isLate ? MeetingWords.stepLate : MeetingWords.stepNow
    case .later: isLate ? MeetingWords.stepLate : MeetingWords.stepLater
    case .skipped: MeetingWords.stepSkipped
    }
  }
}
