/// Others are called in when needed (C14, C21).
public struct GuestsRule: RuleData {
  /// Whether they are invited to single items only.
  public var toSingleItems: Bool
  /// Whether the items on the agenda decide whom to invite (C21).
  public var proposedByAgenda: Bool

  package var rule: Rule { .guests(self) }

  /// A rule with these values.
  public init(toSingleItems: Bool = false, proposedByAgenda: Bool = false) {
    self.toSingleItems = toSingleItems
    self.proposedByAgenda = proposedByAgenda
  }
}
