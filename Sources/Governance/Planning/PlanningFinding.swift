public import Charters
public import SwedishCalendar

/// A meeting that is planned, or one of a proposal.
public enum MeetingReference: Hashable, Sendable {
  case planned(MeetingID)
  case proposed(Int)
}

/// A rule that a planned year breaks, or something in it that people should know.
public struct PlanningFinding: Hashable, Sendable {
  public var kind: Kind
  public var severity: Severity
  /// The body whose year it is about.
  public var body: BodyID
  /// The meetings it is about; none where it is about the year.
  public var meetings: [MeetingReference]
  public var citation: Citation?

  /// How much a finding weighs, the heaviest first.
  public enum Severity: Int, Comparable, CaseIterable, Sendable {
    /// The year cannot be planned like this.
    case stops
    /// A clause that binds is broken.
    case broken
    /// A recommendation is not followed, or people are called to two places.
    case heed
    /// Good to know.
    case note

    public static func < (left: Severity, right: Severity) -> Bool {
      left.rawValue < right.rawValue
    }
  }

  /// What is found.
  public enum Kind: Hashable, Sendable {
    case tooFew(CalendarPeriod, planned: Int, atLeast: Int)
    case tooMany(CalendarPeriod, planned: Int, atMost: Int)
    /// No day of the period is open for meetings.
    case periodClosed(CalendarPeriod)
    /// The clause leaves the number to the body, which has not set it.
    case countNotSet
    /// Neither a charter nor the body says how often it meets.
    case countUnknown
    case otherThanWished(planned: Int, wished: Int)
    /// The clause wants the body to meet together with one that it has no relation to.
    case nobodyToMeet(Relation)
    case notSynchronised(DayRange, with: Relation)
    /// The other body has no meetings to be in step with.
    case nothingToFollow(Relation)
    /// The clause leaves the days between to the body, which has not set them.
    case daysNotSet
    case closed(DayClosing)
    case endsBeforeItStarts
    case overlaps(MeetingReference, people: [PersonID])
    case sharesDay(MeetingReference, people: [PersonID])
    /// The body itself meets twice on that day.
    case twiceThatDay(MeetingReference)
    case agendaCannotBeInTime(lastDay: Day)
    case otherWeekday(wished: Weekday)
  }
}
