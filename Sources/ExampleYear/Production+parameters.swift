import Charters
import Governance
import SwedishCalendar

/// What a body sets, adopts, attests and admits.
extension Production {
  mutating func arrangeParameters(_ example: Example) {
    let network = example.network.key
    for planned in example.network.bodies {
      let perYear = meetingsPerYear(planned, charter(of: planned, in: example)) ?? 1
      let id = BodyID(planned.key)
      on(Self.firstDay.adding(days: 3), 9, 0) { stage, moment in
        stage.setParameters(of: id, perYear, in: network, at: moment)
      }
      on(.of(2025, 1, 20), 10, 30) { stage, moment in
        stage.settle(id, in: network, at: moment)
      }
      arrangeAttestations(of: id, in: network)
      arrangeAdmissions(of: id, in: network)
    }
  }

  private mutating func setParameters(
    of id: BodyID, _ perYear: Int, in network: String, at moment: Moment
  ) {
    guard Script.of(id.rawValue).setsParameters, let body = state.body(id) else { return }
    let from = body.following.first?.from ?? .of(2025, 1, 1)
    for (clause, rule) in rules(of: body, on: from) {
      guard let value = rule.exampleValue(perYear: perYear) else { continue }
      let act = SetParameter(body: id, clause: clause, value: value, from: from)
      author.perform(
        .setParameter(act), by: casts[network]?.support.first, in: network, at: moment)
    }
  }

  /// Decides for whom the papers are, and adopts what the document only proposes.
  private mutating func settle(_ id: BodyID, in network: String, at moment: Moment) {
    let script = Script.of(id.rawValue)
    let by = officer(of: id, [.chair, .convener, .meetingLeader], in: network, at: moment)
    let today = moment.stockholm.day
    if let audience = script.audience {
      author.perform(
        .decideAudience(DecideAudience(body: id, audience: audience, from: today)), by: by,
        in: network, at: moment)
    }
    guard let body = state.body(id) else { return }
    let from = max(today, body.following.first?.from ?? today)
    let proposed = state.charter(of: body, on: from)?.clauses.filter { $0.force == .proposal }
    for clause in proposed ?? [] where script.adopts.contains(clause.id.rawValue) {
      author.perform(
        .adoptClause(AdoptClause(body: id, clause: clause.id, from: from)), by: by, in: network,
        at: moment)
    }
  }

  private mutating func arrangeAttestations(of id: BodyID, in network: String) {
    let scripted = Script.of(id.rawValue).attestations
    for (index, day) in (scripted.isEmpty ? [Day.of(2025, 11, 20)] : scripted).enumerated() {
      on(day, 15, 10) { stage, moment in
        guard let body = stage.state.body(id) else { return }
        let by = stage.officer(
          of: id, [.chair, .convener, .meetingLeader], in: network, at: moment)
        for (clause, rule) in stage.rules(of: body, on: day) where rule.kind == .attest {
          let words = Words.reflections(on: clause.rawValue)
          let act = Attest(
            body: id, clause: clause, on: day, reflection: words[index % words.count])
          stage.author.perform(.attest(act), by: by, in: network, at: moment)
        }
      }
    }
  }
}

extension Rule {
  /// What an example body sets where the rule leaves a value to it.
  fileprivate func exampleValue(perYear: Int) -> ParameterValue? {
    switch self {
    case .meetings(let rule) where rule.count == .setByBody:
      .count(CountRange(atLeast: max(1, perYear - 1), atMost: perYear + 1))
    case .synchronised(let rule) where rule.daysBefore == .setByBody:
      .daysBefore(DayRange(from: 7, to: 21))
    case .report(let rule) where rule.interval == .setByBody:
      .reportInterval(
        rule.to == .commissioner
          ? .afterEachMeeting : rule.to == .central ? .everyYear : .everyQuarter)
    case .exchange(let rule) where rule.every == .setByBody: .interval(.quarter)
    case .rotation(let rule) where rule.first == .setByBody:
      rule.between.first.map { .firstSide($0, year: 2025) }
    default: nil
    }
  }
}
