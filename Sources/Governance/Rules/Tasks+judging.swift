public import Charters
public import SwedishCalendar

extension Judge {
  /// One occasion per task: something was done for it within a year, or it is dormant (B08).
  ///
  /// The document names no interval, so a dormant task reminds and is never broken.
  func occasions(_ rule: TasksRule) -> [Occasion] {
    rule.list.map { task in
      let steps = state.steps(of: task, clause.id, in: body, on: day)
      if let last = steps.last, last.isDone {
        return Occasion(
          .task(task), .kept, day: last.on, note: .taskDone(on: last.on),
          evidence: steps.map(\.stamp))
      }
      return rolling(
        .task(task), steps.map { WorkSign(on: $0.on, stamp: $0.stamp) },
        RollingNotes(
          seen: { .taskSeen(on: $0, times: $1) }, awaited: { .taskAwaited(since: $0) },
          missed: { .taskDormant(since: $0) }),
        duty: .followTask(task))
    }
  }

  /// The notes of something that should be seen once a year.
  struct RollingNotes {
    var seen: (Day, Int) -> Occasion.Note
    var awaited: (Day) -> Occasion.Note
    var missed: (Day) -> Occasion.Note
  }

  /// Something that is kept for a year from each sign of it, and then reminds.
  func rolling(
    _ subject: Occasion.Subject, _ signs: [WorkSign], _ notes: RollingNotes, duty: Duty?
  ) -> Occasion {
    let since = signs.map(\.on).max() ?? min(followedFrom, day)
    let until = since.adding(months: 12)
    let evidence = Set(signs.map(\.stamp)).sorted { $0.sequence < $1.sequence }
    if until < day {
      return Occasion(
        subject, .late, isOpen: true, day: until, lastDay: until, note: notes.missed(since),
        evidence: evidence, duty: duty)
    }
    guard !signs.isEmpty else {
      return Occasion(
        subject, .due, isOpen: true, day: until, lastDay: until, note: notes.awaited(since))
    }
    let times = signs.count { $0.on.adding(months: 12) >= day }
    return Occasion(
      subject, .kept, day: since, lastDay: until, note: notes.seen(since, times),
      evidence: evidence)
  }
}

extension State {
  /// What has been done for a task of a body's clause by a day, the first thing first.
  public func steps(
    of task: String, _ clause: ClauseID, in body: Body, on day: Day
  ) -> [TaskStep] {
    body.taskSteps.filter { $0.clause == clause && $0.task == task && $0.on <= day }
      .sorted { ($0.on, $0.stamp.sequence) < ($1.on, $1.stamp.sequence) }
  }

  /// The day from which a task has lain untouched for a year; nil where it is done or in use.
  public func dormantSince(
    _ task: String, _ clause: ClauseID, in body: Body, on day: Day
  ) -> Day? {
    let steps = steps(of: task, clause, in: body, on: day)
    guard steps.last?.isDone != true else { return nil }
    let since = steps.last?.on ?? body.followed(on: day)?.from ?? day
    return since.adding(months: 12) < day ? since : nil
  }
}
