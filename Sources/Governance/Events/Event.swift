public import SwedishCalendar

/// Something that happened: its facts, and the texts that stand beside them.
public struct Event: Hashable, Sendable {
  public var fact: Fact
  /// Named texts, kept beside the journal's chain and never read when deciding or folding.
  public var texts: [String: String]

  /// An event with these facts and texts.
  public init(_ fact: Fact, texts: [String: String] = [:]) {
    self.fact = fact
    self.texts = texts
  }
}

/// An event as the journal holds it: with its number, the moment it was recorded, and by whom.
public struct Recorded: Hashable, Sendable {
  public var sequence: Int
  public var at: Moment
  public var actor: Actor
  public var fact: Fact

  /// A fact as recorded.
  public init(sequence: Int, at: Moment, actor: Actor, fact: Fact) {
    self.sequence = sequence
    self.at = at
    self.actor = actor
    self.fact = fact
  }

  /// The mark that this event leaves in the state.
  public var stamp: Stamp { Stamp(sequence: sequence, at: at, by: actor.person) }

  /// The reference to one of the event's texts.
  public func text(_ part: String) -> TextRef { TextRef(sequence: sequence, part: part) }
}

/// Who acts: a person of the network, or the installation itself where nil.
public struct Actor: Hashable, Sendable, Codable {
  public var person: PersonID?
  /// The party on whose behalf the support office records an act.
  public var onBehalfOf: OrganisationID?

  /// An act by this person, on behalf of a party where one is given.
  public init(person: PersonID?, onBehalfOf: OrganisationID? = nil) {
    self.person = person
    self.onBehalfOf = onBehalfOf
  }

  /// The installation itself, as when a network file is loaded.
  public static let installation = Actor(person: nil)
}

/// The mark an event leaves on what it touched: the evidence that it happened.
public struct Stamp: Hashable, Sendable, Codable {
  /// The event's number in the journal.
  public var sequence: Int
  /// When it was recorded.
  public var at: Moment
  public var by: PersonID?

  /// A mark of the event numbered `sequence`.
  public init(sequence: Int, at: Moment, by: PersonID?) {
    self.sequence = sequence
    self.at = at
    self.by = by
  }
}

extension Stamp {
  /// The day on which it was recorded, as calendars in Stockholm show it.
  public var day: Day { at.stockholm.day }
}
