public import Charters
public import SwedishCalendar

/// A deviation or dispute between parties on its way up the ladder (D07, D08, D09, D10, D17).
public struct Deviation: Sendable, Equatable {
  public var id: DeviationID
  public var kind: Kind
  /// The body whose charter has the ladder.
  public var ladder: BodyID
  public var reporter: OrganisationID
  /// The party that is responsible for what deviates, or with which the other disagrees.
  public var responsible: OrganisationID
  public var concern: Concern
  public var category: String
  /// The day it happened, where it is something that happened.
  public var happened: Day?
  /// The local body that handles it, where there is a reason for that.
  public var local: BodyID?
  /// Whether others who learn from it are not told who sent it.
  public var hidesSender: Bool
  /// What it is about, in a line.
  public var title: TextRef
  /// What happened, in general terms.
  public var text: TextRef
  /// Why the local body handles it.
  public var localReason: TextRef?
  /// The rungs it has stood on, the first one first; there is always one.
  public var stations: [Station]
  public var corrections: [Correction] = []
  /// That somebody has judged the delay unreasonable.
  public var delay: Said?
  /// That the party that brought it has taken it back.
  public var withdrawn: Said?
  public var closed: Stamp?

  /// How a case began.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Something deviates from what was agreed, or hampers the work together (D07).
    case deviation
    /// The parties read the agreement differently; nothing has to have happened (D09).
    case interpretation
    /// A question of the agreement itself that the parties disagree on (D10).
    case agreement
  }

  /// What a deviation is measured by.
  public enum Concern: String, Hashable, Sendable, Codable, CaseIterable {
    case agreement, undertaking, other
  }

  /// One who has the case.
  public enum Holder: Hashable, Sendable, Codable {
    case party(id: OrganisationID)
    case body(id: BodyID)
  }

  /// Why a case came to a rung.
  public enum Ground: String, Hashable, Sendable, Codable, CaseIterable {
    case reported
    /// The correction was not accepted.
    case failed
    /// The delay was judged unreasonable.
    case delayed
    /// It is principled, and others can learn from it.
    case principled
    case disputed, direct
  }

  /// What is awaited.
  public enum Phase: Hashable, Sendable, CaseIterable {
    /// The responsible party corrects.
    case correction
    /// The reporting party says whether the correction will do.
    case answer
    /// The case has to go on to the next step.
    case rise
    /// The body that has it takes its position.
    case position
    case ended
  }

  /// What someone said, and whether the support office recorded it for a party.
  public struct Said: Sendable, Equatable {
    public var text: TextRef
    /// By what decision, day or letter, where it was recorded for the party.
    public var source: TextRef?
    public var stamp: Stamp
  }

  /// What the responsible party has done, and whether it will do.
  public struct Correction: Sendable, Equatable {
    public var on: Day
    public var said: Said
    public var answer: Answer?
  }

  /// The reporting party's yes or no.
  public struct Answer: Sendable, Equatable {
    public var accepts: Bool
    /// The reason, where it is no.
    public var reason: TextRef?
    public var source: TextRef?
    public var stamp: Stamp
  }

  /// One rung that it has stood on.
  public struct Station: Sendable, Equatable {
    public var step: Int
    /// The body that has it there; nil where it is between the parties.
    public var to: BodyID?
    public var ground: Ground
    public var dispute: DisputeKind?
    public var clause: Citation
    /// Why it came here.
    public var reason: TextRef?
    public var source: TextRef?
    public var stamp: Stamp
    public var position: Position?
  }

  /// What a body holds, with reasons, and what others can learn.
  public struct Position: Sendable, Equatable {
    public var text: TextRef
    public var learning: TextRef?
    public var stamp: Stamp
  }
}

extension Deviation {
  /// When it was reported.
  public var reported: Stamp { stations[0].stamp }
  /// Where it stands.
  public var station: Station { stations[stations.count - 1] }
  /// Whether it is still on its way.
  public var isOpen: Bool { closed == nil }
  /// The correction that will do.
  public var accepted: Correction? { corrections.last { $0.answer?.accepts == true } }

  /// What is awaited now.
  public var phase: Phase {
    if !isOpen { return .ended }
    if station.to != nil { return .position }
    guard let last = corrections.last else { return delay == nil ? .correction : .rise }
    guard let answer = last.answer else { return .answer }
    return answer.accepts ? .ended : .rise
  }

  /// The one who has it now: one party or one body, and nobody once it has ended.
  public var holder: Holder? {
    if let to = station.to { return isOpen ? .body(id: to) : nil }
    switch phase {
    case .ended: return nil
    case .position, .correction, .answer, .rise:
      if let local { return .body(id: local) }
      return .party(id: phase == .correction ? responsible : reporter)
    }
  }

  /// Every body that has had it.
  public var bodies: [BodyID] { [local].compactMap { $0 } + stations.compactMap(\.to) }

  /// How many days went from the report to the correction that did.
  public var daysToCorrection: Int? { accepted.map { reported.day.days(to: $0.on) } }
}

/// How many deviations a party has counted in its own system, in a period and category.
public struct DeviationCount: Hashable, Sendable, Codable {
  public var period: CalendarPeriod
  public var party: OrganisationID
  public var category: String
  public var count: Int
  /// The mean number of days to correction, where it is known.
  public var days: Int?

  /// A count with these values.
  public init(
    period: CalendarPeriod, party: OrganisationID, category: String, count: Int, days: Int? = nil
  ) {
    self.period = period
    self.party = party
    self.category = category
    self.count = count
    self.days = days
  }
}
