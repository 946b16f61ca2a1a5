import Charters
public import SwedishCalendar

/// An indicator was defined (D36). Texts: `title`, `text`, `source`.
public struct IndicatorDefined: Hashable, Sendable, Codable {
  public var indicator: IndicatorID
  public var body: BodyID
  public var terms: Indicator.Terms
}

/// An indicator was defined anew. Texts: `title`, `text`, `source`.
public struct IndicatorChanged: Hashable, Sendable, Codable {
  public var indicator: IndicatorID
  public var terms: Indicator.Terms
}

/// An indicator is followed to a day. Texts: `reason`.
public struct IndicatorEnded: Hashable, Sendable, Codable {
  public var indicator: IndicatorID
  public var on: Day
}

/// Values were given (D31). Texts: `source`, where they say where they come from.
public struct ValuesGiven: Hashable, Sendable, Codable {
  public var body: BodyID
  public var values: [GivenValue]
  public var hasSource: Bool
  /// Whether those who follow up recorded them for the organisations.
  public var isOnBehalf: Bool
  /// Whether somebody said that values far from those before are right.
  public var isAssured: Bool
}

/// One value as it was given.
public struct GivenValue: Hashable, Sendable, Codable {
  public var indicator: IndicatorID
  public var organisation: OrganisationID
  public var period: CalendarPeriod
  public var amount: Amount
  /// How many people, cases or inhabitants it rests on.
  public var base: Int?

  /// A value of an indicator, from an organisation, for a period.
  public init(
    indicator: IndicatorID, organisation: OrganisationID, period: CalendarPeriod, amount: Amount,
    base: Int? = nil
  ) {
    self.indicator = indicator
    self.organisation = organisation
    self.period = period
    self.amount = amount
    self.base = base
  }

  /// Whether another value is of the same indicator, organisation and period.
  public func isOfSame(as other: GivenValue) -> Bool {
    indicator == other.indicator && organisation == other.organisation && period == other.period
  }
}

/// A value was taken back. Texts: `reason`.
public struct ValueWithdrawn: Hashable, Sendable, Codable {
  public var indicator: IndicatorID
  public var organisation: OrganisationID
  public var period: CalendarPeriod
}

/// Someone has looked at the values of a period, as one of a body (D36).
public struct IndicatorsSeen: Hashable, Sendable, Codable {
  public var body: BodyID
  public var period: CalendarPeriod
  public var person: PersonID
}
