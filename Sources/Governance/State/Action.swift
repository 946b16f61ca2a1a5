public import SwedishCalendar

/// Something that someone took on at a meeting, with a last day.
public struct Action: Sendable, Equatable {
  public var id: ActionID
  public var meeting: MeetingID
  public var item: Int?
  public var text: TextRef
  public var owner: PersonID
  public var due: Day
  public var agreed: Stamp
  /// Each time the owner or the day was changed.
  public var changes: [Stamp] = []
  public var ended: End?

  /// Whether it remains to be done.
  public var isOpen: Bool { ended == nil }

  /// That it was done, or given up.
  public struct End: Sendable, Equatable {
    public var on: Day
    public var isDone: Bool
    public var note: TextRef
    public var stamp: Stamp
  }
}
