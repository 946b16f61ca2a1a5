import Charters
import SwedishCalendar

extension Judge {
  /// One occasion per case and rung: whether it was corrected, taken on, or given a position.
  func occasions(_ rule: LadderRule) -> [Occasion] {
    let found = rule.rungs.flatMap { rung in
      cases.flatMap { deviation in
        isBetweenParties(rung)
          ? between(deviation, rung) : atBody(deviation, rung) + rising(deviation, rung)
      }
    }
    guard found.isEmpty else { return found }
    let isWithdrawn = cases.contains { $0.withdrawn != nil && came($0, to: rule) }
    return [
      Occasion(
        .clause, .notYet, isOpen: true, day: day,
        note: isWithdrawn ? .deviationsWithdrawn : .noDeviations)
    ]
  }

  /// The cases that take the body's ladder, or that it handles as the local body.
  private var cases: [Deviation] {
    state.allDeviations.filter { deviation in
      (deviation.ladder == body.id || deviation.local == body.id)
        && (deviation.isOpen || deviation.reported.day >= windowStart)
    }
  }

  /// Whether a case has stood on one of the rungs.
  private func came(_ deviation: Deviation, to rule: LadderRule) -> Bool {
    deviation.stations.contains { station in rule.rungs.contains { $0.step == station.step } }
  }

  private func isBetweenParties(_ rung: LadderRule.Rung) -> Bool {
    rung.step == 1 && rung.to == nil
  }

  /// The first step: the responsible party corrects, and the other says whether it will do (D07).
  ///
  /// A guide only reminds. Broken it is when a person has said so, with the reason.
  private func between(_ deviation: Deviation, _ rung: LadderRule.Rung) -> [Occasion] {
    let first = deviation.stations[0]
    guard first.to == nil else { return [] }
    let subject = Occasion.Subject.deviation(deviation.id, step: first.step)
    let last = deviation.corrections.last
    if let answer = last?.answer {
      return [
        Occasion(
          subject, answer.accepts ? .kept : .broken, day: answer.stamp.day,
          note: answer.accepts
            ? .deviationCorrected(on: last?.on ?? answer.stamp.day)
            : .correctionFailed(on: answer.stamp.day),
          evidence: [first.stamp] + [last?.said.stamp].compactMap { $0 } + [answer.stamp])
      ]
    }
    if let delay = deviation.delay, last == nil {
      return [
        Occasion(
          subject, .broken, day: delay.stamp.day, note: .delayUnreasonable(on: delay.stamp.day),
          evidence: [first.stamp, delay.stamp])
      ]
    }
    // What was taken back is asked of nobody.
    if deviation.withdrawn != nil { return [] }
    // What went on at once was never corrected between the parties, and never asked to be.
    guard deviation.station.to == nil else { return [] }
    let guide = rung.within.map { first.stamp.day.adding(days: $0.days) }
    let isLate = last == nil && guide.map { $0 < day } ?? false
    return [
      Occasion(
        subject, isLate ? .late : .due, isOpen: true, day: first.stamp.day, lastDay: guide,
        note: last.map { .correctionWaits(since: $0.said.stamp.day) }
          ?? .deviationReported(on: first.stamp.day),
        evidence: [first.stamp])
    ]
  }

  /// Each time the case came to a body by this rung: whether the body has taken its position.
  private func atBody(_ deviation: Deviation, _ rung: LadderRule.Rung) -> [Occasion] {
    guard deviation.ladder == body.id else { return [] }
    return deviation.stations.indices.compactMap { index in
      let station = deviation.stations[index]
      guard station.step == rung.step, station.to != nil, station.dispute == rung.disputes,
        (station.ground == .direct) == rung.isDirect
      else { return nil }
      let subject = Occasion.Subject.deviation(deviation.id, step: station.step)
      if let position = station.position {
        return Occasion(
          subject, .kept, day: position.stamp.day,
          note: .positionTaken(on: position.stamp.day),
          evidence: [station.stamp, position.stamp])
      }
      if let next = deviation.stations.dropFirst(index + 1).first {
        return Occasion(
          subject, .kept, day: next.stamp.day, note: .wentOn(on: next.stamp.day),
          evidence: [station.stamp, next.stamp])
      }
      if deviation.withdrawn != nil { return nil }
      let guide = rung.within.map { station.stamp.day.adding(days: $0.days) }
      let isLate = guide.map { $0 < day } ?? false
      return Occasion(
        subject, isLate ? .late : .due, isOpen: true, day: station.stamp.day, lastDay: guide,
        note: .positionAwaited(since: station.stamp.day), evidence: [station.stamp])
    }
  }

  /// What has to come to this rung, and has not: owed once the correction has failed or is
  /// unreasonably late (D08). It is owed once, by the clause that the rung cites.
  private func rising(_ deviation: Deviation, _ rung: LadderRule.Rung) -> [Occasion] {
    guard deviation.ladder == body.id, deviation.phase == .rise,
      let next = state.ladder(of: deviation, on: day)?.next(after: deviation.station.step),
      next.step == rung.step, next.citation.clause == clause.id, rung.disputes == nil,
      !rung.isDirect,
      let since = deviation.corrections.last?.answer?.stamp ?? deviation.delay?.stamp
    else { return [] }
    return [
      Occasion(
        .deviation(deviation.id, step: rung.step), .due, isOpen: true, day: since.day,
        note: .mustRise(since: since.day), evidence: [since],
        duty: .raiseDeviation(deviation.id))
    ]
  }
}
