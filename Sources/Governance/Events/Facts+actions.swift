public import SwedishCalendar

/// It was agreed at a meeting that someone does something by a day. Texts: `text`.
public struct ActionAgreed: Hashable, Sendable, Codable {
  public var action: ActionID
  public var meeting: MeetingID
  public var item: Int?
  public var owner: PersonID
  public var due: Day
}

/// An action got another owner or another last day. Texts: `reason`.
public struct ActionChanged: Hashable, Sendable, Codable {
  public var action: ActionID
  public var owner: PersonID
  public var due: Day
}

/// An action is done, or will not be done. Texts: `note`.
public struct ActionEnded: Hashable, Sendable, Codable {
  public var action: ActionID
  public var on: Day
  /// Whether it was done; otherwise the note says why it was given up.
  public var isDone: Bool
}
