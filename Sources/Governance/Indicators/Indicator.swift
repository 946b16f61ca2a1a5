public import Charters
public import SwedishCalendar

/// Something that is measured over and over, by those who follow up (D31, D36).
public struct Indicator: Sendable, Equatable {
  public var id: IndicatorID
  /// The body that follows it up and says what it means.
  public var body: BodyID
  /// What it is called.
  public var title: TextRef
  /// What is counted, and how.
  public var text: TextRef
  /// Where the values come from.
  public var source: TextRef
  public var terms: Terms
  /// The targets there have been, the first one first; each holds from a day.
  public var targets: [Target]
  public var defined: Stamp
  public var changed: [Stamp] = []
  public var ended: End?

  /// What a value is a number of.
  public enum Unit: String, Hashable, Sendable, Codable, CaseIterable {
    case count, percent, days, perThousand, points
  }

  /// Which way is better.
  public enum Direction: String, Hashable, Sendable, Codable, CaseIterable {
    case up, down, neither
  }

  /// What can be said of it without words.
  public struct Terms: Hashable, Sendable, Codable {
    public var unit: Unit
    public var direction: Direction
    /// How often values are given.
    public var every: Period
    /// The first day of the first period that values are awaited for.
    public var from: Day
    /// The kinds of organisation that give values.
    public var givers: [OrganisationKind]
    /// Whether values tell of people, so that small numbers are hidden.
    public var isAboutPeople: Bool
    /// The least and the greatest value that can be right, beside what the unit allows.
    public var atLeast: Amount?
    public var atMost: Amount?
    public var target: Amount?
    /// The one who answers for it.
    public var owner: PersonID
    /// Keys of goals that it measures.
    public var goals: [String]

    /// Terms with these values; what may be left out has a default.
    public init(
      unit: Unit, direction: Direction, every: Period, from: Day, givers: [OrganisationKind],
      isAboutPeople: Bool = true, atLeast: Amount? = nil, atMost: Amount? = nil,
      target: Amount? = nil, owner: PersonID, goals: [String] = []
    ) {
      self.unit = unit
      self.direction = direction
      self.every = every
      self.from = from
      self.givers = givers
      self.isAboutPeople = isAboutPeople
      self.atLeast = atLeast
      self.atMost = atMost
      self.target = target
      self.owner = owner
      self.goals = goals
    }
  }

  /// A target, or none, from a day.
  public struct Target: Sendable, Equatable {
    public var from: Day
    public var amount: Amount?
  }

  /// That it is followed no longer.
  public struct End: Sendable, Equatable {
    public var on: Day
    public var reason: TextRef
    public var stamp: Stamp
  }
}

extension Indicator {
  /// The target that holds on a day; the first one before any other.
  public func target(on day: Day) -> Amount? {
    (targets.last { $0.from <= day } ?? targets.first)?.amount
  }

  /// Whether it is followed on a day.
  public func holds(on day: Day) -> Bool { ended.map { day <= $0.on } ?? true }

  /// The period that a day lies in.
  public func period(containing day: Day) -> CalendarPeriod {
    CalendarPeriod(terms.every, containing: day)
  }

  /// Whether values are awaited for a period.
  public func awaits(_ period: CalendarPeriod) -> Bool {
    period.unit == terms.every && period.end >= terms.from
      && (ended.map { period.end <= $0.on } ?? true)
  }

  /// The least and the greatest value that can be right.
  public var range: ClosedRange<Amount> {
    let natural = terms.unit.range
    let least = max(natural.lowerBound, terms.atLeast ?? natural.lowerBound)
    return least...max(least, min(natural.upperBound, terms.atMost ?? natural.upperBound))
  }

  /// Whether each value says how many it rests on: without it small numbers could not be hidden,
  /// and values could not be put together.
  public var needsBase: Bool { terms.isAboutPeople && terms.unit != .count }
}

extension Indicator.Unit {
  /// What the unit itself allows.
  public var range: ClosedRange<Amount> {
    switch self {
    case .percent: Amount(0)...Amount(100)
    case .perThousand: Amount(0)...Amount(1000)
    case .count, .days, .points: Amount(0)...Amount.most
    }
  }
}

/// A value that an organisation has given of an indicator, for a period.
public struct IndicatorValue: Sendable, Equatable {
  public var amount: Amount
  /// How many people, cases or inhabitants it rests on.
  public var base: Int?
  /// Where it comes from, where that was said.
  public var source: TextRef?
  /// Whether those who follow up recorded it for the organisation.
  public var isOnBehalf: Bool
  /// When a value was first given for the period.
  public var first: Stamp
  /// When this one was given.
  public var stamp: Stamp
}
