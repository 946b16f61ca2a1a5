import Charters
import Governance
import SwedishCalendar

/// What is measured: defined, given period by period, looked at, and brought to agendas.
extension Production {
  mutating func arrangeIndicators(_ example: Example) {
    let network = example.network.key
    for (place, measure) in Words.measures.enumerated()
    where example.network.bodies.contains(where: { $0.key == measure.body }) {
      on(.of(2025, 2, 10), 13, 30 + place) { stage, moment in
        stage.define(measure, network, at: moment)
      }
    }
    for owner in Set(Words.measures.map(\.body)).sorted()
    where example.network.bodies.contains(where: { $0.key == owner }) {
      arrangeValues(of: BodyID(owner), network)
    }
  }

  private func measures(of body: BodyID) -> [Words.Measure] {
    Words.measures.filter { $0.body == body.rawValue }
  }

  /// Values come some weeks after each period, the earlier ones all at once in the beginning.
  private mutating func arrangeValues(of owner: BodyID, _ network: String) {
    let units = Set(measures(of: owner).map(\.every))
    for unit in Period.allCases where units.contains(unit) {
      var period = CalendarPeriod(unit, containing: .of(2024, 1, 1))
      while period.end < ExampleYear.today {
        let last = period
        let day = max(period.end.adding(days: 26), .of(2025, 2, 20)).orNextWorkingDay
        on(day, 10, 45) { stage, moment in
          stage.giveValues(of: owner, in: last, network, at: moment)
        }
        period = period.next
      }
    }
    on(.of(2026, 2, 3), 11, 20) { stage, moment in
      stage.endOne(of: owner, network, at: moment)
    }
  }

  private mutating func define(_ measure: Words.Measure, _ network: String, at moment: Moment) {
    let body = BodyID(measure.body)
    let by = officer(of: body, [.chair, .convener, .secretary], in: network, at: moment)
    let sitting = state.body(body).map { state.members(of: $0, on: moment.stockholm.day) } ?? []
    guard let owner = sitting.last ?? by else { return }
    let terms = Indicator.Terms(
      unit: measure.unit, direction: measure.direction, every: measure.every,
      from: .of(2024, 1, 1), givers: measure.givers, isAboutPeople: measure.isAboutPeople,
      target: measure.target, owner: owner, goals: measure.goals)
    let act = DefineIndicator(
      body: body, title: measure.title, text: measure.text, source: measure.source, terms: terms)
    author.perform(.defineIndicator(act), by: by, in: network, at: moment)
  }

  /// The process leader reads in what the parties have sent, as one file is; one of the parties
  /// gives its own values, and in the last quarter some have not.
  private mutating func giveValues(
    of owner: BodyID, in period: CalendarPeriod, _ network: String, at moment: Moment
  ) {
    guard let body = state.body(owner) else { return }
    let day = moment.stockholm.day
    let all = state.givers(near: body, on: day)
    let own = Dictionary(
      grouping: state.indicators(of: owner).filter { $0.awaits(period) }.flatMap { indicator in
        state.givers(of: indicator, among: all).compactMap { party in
          value(of: indicator, from: party, in: period)
        }
      }
    ) { $0.organisation }
    let speaker = casts[network]?.representatives.first
    let spoken = speaker.flatMap { state.person($0)?.represents.first }
    let rest = own.keys.sorted().filter { $0 != spoken }.flatMap { own[$0] ?? [] }
    if !rest.isEmpty {
      let act = GiveValues(
        body: owner, values: rest, source: Words.valuesSource, isAssured: true)
      author.perform(
        .giveValues(act), by: casts[network]?.support.first, in: network, at: moment)
    }
    if let speaker, let spoken, let values = own[spoken] {
      for value in values {
        let act = GiveValues(
          body: owner, values: [value], source: Words.ownSource, isAssured: true)
        author.perform(.giveValues(act), by: speaker, in: network, at: moment)
      }
    }
    on(day.adding(days: 6).orNextWorkingDay, 15, 20) { stage, moment in
      stage.look(at: period, of: owner, network, at: moment)
    }
    bring(owner, after: day, network, at: moment)
  }

