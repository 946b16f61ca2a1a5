/// The body sets these parameters itself, in the journal (B11, D12, D25).
public struct OwnParametersRule: RuleData {
  /// What the document leaves to the body.
  public var of: [OwnParameter]

  package var rule: Rule { .ownParameters(self) }

  /// A rule with these values.
  public init(of: [OwnParameter]) {
    self.of = of
  }
}

/// A parameter that a document leaves to the body.
public enum OwnParameter: String, Hashable, Sendable, Codable, CaseIterable {
  case meetingFrequency, convener, noteTaker, waysOfWorking
}
