import Charters
public import SwedishCalendar

/// What can be wrong with an indicator, or with a value of it.
public enum IndicatorProblem: Hashable, Sendable {
  /// The indicator is followed up by another body.
  case ofAnotherBody
  case ended
  /// Values are given for periods of this length.
  case wrongPeriod(Period)
  /// The period is not over.
  case notOver(CalendarPeriod)
  /// Organisations of this kind give no values.
  case noGiver
  /// A count has no decimals.
  case notWhole
  case outOfRange(ClosedRange<Amount>)
  /// It must say how many it rests on.
  case noBase
  case badBase
  /// The same value is given twice at once.
  case twice
  /// It is far from the value before, and nobody has said that it is right.
  case sudden(before: Amount, amount: Amount)
  /// Values have been given, and would come to mean something else.
  case valuesGiven
  case noGivers
  /// The least value is greater than the greatest, or the target lies outside them.
  case badRange
  /// No charter of the network names the goal.
  case unknownGoal
  case noValue
  /// Nothing has been given for the period.
  case nothingGiven(CalendarPeriod)
  case alreadyOnAgenda
  case otherNetwork
}

extension State {
  /// Everything that is wrong with a value before it is compared with others.
  public func problems(
    with value: GivenValue, of body: BodyID, among givers: [OrganisationID], on day: Day
  ) -> [IndicatorProblem] {
    guard let indicator = indicator(value.indicator), indicator.body == body else {
      return [.ofAnotherBody]
    }
    var found: [IndicatorProblem] = []
    if !indicator.holds(on: value.period.start) { found.append(.ended) }
    if value.period.unit != indicator.terms.every {
      found.append(.wrongPeriod(indicator.terms.every))
    }
    if value.period.end >= day { found.append(.notOver(value.period)) }
    if !givers.contains(value.organisation) { found.append(.noGiver) }
    return found + problems(withAmountOf: value, indicator)
  }

  private func problems(
    withAmountOf value: GivenValue, _ indicator: Indicator
  ) -> [IndicatorProblem] {
    var found: [IndicatorProblem] = []
    if indicator.terms.unit == .count, !value.amount.isWhole { found.append(.notWhole) }
    if !indicator.range.contains(value.amount) { found.append(.outOfRange(indicator.range)) }
    if indicator.needsBase, value.base == nil { found.append(.noBase) }
    if let base = value.base, !(1...10_000_000).contains(base) { found.append(.badBase) }
    return found
  }

  /// The value before this one, where it is far from it: twice or half as much, or twenty per cent
  /// points. Whoever gives it is asked whether it is right.
  public func jump(_ value: GivenValue, among others: [GivenValue] = []) -> Amount? {
    guard let unit = indicator(value.indicator)?.terms.unit else { return nil }
    let told = others.filter {
      $0.indicator == value.indicator && $0.organisation == value.organisation
    }.map { ($0.period, $0.amount) }
    let known = series(of: value.indicator, from: value.organisation).map { ($0, $1.amount) }
    let before = (known + told).filter { $0.0 < value.period }.max { $0.0 < $1.0 }
    guard let before = before?.1 else { return nil }
    return unit.isJump(from: before, to: value.amount) ? before : nil
  }
}

extension Indicator.Unit {
  /// Whether a value is so far from the one before that it may be a slip.
  func isJump(from before: Amount, to after: Amount) -> Bool {
    let (low, high) = (min(before, after).hundredths, max(before, after).hundredths)
    if self == .percent { return high - low > 2000 }
    return high - low >= 500 && high > low * 2
  }
}
