import Governance
import Links
import SwedishCalendar

/// What waits on the viewer, what the viewer waits for, and what is new, as lines.
extension View {
  /// What waits on the viewer.
  var waitingOnViewer: [Waiting] {
    raised(waitings.filter { waiting in viewer.map(waiting.people.contains) ?? false })
  }

  /// What has a day keeps its place; then comes what works for a goal that goes first (B06).
  private func raised(_ waitings: [Waiting]) -> [Waiting] {
    func goesFirst(_ waiting: Waiting) -> Bool {
      guard case .matter(let id) = waiting.subject, let matter = state.matter(id) else {
        return false
      }
      return state.isPrioritised(matter, on: day)
    }
    let undated = waitings.filter { $0.lastDay == nil }
    let first = undated.filter(goesFirst)
    return waitings.filter { $0.lastDay != nil } + first
      + (first.isEmpty ? undated : undated.filter { !goesFirst($0) })
  }

  /// What the viewer waits for from others; what waits on the viewer too stands only there.
  var awaitedByViewer: [Waiting] {
    waitings.filter { waiting in
      viewer.map { waiting.waiters.contains($0) && !waiting.people.contains($0) } ?? false
    }
  }

  /// Things that wait, as lines: a recommendation that many principals have still to answer is one
  /// line, with how many they are, so that whoever follows them all sees what else there is.
  func lines(
    _ waitings: [Waiting], tellsWhom: Bool = false
  ) -> [(line: Line, last: Day?)] {
    var many: [OutcomeID: [Waiting]] = [:]
    for waiting in waitings {
      if case .adoption(let id, _) = waiting.subject { many[id, default: []].append(waiting) }
    }
    return waitings.compactMap { waiting in
      guard case .adoption(let id, _) = waiting.subject, let all = many[id], all.count > 1 else {
        return (line(waiting, tellsWhom: tellsWhom), waiting.lastDay)
      }
      guard waiting == all.first else { return nil }
      let last = all.compactMap(\.lastDay).min()
      var line = Line(
        waitingTitle(id, of: all.count), link: .outcome(id), about: [name(of: id.body)],
        mark: .due, markWord: MatterWords.asked)
      if tellsWhom {
        line.about.append(StartWords.since(all.map(\.since).min() ?? waiting.since))
      }
      date(&line, last)
      return (line, last)
    }
  }

  /// Something that waits, as a line; whom it waits on is told to those who wait.
  func line(_ waiting: Waiting, tellsWhom: Bool = false) -> Line {
    var line = line(of: waiting.subject)
    if tellsWhom {
      let people = waiting.people.prefix(3).map { name(of: $0) }
      line.about.append(StartWords.waitsFor(people, more: waiting.people.count - people.count))
      line.about.append(StartWords.since(waiting.since))
    }
    date(&line, waiting.lastDay)
    return line
  }

  private func date(_ line: inout Line, _ last: Day?) {
    guard let last else { return }
    line.leaf = last.leaf
    if last < day { (line.mark, line.markWord) = (.late, MatterWords.late) }
  }

  private func line(of subject: Waiting.Subject) -> Line {
    switch subject {
    case .matter(let id): state.matter(id).map { line($0) } ?? Line("")
    case .request(let id): state.request(id).map { line($0, namesBody: true) } ?? Line("")
    case .question(let id): state.question(id).map { line($0) } ?? Line("")
    case .spread(let id, let party): line(waiting: id, party) ?? Line("")
    case .deliverable(let id): line(waiting: id)
    case .closing(let body): line(closing: body)
    case .deviation(let id): state.deviation(id).map { line($0) } ?? Line("")
    case .values(let id, let party): line(awaited: id, party)
    case .adoption(let id, let principal):
      Line(
        waitingTitle(id, principal), link: .outcome(id), about: [name(of: id.body)], mark: .due,
        markWord: MatterWords.asked)
    case .activity(let id): state.activity(id).map { line($0, namesPlan: true) } ?? Line("")
    case .review(let id): line(id)
    }
  }

  /// The long texts that lines about these need.
  func texts(of waitings: [Waiting]) -> [TextRef] {
    waitings.compactMap { waiting in
      switch waiting.subject {
      case .request(let id): state.request(id)?.text
      case .question(let id): state.question(id)?.text
      case .deviation(let id): state.deviation(id)?.title
      case .activity(let id): state.activity(id)?.title
      case .matter, .adoption, .spread, .deliverable, .closing, .values, .review: nil
      }
    }
  }

  /// What is new, as a line.
  func line(_ news: News) -> Line {
    let (title, link) = told(news.what)
    return Line(
      title, leaf: news.stamp.day.leaf, link: link, about: [name(of: news.body)])
  }

  private func told(_ what: News.What) -> (String, Link?) {
    switch what {
    case .agenda(let id): (StartWords.agenda(day(of: id)), .meeting(id.rawValue, .agenda))
    case .minutes(let id): (StartWords.minutes(day(of: id)), .meeting(id.rawValue, .minutes))
    case .moved(let id): (StartWords.moved(day(of: id)), .meeting(id.rawValue))
    case .cancelled(let id): (StartWords.cancelled(day(of: id)), .meeting(id.rawValue))
    case .matter(let id): told(id) { StartWords.matter($0, $1) }
    case .matterEnded(let id): told(id) { title, _ in StartWords.matterEnded(title) }
    case .question(let id): (StartWords.question, .question(id.rawValue))
    case .answer(let id): (StartWords.answered, .question(id.rawValue))
    case .result(let id): (StartWords.result, .request(id.rawValue))
    }
  }

  private func told(_ id: MatterID, _ words: (String, String) -> String) -> (String, Link?) {
    guard let matter = state.matter(id) else { return ("", nil) }
    return (words(short(matter.title), holder(of: matter)), .matter(id.rawValue))
  }

  private func day(of meeting: MeetingID) -> Day { state.meeting(meeting)?.day ?? day }
}
