public import Governance
public import SwedishCalendar

/// What the page of disposal tells of disposals that were made, and of copies of the journal.
public struct Disposals: Sendable {
  /// The latest disposals, the last one first.
  public var made: [Made]
  /// The copies that have been made of the journal, in their order.
  public var copies: [Copy]

  /// A disposal: the event, and what it erased.
  public struct Made: Sendable {
    public var event: Recorded
    public var texts: [TextRef]

    /// A disposal as it was recorded.
    public init(event: Recorded, texts: [TextRef]) {
      self.event = event
      self.texts = texts
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

  /// The latest disposals, and all copies.
  public init(made: [Made] = [], copies: [Copy] = []) {
    self.made = made
    self.copies = copies
  }

  /// The copies that hold what a disposal erased: made when the texts were there, and before it.
  public func copies(holding made: Made) -> [Copy] {
    guard let first = made.texts.map(\.sequence).min() else { return [] }
    return copies.filter { first <= $0.last && $0.last <= made.event.sequence }
  }

  /// The copies that hold texts which are still to be erased.
  public func copies(holding refs: [TextRef]) -> [Copy] {
    guard let first = refs.map(\.sequence).min() else { return [] }
    return copies.filter { first <= $0.last }
  }
}
