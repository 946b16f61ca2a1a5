import ExampleYear
import Governance
import SwedishCalendar

/// How long it takes to judge every clause of every body, and one body after one event.
struct JudgingMeasure {
  /// Enough years for the two that judging looks at to be full.
  private static let years = 3

  /// The made-up network at growing sizes.
  func synthetic(regions: [Int]) throws -> FigureGroup {
    let costs = try regions.map { regions in
      let commands = Synthetic.journal(years: Self.years, regions: regions)
      return try JudgingCost(try Folding.state(of: commands))
    }
    let spread = costs.map(\.perBody)
    let growth = (spread.last ?? .nan) / (spread.first ?? .nan)
    return FigureGroup(
      title: "Judging, made-up regions",
      note: "In memory, in the processor time of one thread, \(Self.years) years of each region; "
        + "`linear` holds the time per body at the largest size against that at the smallest.",
      figures: zip(regions, costs).flatMap { regions, cost in
        cost.figures(regions == 1 ? "1 region" : "\(regions) regions")
      } + [
        Figure(
          "Linear: time per body, largest to smallest", Writing.number(growth),
          .under(1.5, growth, "times"))
      ])
  }

  /// The example networks, with their full charters.
  func example(_ state: State) throws -> FigureGroup {
    FigureGroup(
      title: "Judging, the example year",
      note: "In memory, in the processor time of one thread; the charters cite all 107 clauses.",
      figures: try JudgingCost(state).figures("Examples"))
  }
}

/// What judging one state costs, in seconds.
struct JudgingCost {
  let bodies: Int
  /// Every clause of every body, once.
  let whole: Double
  /// One body after one event of its own, body by body.
  let afterEvent: Sample

  var perBody: Double { whole / Double(max(bodies, 1)) }

  init(_ state: State) throws {
    let day = state.latest.stockholm.day
    let all = state.allBodies
    bodies = all.count
    func judgeAll() -> Double {
      Sample.time { for body in all { _ = state.judgements(of: body, on: day) } }
    }
    // The best of three: the others hold what the machine did meanwhile.
    whole = Sample((0..<3).map { _ in judgeAll() }).seconds[0]
    afterEvent = Sample(try all.map { try JudgingCost.judge($0.id, after: state, on: day) })
  }

  /// Folds in one more meeting of the body, and judges the body.
  private static func judge(_ id: BodyID, after state: State, on day: Day) throws -> Double {
    guard let command = CommandID("bench") else { return .nan }
    let plan = PlanMeeting(
      bodies: [id], day: day.adding(days: 14), start: .midnight, end: .lastMinute)
    let decision = try decide(
      Command(id: command, actor: .installation, today: day, act: .planMeeting(plan)), in: state)
    let events = decision.events.map { event in
      Recorded(
        sequence: state.sequence + 1, at: state.latest, actor: .installation, fact: event.fact)
    }
    return Sample.time {
      let next = state.evolved(by: events)
      if let body = next.body(id) { _ = next.judgements(of: body, on: day) }
    }
  }

  func figures(_ name: String) -> [Figure] {
    let p99 = afterEvent.p99
    return [
      Figure("\(name), \(bodies) bodies: all clauses", Writing.milliseconds(whole)),
      Figure("\(name): per body", Writing.milliseconds(perBody)),
      Figure("\(name): one body after one event, median", Writing.milliseconds(afterEvent.median)),
      Figure(
        "\(name): one body after one event, p99", Writing.milliseconds(p99),
        .under(1, p99 * 1000, "ms")),
    ]
  }
}
