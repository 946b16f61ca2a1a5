public import SwedishCalendar

/// How often the body meets (A24, C10, C11, C12, D12, D13, D25).
public struct MeetingsRule: RuleData {
  /// How many meetings each interval holds.
  public var count: Setting<CountRange>
  /// The stretch they are counted over.
  public var per: Period
  /// The body that must take part for a meeting to count, as in a yearly dialogue (D13).
  public var with: Relation?

  package var rule: Rule { .meetings(self) }
  package var relations: [Relation] { with.map { [$0] } ?? [] }

  /// A frequency; `with` narrows it to joint meetings.
  public init(count: Setting<CountRange>, per: Period, with: Relation? = nil) {
    self.count = count
    self.per = per
    self.with = with
  }
}

/// A number of times: at least, and at most where there is an upper bound.
public struct CountRange: Hashable, Sendable, Codable {
  public var atLeast: Int
  public var atMost: Int?

  /// From `atLeast` to `atMost` times, both included.
  public init(atLeast: Int, atMost: Int? = nil) {
    self.atLeast = atLeast
    self.atMost = atMost
  }
}
