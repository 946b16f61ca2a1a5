/// A matter was raised in a body (A05). Texts: `title`, `background`.
public struct MatterRaised: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var body: BodyID
  public var tags: Matter.Tags
  public var hasBackground: Bool
  /// The item that it was raised from, with its words: nobody types them again (C06).
  public var from: Matter.Origin?
}

/// What a matter belongs to was said anew: its kind, area, goals and phase.
public struct MatterTagged: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var tags: Matter.Tags
}

/// A file was attached to a matter (A06). Texts: `name`.
public struct MatterFileAttached: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var digest: String
  public var size: Int
}

/// A file was taken off a matter; what was sent on before still has it.
public struct MatterFileDetached: Hashable, Sendable, Codable {
  public var matter: MatterID
  public var digest: String
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

extension Fact {
  /// The matter that the fact is about.
  public var matter: MatterID? {
    switch self {
    case .matterRaised(let fact): fact.matter
    case .matterPrepared(let fact): fact.matter
    case .preparerNamed(let fact): fact.matter
    case .matterMoved(let fact): fact.matter
    case .matterAccepted(let fact): fact.matter
    case .matterClosed(let fact): fact.matter
    case .matterTagged(let fact): fact.matter
    case .matterFileAttached(let fact): fact.matter
    case .matterFileDetached(let fact): fact.matter
    default: nil
    }
  }
}
