public import Governance
public import SwedishCalendar

/// What the page of disposal tells of disposals that were made, and of copies of the journal.
public struct Disposals: Sendable {
  /// The latest disposals, the last one first.
  public var made: [Made]
  /// The copies that have been made of the journal, in their order.
  public var copies: [Copy]
  /// Meetings that are over and whose notes still stand beside the journal.
  public var notes: [Notes]

  /// What still stands of a meeting, and in how many fields.
  public struct Notes: Sendable {
    public var meeting: MeetingID
    public var count: Int

    /// So many fields of a meeting.
    public init(_ meeting: MeetingID, count: Int) {
      self.meeting = meeting
      self.count = count
    }
  }

  /// A disposal: the event, and what it erased.
  public struct Made: Sendable {
    public var event: Recorded
    public var texts: [TextRef]
    public var notes: [MeetingID]

    /// A disposal as it was recorded.
    public init(event: Recorded, texts: [TextRef], notes: [MeetingID] = []) {
      self.event = event
      self.texts = texts
      self.notes = notes
    }
  }

  /// A copy of the journal, which reaches up to an event.
  public struct Copy: Sendable, Equatable {
    public var file: String
    public var madeAt: Moment
    public var last: Int

    /// A copy by the name of its file.
    public init(file: String, madeAt: Moment, last: Int) {
      self.file = file
      self.madeAt = madeAt
      self.last = last
    }
  }

  /// The latest disposals, all copies, and notes that still stand.
  public init(made: [Made] = [], copies: [Copy] = [], notes: [Notes] = []) {
    self.made = made
    self.copies = copies
    self.notes = notes
  }

  /// The copies that hold what a disposal erased: made when the texts were there, and before it.
  public func copies(holding made: Made) -> [Copy] {
    // When notes were written is not known any more: any earlier copy may hold them.
    let first = made.notes.isEmpty ? made.texts.map(\.sequence).min() : 0
    return copies.filter { first ?? .max <= $0.last && $0.last <= made.event.sequence }
  }

  /// The copies that hold texts which are still to be erased.
  public func copies(holding refs: [TextRef]) -> [Copy] {
    guard let first = refs.map(\.sequence).min() else { return [] }
    return copies.filter { first <= $0.last }
  }
}
