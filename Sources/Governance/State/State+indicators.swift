import Charters
import HashTreeCollections
public import SwedishCalendar

extension State {
  /// The indicator with this number.
  public func indicator(_ id: IndicatorID) -> Indicator? { indicators[id] }

  /// Every indicator, by number.
  public var allIndicators: [Indicator] { indicators.values.sorted { $0.id < $1.id } }

  /// The indicators that a body follows up, by number.
  public func indicators(of body: BodyID) -> [Indicator] {
    allIndicators.filter { $0.body == body }
  }

  /// What an organisation has given of an indicator for a period.
  public func value(
    of indicator: IndicatorID, from organisation: OrganisationID, in period: CalendarPeriod
  ) -> IndicatorValue? {
    indicatorValues[indicator]?[period]?[organisation]
  }

  /// What has been given of an indicator for a period, by organisation.
  public func values(
    of indicator: IndicatorID, in period: CalendarPeriod
  ) -> [OrganisationID: IndicatorValue] {
    let held = indicatorValues[indicator]?[period] ?? [:]
    return Dictionary(held.map { ($0.key, $0.value) }) { $1 }
  }

  /// The periods for which something has been given of an indicator, the first one first.
  public func periods(of indicator: IndicatorID) -> [CalendarPeriod] {
    (indicatorValues[indicator] ?? [:]).filter { !$0.value.isEmpty }.map(\.key).sorted()
  }

  /// What an organisation has given of an indicator, the first period first.
  public func series(
    of indicator: IndicatorID, from organisation: OrganisationID
  ) -> [(period: CalendarPeriod, value: IndicatorValue)] {
    periods(of: indicator).compactMap { period in
      value(of: indicator, from: organisation, in: period).map { (period, $0) }
    }
  }

  /// Who of a body has said that they have looked at the values of a period.
  public func readers(of period: CalendarPeriod, in body: BodyID) -> [PersonID: Stamp] {
    indicatorReaders[body]?[period] ?? [:]
  }

  mutating func evolveIndicators(_ event: Recorded) {
    switch event.fact {
    case .indicatorDefined(let fact):
      indicators[fact.indicator] = Indicator(
        id: fact.indicator, body: fact.body, title: event.text("title"), text: event.text("text"),
        source: event.text("source"), terms: fact.terms,
        targets: [Indicator.Target(from: fact.terms.from, amount: fact.terms.target)],
        defined: event.stamp)
    case .indicatorChanged(let fact): change(fact, event)
    case .indicatorEnded(let fact):
      indicators[fact.indicator]?.ended = Indicator.End(
        on: fact.on, reason: event.text("reason"), stamp: event.stamp)
    case .valuesGiven(let fact): give(fact, event)
    case .valueWithdrawn(let fact):
      indicatorValues[fact.indicator]?[fact.period]?[fact.organisation] = nil
    case .indicatorsSeen(let fact):
      indicatorReaders[fact.body, default: [:]][fact.period, default: [:]][fact.person] =
        event.stamp
    default: break
    }
  }

  /// What a value was measured against then stays as it was.
  private mutating func change(_ fact: IndicatorChanged, _ event: Recorded) {
    guard var indicator = indicators[fact.indicator] else { return }
    if indicator.terms.target != fact.terms.target {
      indicator.targets.append(
        Indicator.Target(from: event.stamp.day, amount: fact.terms.target))
    }
    indicator.terms = fact.terms
    indicator.title = event.text("title")
    indicator.text = event.text("text")
    indicator.source = event.text("source")
    indicator.changed.append(event.stamp)
    indicators[fact.indicator] = indicator
  }

  /// A value given again replaces the one there was.
  private mutating func give(_ fact: ValuesGiven, _ event: Recorded) {
    for given in fact.values {
      let former = value(of: given.indicator, from: given.organisation, in: given.period)
      let value = IndicatorValue(
        amount: given.amount, base: given.base,
        source: fact.hasSource ? event.text("source") : nil, isOnBehalf: fact.isOnBehalf,
        first: former?.first ?? event.stamp, stamp: event.stamp)
      indicatorValues[given.indicator, default: [:]][given.period, default: [:]][
        given.organisation] = value
    }
  }
}
