public import Charters
public import SwedishCalendar

/// The rungs that deviations and disputes take under a body's charter, in the order of steps (D07,
/// D08, D09, D10, D17).
public struct Ladder: Hashable, Sendable {
  /// The body whose charter it is.
  public var body: BodyID
  public var rungs: [Rung]

  /// One rung: a step, and who has what comes to it.
  public struct Rung: Hashable, Sendable {
    public var step: Int
    /// The body that handles it; nil where the parties do, between themselves.
    public var to: BodyID?
    /// The kind of dispute that takes this road.
    public var disputes: DisputeKind?
    public var isForLearning: Bool
    public var isDirect: Bool
    public var within: Guide?
    public var citation: Citation
  }

  /// Whether a case has somewhere to go from the parties.
  public var isWhole: Bool { rungs.contains { $0.to != nil } }

  /// Where a deviation is reported.
  public var first: Rung? { rungs.first { $0.isOrdinary } }

  /// Where a deviation goes on to from a step.
  public func next(after step: Int) -> Rung? { rungs.first { $0.isOrdinary && $0.step > step } }

  /// Where what is principled, and others can learn from, goes at once from a step.
  public func learning(after step: Int) -> Rung? {
    rungs.first { $0.isForLearning && $0.step > step && $0.to != nil }
  }

  /// Where a question goes that nobody can correct: to the first body.
  public var opening: Rung? { rungs.first { $0.isOrdinary && $0.to != nil } }

  /// Where disputes go from a step, each kind its own road.
  public func disputes(after step: Int) -> [Rung] {
    rungs.filter { $0.disputes != nil && $0.step > step && $0.to != nil }
  }

  /// Where every party may go as soon as the parties disagree (D10).
  public var direct: Rung? { rungs.first { $0.isDirect && $0.to != nil } }
}

extension Ladder.Rung {
  fileprivate var isOrdinary: Bool { disputes == nil && !isDirect }
}

extension State {
  /// The ladder of a body's charter on a day; nil where the charter has none that binds.
  public func ladder(of id: BodyID, on day: Day) -> Ladder? {
    guard let body = body(id), let followed = charter(of: body, on: day) else { return nil }
    var rungs: [Ladder.Rung] = []
    for clause in followed.clauses where body.isBound(by: clause, on: day) {
      let citation = Citation(charter: followed.charter.key, clause: clause.id)
      for case .ladder(let rule) in clause.rules {
        rungs += rule.rungs.flatMap { self.rungs($0, of: body, citation, on: day) }
      }
    }
    return rungs.isEmpty ? nil : Ladder(body: id, rungs: rungs.inOrderOfSteps)
  }

  private func rungs(
    _ rung: LadderRule.Rung, of body: Body, _ citation: Citation, on day: Day
  ) -> [Ladder.Rung] {
    let own: [BodyID?] = rung.step == 1 ? [nil] : [body.id]
    let found =
      rung.to.map { relation -> [BodyID?] in
        body.related(relation).filter { self.body($0)?.stands(on: day) == true }
      } ?? own
    return found.map {
      Ladder.Rung(
        step: rung.step, to: $0, disputes: rung.disputes, isForLearning: rung.isForLearning,
        isDirect: rung.isDirect, within: rung.within, citation: citation)
    }
  }

  /// The ladder that a case takes: that of today, otherwise that of the day it was reported.
  public func ladder(of deviation: Deviation, on day: Day) -> Ladder? {
    ladder(of: deviation.ladder, on: day)
      ?? ladder(of: deviation.ladder, on: deviation.reported.day)
  }

  /// The bodies whose ladders parties may take: those whose charter has one with a body on it.
  public func ladders(on day: Day) -> [Ladder] {
    allBodies.filter { $0.stands(on: day) }.compactMap { ladder(of: $0.id, on: day) }
      .filter { $0.isWhole && $0.first?.to == nil }
  }
}

extension [Ladder.Rung] {
  /// By step, and within a step as the charter has them.
  fileprivate var inOrderOfSteps: [Ladder.Rung] {
    enumerated().sorted { ($0.element.step, $0.offset) < ($1.element.step, $1.offset) }
      .map(\.element)
  }
}
