/// Each party announces its own decisions that can affect others (C04, D30).
public struct AnnounceRule: RuleData {
  package var rule: Rule { .announce(self) }

  /// The rule has nothing more to say.
  public init() {}
}
