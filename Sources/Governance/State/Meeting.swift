public import Charters
public import SwedishCalendar

/// A meeting from its planning to its published minutes.
public struct Meeting: Sendable, Equatable {
  public var id: MeetingID
  /// The bodies that meet; the first is the host.
  public var bodies: [BodyID]
  public var day: Day
  public var start: ClockTime
  public var end: ClockTime
  public var place: TextRef
  public var planned: Stamp
  public var moved: [Stamp] = []
  public var cancelled: Stamp?
  /// Every item ever put on the agenda, in its order; those taken off carry `removed`.
  public var items: [Item] = []
  /// Every file ever attached; those taken off carry `removed`.
  public var attached: [Attachment] = []
  /// Each time the agenda was published.
  public var publications: [AgendaVersion] = []
  /// Those called in to single items, and no longer called off (C14).
  public var guests: [Guest] = []
  /// Who comes instead of those who hold these seats.
  public var substitutes: [SeatID: Substitute] = [:]
  /// The highest number given to a guest.
  public var guestCount = 0
  /// Who has said whether they come, by seat or guest.
  public var answers: [Invited: Answered] = [:]
  /// What members have proposed for the agenda, in the order they did.
  public var proposals: [ItemProposal] = []
  /// What was agreed here that someone should do.
  public var actions: [ActionID] = []
  /// Who has confirmed having received which paper (C19).
  public var receipts: [Paper: [PersonID: Stamp]] = [:]
  public var attendance: Attendance?
  public var minutes: Minutes?

  /// The known people who come instead of others, in order.
  public var standIns: [PersonID] { substitutes.values.compactMap(\.person).sorted() }
  /// The body that hosts the meeting.
  public var host: BodyID { bodies[0] }
  /// The items that stand on the agenda now, in order.
  public var agenda: [Item] { items.filter { $0.removed == nil } }
  /// The files that hang on the agenda now.
  public var attachments: [Attachment] { attached.filter { $0.removed == nil } }
  /// The item with this number, on the agenda or taken off it.
  public func item(_ number: Int) -> Item? { items.first { $0.number == number } }
  /// Whether it was held: someone recorded who came.
  public var isHeld: Bool { attendance != nil }
}

/// Someone called in to one item (C14).
public struct Guest: Sendable, Equatable {
  public var number: Int
  public var item: Int
  public var person: PersonID?
  public var name: TextRef
  public var email: TextRef
  public var stamp: Stamp
}

/// Someone who comes instead of the one who holds a seat: a known person, or someone by name.
public struct Substitute: Sendable, Equatable {
  public var person: PersonID?
  public var name: TextRef?
  public var stamp: Stamp
}

/// What someone invited has answered.
public struct Answered: Sendable, Equatable {
  public var isComing: Bool
  public var stamp: Stamp
}

/// What an item is about, that has a way of its own before and after the meeting.
public enum ItemSubject: Hashable, Sendable, Codable {
  case matter(id: MatterID)
  case deviation(id: DeviationID)
  case deliverable(id: DeliverableID)
  case indicator(id: IndicatorID)
  /// All the indicators that a body follows up.
  case indicators(body: BodyID)
  case review(id: ReviewID)
}

/// One item of an agenda.
public struct Item: Sendable, Equatable {
  public var number: Int
  public var title: TextRef
  public var note: TextRef?
  /// What it is about, where that outlives the meeting.
  public var about: ItemSubject?
  public var kind: ItemKind
  public var standing: ClauseID?
  public var matter: String?
  public var isInternal: Bool
  /// How long it may take, in minutes.
  public var length: Int?
  public var presenter: TextRef?
  /// What the meeting could come to, written beforehand.
  public var draft: TextRef?
  public var origin: ItemOrigin?
  /// What the parties have put in their rows (C22).
  public var rows: [OrganisationID: PartyRow] = [:]
  public var added: Stamp
  /// The last time it was changed.
  public var changed: Stamp?
  public var removed: Stamp?
  /// Why it was taken off.
  public var reason: TextRef?
  public var outcome: Outcome?
  /// The number of its outcome, from the first minutes that told of one.
  public var entry: OutcomeID?
  public var minutes: TextRef?
  /// The number of the event by which a report came that stands here (A15).
  public var report: Int?
  /// The subject areas it belongs to, and since when.
  public var areas: [String] = []
  public var tagged: Stamp?
  /// The keys of the goals it works for, and since when (A03).
  public var goals: [String] = []
  public var goalsTagged: Stamp?
  /// The activity of a plan that it is said to belong to, and since when (A13).
  public var activity: ActivityID?
  public var tied: Stamp?

  /// Whether the meeting left it without outcome or notes.
  public var isUnfinished: Bool { removed == nil && outcome == nil && minutes == nil }
}

/// A party's row of an item with one row for each party (C22).
public struct PartyRow: Sendable, Equatable {
  public var text: TextRef
  public var stamp: Stamp
}

/// An item that a member has proposed.
public struct ItemProposal: Sendable, Equatable {
  public var number: Int
  public var title: TextRef
  public var note: TextRef
  public var kind: ItemKind
  public var stamp: Stamp
  public var declined: Stamp?
  /// Why it was not taken up.
  public var reason: TextRef?
}

/// What an item came to.
public struct Outcome: Sendable, Equatable {
  public var kind: OutcomeKind
  /// Whether it goes beyond what the body may.
  public var isDeparture: Bool
  /// Whether bodies below are to take it up (C24).
  public var isPassedOn: Bool = false
  /// The principals within whose delegation it is said to lie (C05).
  public var within: [OrganisationID] = []
  /// What the delegation is stated by.
  public var delegation: TextRef?
  /// Who writes the description, where it is a local assignment (C26).
  public var assignedTo: [PersonID] = []
  public var stamp: Stamp
}

/// A file on the agenda.
public struct Attachment: Sendable, Equatable {
  public var item: Int?
  public var name: TextRef
  public var digest: String
  public var size: Int
  public var stamp: Stamp
  /// That it was taken off again.
  public var removed: Stamp?
}

/// One publication of the agenda.
public struct AgendaVersion: Sendable, Equatable {
  public var on: Day
  public var audience: Audience
  public var stamp: Stamp
}

/// Who came to a meeting.
public struct Attendance: Sendable, Equatable {
  public var present: [SeatID]
  public var absent: [SeatID]
  public var substitutes: [SeatID]
  /// How many others came.
  public var guests: Int
  /// The invited guests who came.
  public var guestsPresent: [Int] = []
  public var stamp: Stamp
}

extension Meeting {
  /// What someone invited has answered; nil where they have not, or the meeting was moved since.
  public func standing(_ invited: Invited) -> Bool? {
    guard let answer = answers[invited] else { return nil }
    if let moved = moved.last, answer.stamp < moved { return nil }
    return answer.isComing
  }
}
