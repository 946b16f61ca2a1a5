public import Charters
public import SwedishCalendar

/// A body reported to another. Texts: `report`.
public struct ReportGiven: Hashable, Sendable, Codable {
  public var body: BodyID
  public var to: BodyID
  /// The meeting it reports on, where it is about one.
  public var meeting: MeetingID?
  public var on: Day
}

/// A body attested a clause that nothing can measure. Texts: `reflection`.
public struct ClauseAttested: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  public var on: Day
}

/// Something went against a clause, recorded as it happened. Texts: `reason`.
public struct DepartureRecorded: Hashable, Sendable, Codable {
  public var body: BodyID
  public var clause: ClauseID
  public var on: Day
  public var meeting: MeetingID?
}

/// What a body sets where the document leaves it open.
public enum ParameterValue: Hashable, Sendable, Codable {
  /// How many meetings each interval of the clause holds.
  case count(CountRange)
  /// How many days before the other body's meeting.
  case daysBefore(DayRange)
  case reportInterval(ReportInterval)
  /// How often the bodies exchange what the clause asks for (D19).
  case interval(Period)
  /// The side that holds the rotating role in this year.
  case firstSide(Side, year: Int)
  /// The last day of an initial period that the document leaves open (A18).
  case lastDay(Day)
  /// How the body works, said in the text of the event (D25).
  case waysOfWorking
  /// What the body holds to be a fair share of the cost (B20).
  case fairShare(FairShare)

  // What each case holds is stored under a name that says what it is.
  enum CountCodingKeys: String, CodingKey { case _0 = "range" }
  enum DaysBeforeCodingKeys: String, CodingKey { case _0 = "range" }
  enum ReportIntervalCodingKeys: String, CodingKey { case _0 = "value" }
  enum IntervalCodingKeys: String, CodingKey { case _0 = "period" }
  enum FirstSideCodingKeys: String, CodingKey { case _0 = "side", year }
  enum LastDayCodingKeys: String, CodingKey { case _0 = "day" }
  enum FairShareCodingKeys: String, CodingKey { case _0 = "share" }
}
