public import SwedishCalendar

/// The meetings proposed for a year, before anything is planned.
public struct YearProposal: Hashable, Sendable, Codable {
  public var year: Int
  /// The bodies whose year it is, those first that others follow.
  public var bodies: [BodyID]
  public var wishes: YearWishes
  /// What is proposed, by day.
  public var meetings: [ProposedMeeting]

  /// A proposal with these meetings.
  public init(
    year: Int, bodies: [BodyID], wishes: YearWishes, meetings: [ProposedMeeting] = []
  ) {
    self.year = year
    self.bodies = bodies
    self.wishes = wishes
    self.meetings = meetings
  }

  /// The number that the next meeting to be added has.
  public var nextNumber: Int { (meetings.map(\.number).max() ?? 0) + 1 }

  /// Puts the meetings in order of day, as they are shown.
  public mutating func sort() {
    meetings.sort { ($0.day, $0.start, $0.number) < ($1.day, $1.start, $1.number) }
  }

  /// The act that plans every meeting of it: all of them or none.
  public var act: PlanMeetings {
    PlanMeetings(
      meetings.map { meeting in
        PlanMeeting(
          bodies: meeting.bodies, day: meeting.day, start: meeting.start, end: meeting.end,
          place: meeting.place)
      })
  }
}

/// One meeting of a proposal.
public struct ProposedMeeting: Hashable, Sendable, Codable {
  /// What tells it from the others of the proposal, whatever is moved.
  public var number: Int
  /// The bodies that would meet; the first is the host.
  public var bodies: [BodyID]
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
  public var place: String
  public var reasons: [PlanningReason]

  /// A proposed meeting.
  public init(
    number: Int, bodies: [BodyID], day: Day, start: ClockTime, end: ClockTime, place: String = "",
    reasons: [PlanningReason] = [.byHand]
  ) {
    self.number = number
    self.bodies = bodies
    self.day = day
    self.start = start
    self.end = end
    self.place = place
    self.reasons = reasons
  }
}

/// Why a meeting is proposed, and why on that day.
public enum PlanningReason: Hashable, Sendable, Codable {
  /// The clause wants so many in the period.
  case frequency(Citation, CalendarPeriod, ordinal: Int, of: Int)
  /// The clause wants several bodies to meet together.
  case joint(Citation, CalendarPeriod)
  /// It lies so many days before the other body's meeting; negative is after it.
  case synchronised(Citation, with: BodyID, daysBefore: Int)
  /// Those who plan wished for so many.
  case wished(ordinal: Int, of: Int)
  case wishedWeekday(Weekday)
  /// The body has met on that weekday before.
  case usualWeekday(Weekday)
  /// The day that would have been next at hand could not be used.
  case avoided(Day, Obstacle)
  /// Someone chose the day.
  case byHand

  /// What stood in the way of a day.
  public enum Obstacle: Hashable, Sendable, Codable {
    case closed(DayClosing)
    /// So many people would have been at two meetings.
    case people(Int)
    /// The body meets already about then.
    case ownMeeting
  }
}

/// Why no meeting is put on a day.
public enum DayClosing: Hashable, Sendable, Codable {
  case weekend
  case holiday(Holiday)
  case july
  case pause
  case past
  case otherYear
}
