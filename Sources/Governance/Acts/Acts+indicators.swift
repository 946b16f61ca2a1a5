import Charters
public import SwedishCalendar

/// Defines an indicator (D36).
public struct DefineIndicator: Hashable, Sendable {
  public var body: BodyID
  public var title: String
  /// What is counted, and how.
  public var text: String
  /// Where the values come from.
  public var source: String
  public var terms: Indicator.Terms

  /// The act with everything it needs.
  public init(
    body: BodyID, title: String, text: String, source: String, terms: Indicator.Terms
  ) {
    self.body = body
    self.title = title
    self.text = text
    self.source = source
    self.terms = terms
  }
}

/// Defines an indicator anew.
public struct ChangeIndicator: Hashable, Sendable {
  public var indicator: IndicatorID
  public var title: String
  public var text: String
  public var source: String
  public var terms: Indicator.Terms

  /// The act with everything it needs.
  public init(
    indicator: IndicatorID, title: String, text: String, source: String, terms: Indicator.Terms
  ) {
    self.indicator = indicator
    self.title = title
    self.text = text
    self.source = source
    self.terms = terms
  }
}

/// Ends the following of an indicator; what has been given stands.
public struct EndIndicator: Hashable, Sendable {
  public var indicator: IndicatorID
  public var on: Day
  public var reason: String

  /// The act with everything it needs.
  public init(indicator: IndicatorID, on: Day, reason: String) {
    self.indicator = indicator
    self.on = on
    self.reason = reason
  }
}

/// Gives values of a body's indicators, all of them or none (D31).
public struct GiveValues: Hashable, Sendable {
  /// The body that follows them up.
  public var body: BodyID
  public var values: [GivenValue]
  public var source: String
  /// That values far from those before have been looked at and are right.
  public var isAssured: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, values: [GivenValue], source: String = "", isAssured: Bool = false
  ) {
    self.body = body
    self.values = values
    self.source = source
    self.isAssured = isAssured
  }
}

/// Takes back a value that was given by mistake.
public struct WithdrawValue: Hashable, Sendable {
  public var indicator: IndicatorID
  public var organisation: OrganisationID
  public var period: CalendarPeriod
  public var reason: String

  /// The act with everything it needs.
  public init(
    indicator: IndicatorID, organisation: OrganisationID, period: CalendarPeriod, reason: String
  ) {
    self.indicator = indicator
    self.organisation = organisation
    self.period = period
    self.reason = reason
  }
}

/// Says that one has looked at the values of some periods, as one of a body (D36).
public struct SeeIndicators: Hashable, Sendable {
  public var body: BodyID
  public var periods: [CalendarPeriod]
  public var person: PersonID

  /// The act with everything it needs.
  public init(body: BodyID, periods: [CalendarPeriod], person: PersonID) {
    self.body = body
    self.periods = periods
    self.person = person
  }
}

/// Puts an indicator, or all of a body's, on an agenda (D36).
public struct BringIndicators: Hashable, Sendable {
  public var meeting: MeetingID
  /// One of them; all where nil.
  public var indicator: IndicatorID?
  /// The body that follows them up.
  public var body: BodyID

  /// The act with everything it needs; what may be left out has a default.
  public init(meeting: MeetingID, indicator: IndicatorID? = nil, body: BodyID) {
    self.meeting = meeting
    self.indicator = indicator
    self.body = body
  }
}
