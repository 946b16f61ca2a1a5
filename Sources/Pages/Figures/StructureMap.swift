public import Links

/// The levels and bodies of a network, to be drawn as a map and told as an outline.
public struct StructureMap: Sendable {
  /// The levels from the top down.
  public var levels: [Level]
  public var ties: [Tie]

  public init(levels: [Level], ties: [Tie]) {
    self.levels = levels
    self.ties = ties
  }

  /// A level with its bodies by area; areas of the same name stand under one another.
  public struct Level: Sendable {
    public var name: String
    /// What the level answers for (B04).
    public var responsibilities: [String]
    public var areas: [Area]

    public init(_ name: String, responsibilities: [String] = [], _ areas: [Area]) {
      self.name = name
      self.responsibilities = responsibilities
      self.areas = areas
    }
  }

  /// The bodies of one area at one level; bodies that belong to the whole have no area's name.
  public struct Area: Sendable {
    public var name: String?
    /// What the area consists of, such as its municipalities.
    public var note: String?
    public var bodies: [Node]

    public init(_ name: String? = nil, note: String? = nil, bodies: [Node]) {
      self.name = name
      self.note = note
      self.bodies = bodies
    }
  }

  /// A body.
  public struct Node: Sendable {
    public var id: String
    public var name: String
    public var link: Link
    /// How the body's charter stands as a whole; nil where it has no charter.
    public var health: Mark?

    public init(_ id: String, _ name: String, link: Link, health: Mark?) {
      self.id = id
      self.name = name
      self.link = link
      self.health = health
    }
  }

  /// A relation between two bodies, by their ids.
  public struct Tie: Sendable {
    /// What a tie between two bodies means.
    public enum Kind: Sendable {
      /// The first gives the second its charter.
      case commissions
      /// They report to, prepare for, or meet one another.
      case relates
    }

    public var from: String
    public var to: String
    public var kind: Kind

    public init(_ from: String, _ to: String, _ kind: Kind = .commissions) {
      self.from = from
      self.to = to
      self.kind = kind
    }
  }
}
