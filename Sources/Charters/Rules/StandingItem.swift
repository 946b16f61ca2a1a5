/// An item that stands on every agenda by itself (C22, C25).
public struct StandingItemRule: RuleData {
  public var title: String
  public var kind: ItemKind
  /// Whether each party has a row of its own to fill before the meeting (C22).
  public var rowPerParty: Bool

  package var rule: Rule { .standingItem(self) }

  /// A standing item with this title.
  public init(title: String, kind: ItemKind = .information, rowPerParty: Bool = false) {
    self.title = title
    self.kind = kind
    self.rowPerParty = rowPerParty
  }
}
