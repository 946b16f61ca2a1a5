public import SwedishCalendar

/// What is tried of indicators in a period.
public enum IndicatorOccasion: Hashable, Sendable {
  /// That a body's parties give their values.
  case given(CalendarPeriod)
  /// That somebody of the body looks at what came.
  case received(CalendarPeriod)
  /// That the body takes part of all of them.
  case followed(CalendarPeriod)

  /// The period.
  public var period: CalendarPeriod {
    switch self {
    case .given(let period), .received(let period), .followed(let period): period
    }
  }
}

/// The facts behind how indicators are given and followed.
public enum IndicatorNote: Hashable, Sendable {
  /// No group follows up.
  case noFollowUp
  /// There are no indicators, or no values of them.
  case none
  /// The clause is about other levels.
  case otherLevels
  case given(Int, of: Int)
  case unread(since: Day)
  case received(on: Day)
  case someRead(Int, of: Int, since: Day)
  case allRead(on: Day)
  case takenUp(on: Day)
}

/// What someone has to do about indicators.
public enum IndicatorDuty: Hashable, Sendable {
  /// See that the parties give their values.
  case give(CalendarPeriod)
  /// See that the body takes part of them.
  case follow(CalendarPeriod)

  /// The period.
  public var period: CalendarPeriod {
    switch self {
    case .give(let period), .follow(let period): period
    }
  }
}
