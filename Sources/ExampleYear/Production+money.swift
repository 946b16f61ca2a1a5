import Charters
import Governance
import SwedishCalendar

/// What the work costs where a charter has it booked, and the yearly reviews.
extension Production {
  mutating func arrangeMoney(_ example: Example) {
    let network = example.network.key
    let chartered = example.network.bodies.filter { $0.charter != nil }
    for (place, planned) in chartered.enumerated() {
      arrangeReview(of: BodyID(planned.key), place, in: network)
      let rules = (charter(of: planned, in: example)?.clauses ?? []).flatMap(\.rules)
      guard rules.contains(where: { $0.kind == .cost }) else { continue }
      arrangeCosts(of: BodyID(planned.key), in: network)
    }
  }

  private mutating func arrangeCosts(of id: BodyID, in network: String) {
    on(.of(2025, 3, 3), 13, 35) { stage, moment in
      stage.sayWhatIsFair(in: id, network, at: moment)
    }
    // Booked once a month, but for the autumn, which was entered after the turn of the year.
    let days: [Day] = [
      .of(2025, 1, 31), .of(2025, 2, 28), .of(2025, 3, 31), .of(2025, 4, 30), .of(2025, 5, 30),
      .of(2025, 6, 30), .of(2025, 9, 30), .of(2026, 1, 30), .of(2026, 2, 27), .of(2026, 3, 31),
      .of(2026, 4, 30),
    ]
    for day in days {
      on(day.orWorkingDayBefore, 15, 35) { stage, moment in
        stage.bookMeetings(of: id, network, at: moment)
      }
    }
    for (place, task) in Words.tasksDone.enumerated() {
      on(task.day.adding(days: 2).orNextWorkingDay, 15, 40) { stage, moment in
        stage.book(task, place, of: id, network, at: moment)
      }
    }
  }

  private mutating func sayWhatIsFair(in id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id),
      let clause = state.costRule(of: body, on: day, where: \.hasFairShare)?.clause
    else { return }
    let fair = FairShare(measure: .cost, basis: .equal, years: 3, atMost: 8)
    let act = SetParameter(body: id, clause: clause, value: .fairShare(fair), from: .of(2025, 1, 1))
    author.perform(
      .setParameter(act), by: officer(of: id, [.convener, .chair], in: network, at: moment),
      in: network, at: moment)
  }

  /// Every held meeting that is not booked, as attendance proposes it; the kronor by the party's
  /// own rate. One cost was borne by another region, as it ought not to have been (B19).
  private mutating func bookMeetings(of id: BodyID, _ network: String, at moment: Moment) {
    let day = moment.stockholm.day
    guard let body = state.body(id), let from = body.following.first?.from else { return }
    let by = officer(of: id, [.convener, .chair], in: network, at: moment)
    for meeting in state.meetings(of: body)
    where meeting.isHeld && meeting.day >= from && meeting.day <= day
      && state.booking(of: meeting.id, for: id) == nil
    {
      var rows = state.proposedEfforts(for: meeting, in: body).filter { $0.minutes > 0 }
      for index in rows.indices { rows[index].kronor = cost(rows[index], on: meeting.day) }
      if meeting.day.yearMonth == 202510, rows.count > 1 {
        rows[0].payer = rows.dropFirst().first { state.isPrincipal($0.party) }?.party
      }
      guard !rows.isEmpty else { continue }
      let act = BookEffort(body: id, about: .meeting(meeting.id), rows: rows)
      author.perform(.bookEffort(act), by: by, in: network, at: moment)
    }
  }

  private func cost(_ effort: Effort, on day: Day) -> Int {
    guard state.isPrincipal(effort.party) else { return 0 }
    var random = SplitMix64(seed: seed, name: "rate \(effort.party.rawValue)")
    let perHour = 480 + random.number(in: 0...18) * 10
    return effort.minutes * perHour / 60
  }

  /// A task that a party has done between the meetings, entered by one who sits for it.
  private mutating func book(
    _ task: TaskDone, _ place: Int, of id: BodyID, _ network: String, at moment: Moment
  ) {
    guard let body = state.body(id) else { return }
    let parties = state.principals(in: body, on: task.day)
    guard !parties.isEmpty else { return }
    let party = parties[place % parties.count]
    let voice = state.voices(of: party, in: body, on: moment.stockholm.day).first
    let effort = Effort(party: party, minutes: task.hours * 60)
    let row = Effort(party: party, minutes: effort.minutes, kronor: cost(effort, on: task.day))
    let act = BookEffort(body: id, about: .task(title: task.title, on: task.day), rows: [row])
    author.perform(
      .bookEffort(act),
      by: voice ?? officer(of: id, [.convener, .chair], in: network, at: moment), in: network,
      at: moment)
  }
}

