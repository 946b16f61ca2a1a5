/// An item that stands on every agenda by itself (C22, C25).
public struct StandingItemRule: RuleData {
  public var title: String
  public var kind: ItemKind
  /// Whether each party has a row of its own to fill before the meeting (C22).
  public var rowPerParty: Bool
  /// What the item shows by itself (C25).
  public var shows: StandingContent?

  package var rule: Rule { .standingItem(self) }

  /// A standing item with this title.
  public init(
    title: String, kind: ItemKind = .information, rowPerParty: Bool = false,
    shows: StandingContent? = nil
  ) {
    self.title = title
    self.kind = kind
    self.rowPerParty = rowPerParty
    self.shows = shows
  }
}

/// What a standing item can show by itself.
public enum StandingContent: String, Hashable, Sendable, Codable, CaseIterable {
  /// What is overdue and changed in the plans that the body works from.
  case plans
}
