import Charters
import HashTreeCollections
public import SwedishCalendar

/// What is measured, the values that are given of it, and who has looked at them.
extension Desk {
  func define(_ act: DefineIndicator) throws(Refusal) -> Decision {
    let body = try living(act.body)
    try check(act.terms, in: body, knowing: [])
    let id = IndicatorID(state.indicators.count + 1)
    let fact = IndicatorDefined(indicator: id, body: act.body, terms: act.terms)
    let texts = ["title": act.title, "text": act.text, "source": act.source]
    return Decision([Event(.indicatorDefined(fact), texts: texts)], made: id.rawValue)
  }

  /// What values are a number of, and how often they come, stands once some have been given.
  func change(_ act: ChangeIndicator) throws(Refusal) -> Decision {
    let indicator = try followed(act.indicator)
    try check(act.terms, in: try body(indicator.body), knowing: indicator.terms.goals)
    let isSame =
      indicator.terms.unit == act.terms.unit && indicator.terms.every == act.terms.every
    if !isSame, !state.periods(of: indicator.id).isEmpty { throw Refusal(.indicator(.valuesGiven)) }
    let fact = IndicatorChanged(indicator: act.indicator, terms: act.terms)
    let texts = ["title": act.title, "text": act.text, "source": act.source]
    return Decision([Event(.indicatorChanged(fact), texts: texts)])
  }

  func end(_ act: EndIndicator) throws(Refusal) -> Decision {
    _ = try followed(act.indicator)
    try onlyPast(act.on)
    let fact = IndicatorEnded(indicator: act.indicator, on: act.on)
    return Decision([Event(.indicatorEnded(fact), texts: ["reason": act.reason])])
  }

  func give(_ act: GiveValues) throws(Refusal) -> Decision {
    let body = try body(act.body)
    guard !act.values.isEmpty else { throw Refusal(.nothingToDo) }
    guard act.values.count <= 5000 else { throw Refusal(.tooLong(.items, atMost: 5000)) }
    try check(act.values, of: body)
    let jump = firstJump(act.values)
    if let jump, !act.isAssured { throw Refusal(.indicator(jump)) }
    let isOnBehalf = isOnBehalf(act)
    let hasSource = !act.source.allSatisfy(\.isWhitespace)
    if isOnBehalf, !hasSource { throw Refusal(.empty(.source), offers: [.stateSource]) }
    let fact = ValuesGiven(
      body: act.body, values: act.values, hasSource: hasSource, isOnBehalf: isOnBehalf,
      isAssured: jump != nil)
    let texts = hasSource ? ["source": act.source] : [:]
    return Decision(
      [Event(.valuesGiven(fact), texts: texts)], made: act.values.count)
  }

  private func check(_ values: [GivenValue], of body: Body) throws(Refusal) {
    let all = state.givers(near: body, on: today)
    var seen: Set<GivenValue> = []
    for value in values {
      let givers = state.indicator(value.indicator).map { state.givers(of: $0, among: all) } ?? []
      if let wrong = state.problems(with: value, of: body.id, among: givers, on: today).first {
        throw Refusal(.indicator(wrong))
      }
      var same = value
      (same.amount, same.base) = (Amount(0), nil)
      guard seen.insert(same).inserted else { throw Refusal(.indicator(.twice)) }
    }
  }

  private func firstJump(_ values: [GivenValue]) -> IndicatorProblem? {
    let others = Dictionary(grouping: values) { [$0.indicator.rawValue] + $0.organisation.bytes }
    for value in values {
      let near = others[[value.indicator.rawValue] + value.organisation.bytes] ?? []
      if let before = state.jump(value, among: near) {
        return .sudden(before: before, amount: value.amount)
      }
    }
    return nil
  }

  /// Those who follow up say by what they know the values of others.
  private func isOnBehalf(_ act: GiveValues) -> Bool {
    guard command.actor.person != nil else { return false }
    let (right, body) = command.act.needs(in: state)
    return may(command.actor.person, right, in: body, of: state, on: today) == .allowed(.support)
  }

  func withdraw(_ act: WithdrawValue) throws(Refusal) -> Decision {
    guard state.indicator(act.indicator) != nil else { throw Refusal(.unknown(.indicator)) }
    guard state.value(of: act.indicator, from: act.organisation, in: act.period) != nil else {
      throw Refusal(.indicator(.noValue))
    }
    let fact = ValueWithdrawn(
      indicator: act.indicator, organisation: act.organisation, period: act.period)
    return Decision([Event(.valueWithdrawn(fact), texts: ["reason": act.reason])])
  }

