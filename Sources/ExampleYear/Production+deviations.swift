import Charters
import Governance
import SwedishCalendar

/// One case of the example: who reports what, and the steps that it has taken since.
struct CaseScript {
  var ladder: BodyID
  var reporter: OrganisationID
  var responsible: OrganisationID
  var day: Day
  var concern = Deviation.Concern.agreement
  var category = ""
  var title: String
  var text: String
  var local: (body: String, reason: String)?
  var hidesSender = false
  /// Whether it is a dispute by the direct road (true) or of interpretation (false); nil else.
  var isDirect: Bool?
  var steps: [Step] = []

  /// What happened to it, and when.
  enum Step {
    case corrected(Day, String)
    /// Yes, or no with the reason.
    case answered(Day, String?)
    case delayed(Day, String)
    case raised(Day)
    case principled(Day, String)
    case disputed(Day, DisputeKind, String, String)
    case position(Day, String, String)
  }

  init(
    _ ladder: String, _ reporter: String, _ responsible: String, _ day: Day,
    _ concern: Deviation.Concern, _ category: String, _ title: String, _ text: String,
    local: (body: String, reason: String)? = nil, hidesSender: Bool = false, steps: [Step] = []
  ) {
    self.init(ladder, reporter, responsible, day, dispute: nil, title, text)
    self.concern = concern
    self.category = category
    self.local = local
    self.hidesSender = hidesSender
    self.steps = steps
  }

  init(
    _ ladder: String, _ reporter: String, _ responsible: String, _ day: Day, dispute: Bool?,
    _ title: String, _ text: String
  ) {
    self.ladder = BodyID(ladder)
    self.reporter = OrganisationID(reporter)
    self.responsible = OrganisationID(responsible)
    self.day = day
    isDirect = dispute
    self.title = title
    self.text = text
  }
}

extension CaseScript.Step {
  var day: Day {
    switch self {
    case .corrected(let day, _), .answered(let day, _), .delayed(let day, _), .raised(let day),
      .principled(let day, _), .disputed(let day, _, _, _), .position(let day, _, _):
      day
    }
  }
}

/// Cases between the parties of the networks whose charters have a ladder.
extension Production {
  mutating func arrangeDeviations(_ example: Example) {
    let network = example.network.key
    for script in Words.deviations
    where example.network.bodies.contains(where: { $0.key == script.ladder.rawValue }) {
      on(script.day, 15, 5) { stage, moment in stage.begin(script, in: network, at: moment) }
    }
    let ladders = example.network.bodies.filter { body in
      Words.deviations.contains { $0.ladder.rawValue == body.key }
    }
    if let first = ladders.first {
      on(.of(2026, 4, 16), 15, 25) { stage, moment in
        stage.count(BodyID(first.key), in: network, at: moment)
      }
    }
  }

  private mutating func begin(_ script: CaseScript, in network: String, at moment: Moment) {
    let (person, source) = actor(for: script.reporter, script.ladder, network, at: moment)
    let act: Act
    if let isDirect = script.isDirect {
      act = .openDispute(
        OpenDispute(
          ladder: script.ladder, party: script.reporter, other: script.responsible,
          isDirect: isDirect, title: script.title, text: script.text, source: source))
    } else {
      act = .reportDeviation(
        ReportDeviation(
          ladder: script.ladder, reporter: script.reporter, responsible: script.responsible,
          concern: script.concern, title: script.title, text: script.text,
          category: script.category, happened: script.day.adding(days: -3),
          local: script.local.map { BodyID($0.body) }, localReason: script.local?.reason ?? "",
          hidesSender: script.hidesSender, source: source))
    }
    let made = author.perform(act, by: person, in: network, at: moment)
    guard let made else { return }
    let id = DeviationID(made)
    for step in script.steps {
      on(step.day, 15, 10) { stage, moment in
        stage.go(step, id, script, in: network, at: moment)
      }
    }
  }

  private mutating func go(
    _ step: CaseScript.Step, _ id: DeviationID, _ script: CaseScript, in network: String,
    at moment: Moment
  ) {
    let isResponsible = if case .corrected = step { true } else { false }
    let party = isResponsible ? script.responsible : script.reporter
    var (person, source) = actor(for: party, script.ladder, network, at: moment)
    let act: Act
    switch step {
    case .corrected(let day, let text):
      act = .correctDeviation(
        CorrectDeviation(deviation: id, on: day, text: text, source: source))
    case .answered(_, let reason):
      act = .answerCorrection(
        AnswerCorrection(
          deviation: id, accepts: reason == nil, reason: reason ?? "", source: source))
    case .delayed(_, let reason):
      act = .judgeDelay(JudgeDelay(deviation: id, reason: reason, source: source))
    case .raised: act = .raiseDeviation(RaiseDeviation(deviation: id, source: source))
    case .principled(_, let reason):
      act = .raiseDeviation(
        RaiseDeviation(deviation: id, isPrincipled: true, reason: reason, source: source))
    case .disputed(_, let kind, let to, let reason):
      act = .raiseDispute(
        RaiseDispute(deviation: id, kind: kind, to: BodyID(to), reason: reason))
      person = officer(of: script.ladder, [.chair, .convener], in: network, at: moment)
    case .position(_, let text, let learning):
      act = .takePosition(TakePosition(deviation: id, text: text, learning: learning))
      person = officer(of: script.ladder, [.chair, .convener], in: network, at: moment)
    }
    author.perform(act, by: person, in: network, at: moment)
  }

  /// One who speaks for a party: its representative, else one who sits for it, else the process
  /// leader, who then says by what.
  private func actor(
    for party: OrganisationID, _ ladder: BodyID, _ network: String, at moment: Moment
  ) -> (person: PersonID?, source: String) {
    let day = moment.stockholm.day
    if let person = state.representatives(of: party, on: day).first { return (person, "") }
    let seats = state.body(ladder).map { state.seats(of: $0, on: day) } ?? []
    let holders = seats.filter { state.party(of: $0, on: day) == party }
      .compactMap { $0.holder(on: day)?.person }
    if let person = holders.first { return (person, "") }
    return (casts[network]?.support.first, Words.deviationSource)
  }

  /// Counts of a year from the parties' own systems, taken in as one file is.
  private mutating func count(_ ladder: BodyID, in network: String, at moment: Moment) {
    var random = SplitMix64(seed: seed, name: "counts \(ladder.rawValue)")
    var counts: [DeviationCount] = []
    for party in state.parties(near: ladder, on: moment.stockholm.day) {
      for month in [4, 7, 10] {
        for category in Words.countCategories {
          counts.append(
            DeviationCount(
              period: CalendarPeriod(.quarter, containing: .of(2025, month, 1)), party: party,
              category: category, count: random.number(in: 0...14),
              days: random.number(in: 4...38)))
        }
      }
    }
    let act = CountDeviations(ladder: ladder, counts: counts, source: Words.countsSource)
    author.perform(
      .countDeviations(act), by: casts[network]?.support.first, in: network, at: moment)
  }
}
