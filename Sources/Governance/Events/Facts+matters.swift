/// A matter was raised in a body (A05). Texts: `title`, `background`.
public struct MatterRaised: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var body: BodyID
  public var kind: String?
  public var hasBackground: Bool
}

/// A matter was prepared (A06). Texts: `background`, `proposal`.
public struct MatterPrepared: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var hasBackground: Bool
  public var hasProposal: Bool
  /// Whether it is ready to be handed over.
  public var isReady: Bool
}

/// Someone was named to prepare a matter.
public struct PreparerNamed: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var person: PersonID
}

/// A matter went to someone else. Texts: `words` where it came back, with the reason or the answer.
public struct MatterMoved: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var to: Matter.Holder
  public var way: Matter.Way
  /// The clause by which it was lifted.
  public var clause: Citation?
}

/// The body that has a matter takes it up (D18).
public struct MatterAccepted: Hashable, Sendable, Codable {
  public var matter: MatterID
}

/// A matter ended where it was raised. Texts: `words`.
public struct MatterClosed: Hashable, Sendable, Codable {
  public var matter: MatterID
}
