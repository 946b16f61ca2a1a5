public import SwedishCalendar

/// What a meeting came to and is to be told further, at one body (A23, C10).
public struct Spread: Sendable, Equatable {
  public var id: SpreadID
  public var body: BodyID
  /// The meeting and item it comes from; of a body above, where it came from there.
  public var meeting: MeetingID
  public var item: Int
  public var title: TextRef
  public var message: TextRef
  /// The same at the level above.
  public var above: SpreadID?
  /// The same at the level below.
  public var below: [SpreadID] = []
  /// The parties that are asked for a receipt here.
  public var asked: [OrganisationID]
  public var receipts: [SpreadReceipt] = []
  public var marked: Stamp
  public var ended: SpreadEnd?

  /// Whether a party that is asked has told how it spread it.
  public func isReceipted(by party: OrganisationID) -> Bool {
    receipts.contains { $0.party == party }
  }

  /// The parties that are asked and have told nothing yet.
  public var awaited: [OrganisationID] {
    ended == nil ? asked.filter { !isReceipted(by: $0) } : []
  }

  /// How many of the asked parties have given a receipt.
  public var told: Int { asked.count { isReceipted(by: $0) } }
}

/// To whom, when and how a party spread it.
public struct SpreadReceipt: Sendable, Equatable {
  public var party: OrganisationID
  public var on: Day
  public var way: SpreadWay
  public var audience: TextRef
  public var note: TextRef?
  /// By what the support office knows it, where it acted for the party.
  public var source: TextRef?
  public var stamp: Stamp
}

/// That no more receipts are asked for.
public struct SpreadEnd: Sendable, Equatable {
  public var reason: TextRef
  public var stamp: Stamp
}

/// How something was told further.
public enum SpreadWay: String, Hashable, Sendable, Codable, CaseIterable {
  case meeting, mail, intranet, writing, other
}

/// A party's own decision, told to the others (C04).
public struct Announcement: Sendable, Equatable {
  public var id: AnnouncementID
  public var body: BodyID
  public var party: OrganisationID
  public var title: TextRef
  public var text: TextRef
  public var effect: TextRef?
  public var reference: TextRef?
  public var source: TextRef?
  public var decided: Day
  public var area: String?
  /// Those who have said that they have read it.
  public var readers: [PersonID: Stamp] = [:]
  public var stamp: Stamp
}

/// What a person follows, and gets the news of.
public enum Watched: Hashable, Sendable, Codable {
  case area(body: BodyID, name: String)
  case document(number: DocumentID)
}
