public import SwedishCalendar

/// The number of an outcome: the body, the year, and its place among the body's outcomes that year.
public struct OutcomeID: Hashable, Comparable, Sendable, Codable {
  public var body: BodyID
  public var year: Int
  public var number: Int

  /// The outcome of this body with this number in this year.
  public init(body: BodyID, year: Int, number: Int) {
    self.body = body
    self.year = year
    self.number = number
  }

  public static func < (left: OutcomeID, right: OutcomeID) -> Bool {
    (left.year, left.number, left.body) < (right.year, right.number, right.body)
  }
}

/// What a principal did with a recommendation.
public enum AdoptionOutcome: String, Hashable, Sendable, Codable, CaseIterable {
  case adopted, adoptedWithChange, declined, notTakenUp

  /// Whether the principal follows it, as it was or with a change.
  public var isAdopted: Bool { self == .adopted || self == .adoptedWithChange }
}

/// How far a body has come with what was passed on to it, once it has begun.
public enum CarryingStatus: String, Hashable, Sendable, Codable, CaseIterable {
  case underWay, done
}

/// An outcome of a body, with the number it got when it was first shared in minutes and keeps.
public struct LedgerEntry: Sendable, Equatable {
  public var id: OutcomeID
  public var meeting: MeetingID
  /// The item whose outcome it is.
  public var item: Int
  /// When it was first recorded.
  public var numbered: Stamp
  public var address: Address?
  /// What each principal has recorded, the last record in force last.
  public var adoptions: [OrganisationID: [Adoption]] = [:]
  /// What bodies below do with it, where it was passed on (C02).
  public var carrying: [BodyID: Carrying] = [:]
  /// That the description of the assignment is finished (C26).
  public var description: Description?

  /// To whom a recommendation is addressed.
  public struct Address: Sendable, Equatable {
    public var to: [OrganisationID]
    public var onlyIfAll: Bool
    public var by: Day?
    public var stamp: Stamp
  }

  /// A principal's own decision on a recommendation.
  public struct Adoption: Sendable, Equatable {
    public var on: Day
    public var result: AdoptionOutcome
    /// The principal's own body that decided.
    public var decider: TextRef?
    public var paragraph: TextRef?
    /// The number in the principal's register.
    public var diary: TextRef?
    /// What the principal changed, or why it said no.
    public var change: TextRef?
    /// Who tells the line.
    public var teller: TextRef?
    public var tellBy: Day?
    /// The support office's source, where it recorded the decision for the principal.
    public var source: TextRef?
    public var isOnBehalf: Bool
    public var stamp: Stamp
  }

  /// What a body does with what was passed on to it.
  public struct Carrying: Sendable, Equatable {
    public var person: PersonID
    public var by: Day?
    public var named: Stamp
    /// How it has gone, the first report first.
    public var reports: [Report] = []

    /// Whether it is reported as done.
    public var isDone: Bool { reports.last?.status == .done }
  }

  /// How far a body said that it had come.
  public struct Report: Sendable, Equatable {
    public var status: CarryingStatus
    public var on: Day
    public var words: TextRef
    public var stamp: Stamp
  }

  /// Where the finished description of an assignment is.
  public struct Description: Sendable, Equatable {
    public var on: Day
    public var reference: TextRef
    public var stamp: Stamp
  }

  /// The decision of a principal that is in force.
  public func adoption(of principal: OrganisationID) -> Adoption? { adoptions[principal]?.last }

  /// The principals it is addressed to that have not answered.
  public var awaited: [OrganisationID] {
    (address?.to ?? []).filter { adoption(of: $0) == nil }
  }
}
