public import SwedishCalendar

/// A report as the body that got it has it: where it stands on its agendas, and since when.
public struct ReceivedReport: Sendable, Equatable {
  public var from: BodyID
  public var on: Day
  public var text: TextRef
  /// The agenda it stands on, and its number there.
  public var meeting: MeetingID?
  public var item: Int?
  public var stamp: Stamp
}