/// A task between meetings, with the day it was done and the hours it took.
struct TaskDone {
  var title: String
  var day: Day
  var hours: Int
}

/// The reviews of the year 2025: most are sent, some have come half of the way, some are not begun.
extension Production {
  fileprivate mutating func arrangeReview(of id: BodyID, _ place: Int, in network: String) {
    guard place % 6 != 5 else { return }
    let review = ReviewID(body: id, year: 2025)
    let first = Day.of(2026, 1, 12).adding(days: place % 7).orNextWorkingDay
    on(first, 14, 20) { stage, moment in
      let words = Words.yearsTold
      let act = WriteReview(review: review, text: words[place % words.count])
      stage.author.perform(
        .writeReview(act), by: stage.reviewer(of: id, network, at: moment), in: network,
        at: moment)
    }
    guard place % 6 != 4 else { return }
    on(first, 14, 40) { stage, moment in stage.place(review, network, at: moment) }
    let adopted = Day.of(2026, 3, 23).adding(days: place % 4).orNextWorkingDay
    on(adopted, 14, 20) { stage, moment in stage.adopt(review, network, at: moment) }
    guard place % 6 != 3 else { return }
    on(adopted.adding(days: 7).orNextWorkingDay, 10, 50) { stage, moment in
      stage.send(review, network, at: moment)
    }
  }

  private func reviewer(of id: BodyID, _ network: String, at moment: Moment) -> PersonID? {
    officer(of: id, [.chair, .convener, .meetingLeader], in: network, at: moment)
  }

  /// Put on the next agenda, where that is not published yet.
  private mutating func place(_ review: ReviewID, _ network: String, at moment: Moment) {
    guard let body = state.body(review.body),
      let next = state.meetings(of: body).first(where: {
        $0.host == body.id && $0.day >= moment.stockholm.day && !$0.isHeld
      }), next.publications.isEmpty
    else { return }
    author.perform(
      .placeReview(PlaceReview(review: review)), by: reviewer(of: body.id, network, at: moment),
      in: network, at: moment)
  }

  private mutating func adopt(_ review: ReviewID, _ network: String, at moment: Moment) {
    guard let body = state.body(review.body) else { return }
    let held = state.meetings(of: body).filter {
      $0.isHeld && $0.day > Day.last(of: review.year) && $0.day <= moment.stockholm.day
    }
    let taken = held.last { meeting in
      meeting.agenda.contains { $0.about == .review(id: review) }
    }
    guard let meeting = taken ?? held.last else { return }
    author.perform(
      .adoptReview(AdoptReview(review: review, meeting: meeting.id)),
      by: reviewer(of: body.id, network, at: moment), in: network, at: moment)
  }

  private mutating func send(_ review: ReviewID, _ network: String, at moment: Moment) {
    guard let body = state.body(review.body), state.review(review)?.adopted != nil,
      let above = body.related(.commissioner).first
    else { return }
    author.perform(
      .sendReview(SendReview(review: review, to: above)),
      by: reviewer(of: body.id, network, at: moment), in: network, at: moment)
  }
}
