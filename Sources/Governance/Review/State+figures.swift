import Charters
import HashTreeCollections
public import SwedishCalendar

extension State {
  /// A body's year in numbers, by what is recorded and as it stood on the year's last day, or on
  /// `day` where the year is not over.
  public func reviewFigures(of body: Body, year: Int, on day: Day) -> ReviewFigures {
    let end = min(day, Day.last(of: year), body.lastDay ?? day)
    var figures = ReviewFigures()
    let judged = judgements(of: body, on: end)
    figures.take(judged)
    figures.attendance = attendance(of: body, year)
    figures.reach = reach(of: body, year)
    figures.adoption = adoption(of: body, year)
    figures.goals = goals(of: body, year, on: end)
    let toAttest = judged.map(\.clause).filter { $0.rules.contains { $0.kind == .attest } }
    figures.toAttest = toAttest.count
    figures.attested = toAttest.count { clause in
      body.attestations.contains { $0.clause == clause.id && $0.on.year == year && $0.on <= end }
    }
    let efforts = efforts(in: body.id, years: year...year)
    figures.minutes = efforts.map(\.minutes).reduce(0, +)
    figures.kronor = efforts.map(\.kronor).reduce(0, +)
    figures.skew = fairShare(of: body, on: end).flatMap {
      shares(of: body, endingWith: year, by: $0.share).skew
    }
    return figures
  }

  private func attendance(of body: Body, _ year: Int) -> ReviewFigures.Attendance {
    var found = ReviewFigures.Attendance()
    var parties: [OrganisationID: (present: Int, called: Int)] = [:]
    for meeting in body.meetings.compactMap({ self.meeting($0) }) where meeting.day.year == year {
      if meeting.cancelled != nil { found.cancelled += 1 }
      guard let attendance = meeting.attendance, meeting.cancelled == nil else { continue }
      found.held += 1
      for id in attendance.present + attendance.absent {
        guard let seat = seat(id), seat.body == body.id else { continue }
        let party = successor(of: principal(of: seat.party, on: meeting.day), on: meeting.day)
        let isPresent = attendance.present.contains(id) && !attendance.substitutes.contains(id)
        parties[party, default: (0, 0)].called += 1
        if isPresent { parties[party, default: (0, 0)].present += 1 }
      }
    }
    found.parties = parties.sorted { $0.key < $1.key }
      .map { .init(party: $0.key, present: $0.value.present, called: $0.value.called) }
    found.present = found.parties.map(\.present).reduce(0, +)
    found.called = found.parties.map(\.called).reduce(0, +)
    return found
  }

  private func reach(of body: Body, _ year: Int) -> ReviewFigures.Reach {
    var found = ReviewFigures.Reach()
    for spread in spreads(of: body.id) where spread.marked.day.year == year {
      let reached = reach(of: spread)
      found.marked += 1
      found.told += reached.told
      found.asked += reached.of
    }
    return found
  }

  private func adoption(of body: Body, _ year: Int) -> ReviewFigures.Adoption {
    var found = ReviewFigures.Adoption()
    var days: [Int] = []
    for entry in ledger(of: body.id) where entry.id.year == year && entry.address != nil {
      guard outcome(of: entry)?.kind == .recommendation else { continue }
      let answers = (entry.address?.to ?? []).compactMap { entry.adoption(of: $0) }
      found.recommendations += 1
      found.adopted += answers.count(where: \.result.isAdopted)
      found.declined += answers.count { !$0.result.isAdopted }
      found.awaited += entry.awaited.count
      days += daysToAdoption(of: entry)
    }
    found.median = days.isEmpty ? nil : days.sorted()[(days.count - 1) / 2]
    return found
  }

  private func goals(of body: Body, _ year: Int, on day: Day) -> [ReviewFigures.GoalCount] {
    let tags = Dictionary(
      grouping: goalTags(in: body).filter { $0.on.year == year && $0.on <= day }, by: \.goal)
    return goals(of: body, on: day).map { goal in
      var count = ReviewFigures.GoalCount(goal: goal.key)
      for tag in tags[goal.key] ?? [] { count.take(tag.tagged) }
      return count
    }
  }
}

extension ReviewFigures.GoalCount {
  /// Counts something that worked for the goal.
  fileprivate mutating func take(_ tagged: GoalTagged) {
    switch tagged {
    case .item: items += 1
    case .matter: matters += 1
    case .activity: activities += 1
    case .indicator: indicators += 1
    case .deliverable: deliverables += 1
    }
  }
}

extension ReviewFigures {
  /// Takes how clauses stand, and how often they were kept.
  fileprivate mutating func take(_ judged: [Judgement]) {
    var counts: [Standing: Int] = [:]
    for judgement in judged { counts[judgement.headline, default: 0] += 1 }
    standings = Standing.allCases.compactMap { standing in
      counts[standing].map { StandingCount(standing: standing, clauses: $0) }
    }
    kept = judged.map(\.kept).reduce(0, +)
    counted = judged.map(\.counted).reduce(0, +)
    missed = judged.filter { $0.kept < $0.counted }
      .map { MissedClause(clause: $0.clause.id, kept: $0.kept, counted: $0.counted) }
      .sorted { ($1.missed, $0.clause.rawValue) < ($0.missed, $1.clause.rawValue) }
  }
}
