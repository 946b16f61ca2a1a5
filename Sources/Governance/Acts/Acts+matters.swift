/// Raises a matter in a body: with words of its own, or with those of an item (A05, C06).
public struct RaiseMatter: Hashable, Sendable {
  public var body: BodyID
  public var title: String
  public var background: String
  public var tags: Matter.Tags
  /// The item whose words it takes.
  public var from: Matter.Origin?

  /// The act with everything it needs; what may be left out has a default.
  public init(
    body: BodyID, title: String, background: String = "", tags: Matter.Tags = Matter.Tags(),
    from: Matter.Origin? = nil
  ) {
    self.body = body
    self.title = title
    self.background = background
    self.tags = tags
    self.from = from
  }
}

/// Says anew what a matter belongs to.
public struct TagMatter: Hashable, Sendable {
  public var matter: MatterID
  public var tags: Matter.Tags

  /// The act with everything it needs.
  public init(matter: MatterID, tags: Matter.Tags) {
    self.matter = matter
    self.tags = tags
  }
}

/// Attaches stored files to a matter, all of them or none (A06).
public struct AttachToMatter: Hashable, Sendable {
  public var matter: MatterID
  public var files: [NewFile]
  /// How many numbers in the files were said to be telephone numbers (C23).
  public var mobilesAssured: Int

  /// The act with everything it needs; what may be left out has a default.
  public init(matter: MatterID, files: [NewFile], mobilesAssured: Int = 0) {
    self.matter = matter
    self.files = files
    self.mobilesAssured = mobilesAssured
  }
}

/// Takes a file off a matter.
public struct DetachFromMatter: Hashable, Sendable {
  public var matter: MatterID
  public var digest: String

  /// The act with everything it needs.
  public init(matter: MatterID, digest: String) {
    self.matter = matter
    self.digest = digest
  }
}

/// Puts a matter on the agenda of a meeting of the body that has it (D18).
public struct PlaceMatter: Hashable, Sendable {
  public var matter: MatterID
  public var meeting: MeetingID

  /// The act with everything it needs.
  public init(matter: MatterID, meeting: MeetingID) {
    self.matter = matter
    self.meeting = meeting
  }
}

/// Writes a matter's background and proposal, and says whether it is ready (A06).
public struct PrepareMatter: Hashable, Sendable {
  public var matter: MatterID
  public var background: String
  public var proposal: String
  public var isReady: Bool

  /// The act with everything it needs; what may be left out has a default.
  public init(
    matter: MatterID, background: String, proposal: String = "", isReady: Bool = false
  ) {
    self.matter = matter
    self.background = background
    self.proposal = proposal
    self.isReady = isReady
  }
}

/// Names who prepares a matter.
public struct NamePreparer: Hashable, Sendable {
  public var matter: MatterID
  public var person: PersonID

  /// The act with everything it needs.
  public init(matter: MatterID, person: PersonID) {
    self.matter = matter
    self.person = person
  }
}

/// Lifts a matter to another body, by a road that the charter opens (C06, D06, D18).
public struct LiftMatter: Hashable, Sendable {
  public var matter: MatterID
  public var to: BodyID

  /// The act with everything it needs.
  public init(matter: MatterID, to: BodyID) {
    self.matter = matter
    self.to = to
  }
}

/// One who keeps the contact sends a matter on to the other body (D06).
public struct SendOnMatter: Hashable, Sendable {
  public var matter: MatterID

  /// The act with everything it needs.
  public init(matter: MatterID) { self.matter = matter }
}

/// Sends a matter back to the body it came from, with the reason (D06, D18).
public struct ReturnMatter: Hashable, Sendable {
  public var matter: MatterID
  public var reason: String

  /// The act with everything it needs.
  public init(matter: MatterID, reason: String) {
    self.matter = matter
    self.reason = reason
  }
}

/// The body that has a matter takes it up (D18).
public struct AcceptMatter: Hashable, Sendable {
  public var matter: MatterID

  /// The act with everything it needs.
  public init(matter: MatterID) { self.matter = matter }
}

/// Answers a matter: the answer goes back to the body that sent it, or ends it where it was raised.
public struct AnswerMatter: Hashable, Sendable {
  public var matter: MatterID
  public var answer: String

  /// The act with everything it needs.
  public init(matter: MatterID, answer: String) {
    self.matter = matter
    self.answer = answer
  }
}
