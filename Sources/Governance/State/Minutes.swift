public import Charters
public import SwedishCalendar

/// The minutes of a meeting: every version that was shared, each with the steps it went through.
public struct Minutes: Sendable, Equatable {
  /// The versions, the first one first; never empty.
  public internal(set) var versions: [Version]

  /// The version shared last; a correction starts again at its first step.
  public internal(set) var latest: Version {
    get { versions[versions.count - 1] }
    set { versions[versions.count - 1] = newValue }
  }

  /// Whether any version has been sent out.
  public var isSent: Bool { versions.contains { $0.sent != nil } }

  /// The version that those outside read: the one published last.
  public var open: Version? { versions.last { $0.published != nil && $0.withheld == nil } }

  /// One version, and how far it has come.
  public struct Version: Sendable, Equatable {
    public var stamp: Stamp
    public var summary: TextRef
    /// A short summary for the public.
    public var openSummary: TextRef?
    public var items: [Int: Note]
    /// Those named to adjust it; where nobody is, whoever adjusts it is enough.
    public var adjusters: [PersonID] = []
    public var adjusted: Adjustment?
    public var approved: Approval?
    public var sent: Sending?
    public var published: PublishedMinutes?
    public var withheld: Withholding?

    /// Whether everyone named has adjusted it, or a later meeting has approved it.
    public var isAdjusted: Bool {
      if approved != nil { return true }
      guard let adjusted else { return false }
      return adjusters.allSatisfy(adjusted.by.contains)
    }

    /// The day it was adjusted by all, or approved.
    public var settledOn: Day? { isAdjusted ? approved?.on ?? adjusted?.on : nil }

    /// Those named who have not adjusted it yet.
    public var awaited: [PersonID] {
      approved != nil ? [] : adjusters.filter { !(adjusted?.by.contains($0) ?? false) }
    }
  }

  /// What a version says of one item.
  public struct Note: Sendable, Equatable {
    public var text: TextRef?
    public var outcome: OutcomeKind?
  }

  /// That the minutes were adjusted, when last and by whom.
  public struct Adjustment: Sendable, Equatable {
    public var on: Day
    public var by: [PersonID]
    public var stamp: Stamp
  }

  /// That a later meeting approved the minutes.
  public struct Approval: Sendable, Equatable {
    public var at: MeetingID
    public var on: Day
    public var stamp: Stamp
  }

  /// That the minutes were sent, when and to whom.
  public struct Sending: Sendable, Equatable {
    public var on: Day
    public var to: [PersonID]
    public var stamp: Stamp
  }

  /// That the minutes were published, when and for whom.
  public struct PublishedMinutes: Sendable, Equatable {
    public var on: Day
    public var audience: Audience
    /// Their address on another site, where they stand there.
    public var address: TextRef?
    public var stamp: Stamp
  }

  /// That the minutes are not published, by a decision with its reason.
  public struct Withholding: Sendable, Equatable {
    public var on: Day
    public var reason: TextRef
    public var stamp: Stamp
  }
}