  /// Each says it once of every period.
  func see(_ act: SeeIndicators) throws(Refusal) -> Decision {
    let body = try body(act.body)
    try checkMember(act.person, of: body)
    guard !act.periods.isEmpty else { throw Refusal(.nothingToDo) }
    guard act.periods.count <= 200 else { throw Refusal(.tooLong(.items, atMost: 200)) }
    let since = act.periods.map(\.start).min() ?? today
    let known = Set(state.periods(followedBy: body, since: since, on: today))
    var events: [Event] = []
    for period in Set(act.periods).sorted() {
      guard known.contains(period) else { throw Refusal(.indicator(.nothingGiven(period))) }
      guard state.readers(of: period, in: body.id)[act.person] == nil else { continue }
      let fact = IndicatorsSeen(body: body.id, period: period, person: act.person)
      events.append(Event(.indicatorsSeen(fact)))
    }
    return Decision(events)
  }

  func bring(_ act: BringIndicators) throws(Refusal) -> Decision {
    let meeting = try unheld(act.meeting)
    let owner = try body(act.body)
    guard let host = state.body(meeting.host), state.network(of: host) == state.network(of: owner)
    else { throw Refusal(.indicator(.otherNetwork)) }
    var indicator: Indicator?
    if let id = act.indicator { indicator = try followed(id) }
    if let indicator, indicator.body != owner.id { throw Refusal(.indicator(.ofAnotherBody)) }
    guard indicator != nil || !state.indicators(of: owner.id).isEmpty else {
      throw Refusal(.nothingToDo)
    }
    let about = indicator.map { ItemSubject.indicator(id: $0.id) } ?? .indicators(body: owner.id)
    guard !meeting.agenda.contains(where: { $0.about == about }) else {
      throw Refusal(.indicator(.alreadyOnAgenda))
    }
    let number = meeting.nextItem
    let item = ItemsAdded.NewItem(
      number: number, kind: .discussion, standing: nil, isInternal: false,
      titleFrom: indicator?.title, noteFrom: indicator?.text, about: about)
    let texts = indicator == nil ? ["title.\(number)": Desk.allIndicators] : [:]
    return Decision(
      [Event(.itemsAdded(ItemsAdded(meeting: meeting.id, items: [item])), texts: texts)],
      made: number)
  }

  /// An indicator that has not ended.
  private func followed(_ id: IndicatorID) throws(Refusal) -> Indicator {
    guard let indicator = state.indicator(id) else { throw Refusal(.unknown(.indicator)) }
    guard indicator.ended == nil else { throw Refusal(.indicator(.ended)) }
    return indicator
  }

  private func check(
    _ terms: Indicator.Terms, in body: Body, knowing former: [String]
  ) throws(Refusal) {
    _ = try person(terms.owner)
    guard !terms.givers.isEmpty else { throw Refusal(.indicator(.noGivers)) }
    if today.days(to: terms.from) > 3660 { throw Refusal(.tooFarAway(terms.from)) }
    let natural = terms.unit.range
    let (least, most) = (
      terms.atLeast ?? natural.lowerBound, terms.atMost ?? natural.upperBound
    )
    guard least <= most, natural.contains(least), natural.contains(most),
      terms.target.map({ least <= $0 && $0 <= most }) ?? true
    else { throw Refusal(.indicator(.badRange)) }
    let known = Set(state.goals(near: body, on: today).map(\.key) + former)
    guard known.isSuperset(of: terms.goals) else { throw Refusal(.indicator(.unknownGoal)) }
  }
}

extension OrganisationID {
  /// The id as numbers, to be a part of a key with others.
  fileprivate var bytes: [Int] { rawValue.utf8.map { Int($0) } }
}

extension State {
  /// The body that follows an indicator up.
  func body(of id: IndicatorID) -> Body? { indicator(id).flatMap { body($0.body) } }

  /// The goals that the bodies of a body's network work for, each once.
  public func goals(near body: Body, on day: Day) -> [BodyGoal] {
    let network = network(of: body)
    return goals(of: allBodies.filter { self.network(of: $0) == network }, on: day)
  }
}
