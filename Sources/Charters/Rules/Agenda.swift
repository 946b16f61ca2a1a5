/// The agenda is published a number of days before the meeting (C20).
public struct AgendaRule: RuleData {
  /// Calendar days before the meeting by which it is published.
  public var publishBefore: Int
  /// Whether the attachments that exist by then go with it.
  public var withAttachments: Bool

  package var rule: Rule { .agenda(self) }

  /// Published at least this many days before.
  public init(publishBefore: Int, withAttachments: Bool = false) {
    self.publishBefore = publishBefore
    self.withAttachments = withAttachments
  }
}
