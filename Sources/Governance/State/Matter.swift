public import Charters
public import SwedishCalendar

/// A question on its way through the bodies, with every station it has stood at (A05, C06, D18).
public struct Matter: Sendable, Equatable {
  public var id: MatterID
  public var tags: Tags
  public var title: TextRef
  /// What it says now; what was sent on earlier stands at its station.
  public var content: Content
  /// The item that it was raised from.
  public var origin: Origin?
  /// Whoever prepares it, where someone is named.
  public var preparer: PersonID?
  /// When it was said to be ready for the commissioner (A06).
  public var ready: Stamp?
  /// Where it has stood, the first station first; there is always one.
  public var stations: [Station]
  /// That it ended, in the body where it was raised.
  public var closed: Closing?
  /// Since when it works for the goals it is tagged with.
  public var goalsTagged: Stamp?
  /// That it came from the body outside the system that its first body mirrors (B03).
  public var outside: Outside?

  /// How a matter came from outside the system.
  public struct Outside: Sendable, Equatable {
    /// The sender's own number or address of it.
    public var reference: TextRef
    public var on: Day
  }
  /// The activity of a plan that it is said to belong to, and since when (A13).
  public var activity: ActivityID?
  public var tied: Stamp?

  /// What a matter says: its background and what is proposed, where they are written.
  public struct Content: Sendable, Equatable {
    public var background: TextRef?
    public var proposal: TextRef?
    public var files: [File] = []
  }

  /// A file that belongs to a matter.
  public struct File: Sendable, Equatable {
    public var name: TextRef
    public var digest: String
    public var size: Int
    public var stamp: Stamp
  }

  /// What a matter belongs to.
  public struct Tags: Hashable, Sendable, Codable {
    /// The kind of matter, which decides where it may go.
    public var kind: String?
    /// The subject area, one of the charter's.
    public var area: String?
    /// Keys of the charter's goals.
    public var goals: [String]
    public var phase: WorkPhase?

    /// Tags; what is not said is open.
    public init(
      kind: String? = nil, area: String? = nil, goals: [String] = [], phase: WorkPhase? = nil
    ) {
      self.kind = kind
      self.area = area
      self.goals = goals
      self.phase = phase
    }
  }

  /// An item of a meeting's agenda.
  public struct Origin: Hashable, Sendable, Codable {
    public var meeting: MeetingID
    public var item: Int

    /// The item with this number at that meeting.
    public init(meeting: MeetingID, item: Int) {
      self.meeting = meeting
      self.item = item
    }
  }

  /// One who has the matter now, and sees it on the start page.
  public enum Holder: Hashable, Sendable, Codable {
    /// A body, by those who run it.
    case body(id: BodyID)
    /// One who keeps the contact between two bodies, and sends it on or back (D06, D26).
    case contact(person: PersonID, from: BodyID, to: BodyID)
  }

  /// How a matter came to a station.
  public enum Way: String, Hashable, Sendable, Codable, CaseIterable {
    case raised, lifted, sentOn, returned, answered
  }

  /// One place on its way.
  public struct Station: Sendable, Equatable {
    public var holder: Holder
    public var way: Way
    /// The clause that let it come here.
    public var clause: Citation?
    /// The reason it came back, or the answer it got.
    public var words: TextRef?
    /// What was sent: later changes do not reach it.
    public var copy: Content
    public var stamp: Stamp
    /// When the body said that it takes the matter up.
    public var accepted: Stamp?
  }

  /// How a matter ended.
  public struct Closing: Sendable, Equatable {
    public var words: TextRef
    public var stamp: Stamp
  }

  /// The kind of matter, which decides where it may go.
  public var kind: String? { tags.kind }
  /// Where it stands.
  public var station: Station { stations[stations.count - 1] }
  /// Who has it now.
  public var holder: Holder { station.holder }
  /// Whether it is still on its way.
  public var isOpen: Bool { closed == nil }

  /// The bodies it has come through and will come back by: where it was raised first, where it is
  /// now last. A contact between two bodies has it for the body that sent it.
  public var trail: [BodyID] {
    stations.reduce(into: []) { trail, station in
      guard case .body(let body) = station.holder else { return }
      switch station.way {
      case .raised, .lifted, .sentOn: trail.append(body)
      // What a contact sends back never left the body that sent it.
      case .returned, .answered: if trail.count > 1, trail.last != body { trail.removeLast() }
      }
    }
  }

  /// The body where it was raised, to which the last answer comes.
  public var home: BodyID? { trail.first }
  /// The body that has it, or for which a contact has it.
  public var body: BodyID? { trail.last }
  /// The body to which an answer goes.
  public var sender: BodyID? { trail.dropLast().last }
}

extension Matter.Holder {
  /// The body that has it, or the two that a contact has it between.
  public var bodies: [BodyID] {
    switch self {
    case .body(let body): [body]
    case .contact(_, let from, let to): [from, to]
    }
  }
}