  /// About as large as the measure began, with what changes over the years and differs by party.
  private func value(
    of indicator: Indicator, from party: OrganisationID, in period: CalendarPeriod
  ) -> GivenValue? {
    let measures = measures(of: indicator.body)
    let numbers = state.indicators(of: indicator.body).map(\.id)
    guard let place = numbers.firstIndex(of: indicator.id), place < measures.count,
      !Self.isMissing(party, in: period)
    else { return nil }
    let measure = measures[place]
    var own = SplitMix64(seed: seed, name: "measure \(measure.title) \(party.rawValue)")
    var now = SplitMix64(
      seed: seed, name: "value \(measure.title) \(party.rawValue) \(period.start)")
    let isRegion = state.organisation(party)?.kind == .region
    let size = own.number(in: 60...320) * (isRegion ? 20 : 1)
    let spread = max(measure.start * 100 / 6, 40)
    let level = measure.start * 100 + own.number(in: -spread...spread)
    let years = Day.of(2024, 1, 1).days(to: period.start)
    let trend = measure.slope * 100 * years / 365
    let noise = now.number(in: -spread / 4...spread / 4)
    var hundredths = max(level + trend + noise, 60)
    if measure.unit == .percent { hundredths = min(hundredths / 10 * 10, 9600) }
    if measure.unit == .count { hundredths = max(hundredths / 100 * 100, 200) }
    // A small municipality has few people to count.
    let isSmall = party.rawValue == MeasureKeys.smallest && measure.isAboutPeople
    if isSmall, measure.unit == .count { hundredths = 300 }
    return GivenValue(
      indicator: indicator.id, organisation: party, period: period,
      amount: Amount(hundredths: hundredths),
      base: measure.unit == .count ? nil : isSmall ? now.number(in: 6...14) : size)
  }

  private static func isMissing(_ party: OrganisationID, in period: CalendarPeriod) -> Bool {
    let isLatest = period.start == .of(2026, 1, 1) && period.unit == .quarter
    return isLatest && MeasureKeys.silent.contains(party.rawValue)
  }

  /// Some of those who sit in the bodies that follow them say that they have looked.
  private mutating func look(
    at period: CalendarPeriod, of owner: BodyID, _ network: String, at moment: Moment
  ) {
    let day = moment.stockholm.day
    let following = state.body(owner).map { state.bodies(following: $0, on: day) } ?? []
    for body in following {
      var random = SplitMix64(seed: seed, name: "look \(body.id.rawValue) \(period.start)")
      let share = body.id.rawValue == MeasureKeys.keenest ? 100 : random.pick([0, 30, 60, 80]) ?? 0
      for member in state.members(of: body, on: day) where random.chance(share) {
        let act = SeeIndicators(body: body.id, periods: [period], person: member)
        author.perform(.seeIndicators(act), by: member, in: network, at: moment)
      }
    }
  }

  /// In two of the sub-regions the next meeting takes all of them up.
  private mutating func bring(
    _ owner: BodyID, after day: Day, _ network: String, at moment: Moment
  ) {
    for id in MeasureKeys.takers + [owner.rawValue] {
      guard let body = state.body(BodyID(id)), state.followedUp(by: body).contains(owner),
        let meeting = state.meetings(of: body).first(where: {
          $0.host == body.id && !$0.isHeld && $0.day > day
            && !$0.agenda.contains { $0.about == .indicators(body: owner) }
        })
      else { continue }
      let act = BringIndicators(meeting: meeting.id, body: owner)
      author.perform(
        .bringIndicators(act),
        by: officer(of: body.id, [.chair, .convener, .meetingLeader], in: network, at: moment),
        in: network, at: moment)
    }
  }

  /// One is followed no longer, and a value was taken back.
  private mutating func endOne(of owner: BodyID, _ network: String, at moment: Moment) {
    let by = officer(of: owner, [.chair, .convener, .secretary], in: network, at: moment)
    guard let last = state.indicators(of: owner).last, measures(of: owner).count > 3,
      let period = state.periods(of: last.id).last,
      let party = state.values(of: last.id, in: period).keys.sorted().first
    else { return }
    let back = WithdrawValue(
      indicator: last.id, organisation: party, period: period, reason: Words.withdrawnReason)
    author.perform(
      .withdrawValue(back), by: casts[network]?.support.first, in: network, at: moment)
    let end = EndIndicator(
      indicator: last.id, on: .of(2025, 12, 31), reason: Words.indicatorEndReason)
    author.perform(.endIndicator(end), by: by, in: network, at: moment)
  }
}
