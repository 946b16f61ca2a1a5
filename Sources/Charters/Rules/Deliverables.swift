public import SwedishCalendar

/// Deliverables with days, delivered to the commissioner and accepted (B10).
///
/// Where none is listed the body sets its own.
public struct DeliverablesRule: RuleData {
  /// What is to be delivered, in the document's order.
  public var list: [Planned]

  package var rule: Rule { .deliverables(self) }

  /// A rule with these deliverables; none where the body sets them.
  public init(list: [Planned] = []) { self.list = list }

  /// Something that the document says is to be delivered.
  public struct Planned: Hashable, Sendable, Codable {
    /// The name that addresses show, such as `slutrapport`.
    public var key: String
    /// What readers call it.
    public var title: String
    /// The last day.
    public var by: Day
    /// Whether it is the final one, after which the body can be closed.
    public var isFinal: Bool

    /// A deliverable with this name, by a day.
    public init(key: String, title: String, by: Day, isFinal: Bool = false) {
      self.key = key
      self.title = title
      self.by = by
      self.isFinal = isFinal
    }
  }
}
