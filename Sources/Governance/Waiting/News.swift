import HashTreeCollections
public import SwedishCalendar

/// Something that happened in a body, worth telling those who work in it.
public struct News: Hashable, Sendable {
  public var what: What
  public var body: BodyID
  public var stamp: Stamp

  /// What happened.
  public enum What: Hashable, Sendable {
    case agenda(MeetingID)
    case minutes(MeetingID)
    case moved(MeetingID)
    case cancelled(MeetingID)
    case matter(MatterID)
    case matterEnded(MatterID)
    case question(QuestionID)
    case answer(QuestionID)
    case result(RequestID)
  }
}

extension State {
  /// What has happened in some bodies after an event, by others than a person, the latest first.
  ///
  /// Meetings further back than a year are not looked at.
  public func news(
    in bodies: [BodyID], after sequence: Int, for person: PersonID, on day: Day
  ) -> [News] {
    let found = bodies.flatMap { newsOfMeetings(in: $0, on: day) } + newsOfMatters(in: Set(bodies))
    var seen: Set<News.What> = []
    return found.filter { $0.stamp.sequence > sequence && $0.stamp.by != person }
      .sorted { $0.stamp.sequence > $1.stamp.sequence }
      .filter { seen.insert($0.what).inserted }
  }

  private func newsOfMeetings(in id: BodyID, on day: Day) -> [News] {
    guard let body = body(id) else { return [] }
    let near = day.adding(days: -366)
    return body.meetings.reversed().lazy.compactMap { meeting($0) }.prefix { $0.day >= near }
      .flatMap { meeting -> [News] in
        let version = meeting.minutes?.open
        let all: [(News.What, Stamp?)] = [
          (.agenda(meeting.id), meeting.publications.last?.stamp),
          (.minutes(meeting.id), version?.published?.stamp ?? version?.sent?.stamp),
          (.moved(meeting.id), meeting.moved.last),
          (.cancelled(meeting.id), meeting.cancelled),
        ]
        return all.compactMap { what, stamp in
          stamp.map { News(what: what, body: id, stamp: $0) }
        }
      }
  }

  private func newsOfMatters(in bodies: Set<BodyID>) -> [News] {
    let matters = allMatters.compactMap { matter -> News? in
      guard let body = matter.trail.last(where: bodies.contains) else { return nil }
      if let closed = matter.closed {
        return News(what: .matterEnded(matter.id), body: body, stamp: closed.stamp)
      }
      return News(what: .matter(matter.id), body: body, stamp: matter.station.stamp)
    }
    let questions = self.questions.values.compactMap { question -> News? in
      if bodies.contains(question.from), let answer = question.answer {
        return News(what: .answer(question.id), body: question.from, stamp: answer.stamp)
      }
      guard bodies.contains(question.to) else { return nil }
      return News(what: .question(question.id), body: question.to, stamp: question.stamp)
    }
    let results = requests.values.compactMap { request -> News? in
      guard bodies.contains(request.body), let answer = request.answer else { return nil }
      return News(what: .result(request.id), body: request.body, stamp: answer.stamp)
    }
    return matters + questions + results
  }
}
