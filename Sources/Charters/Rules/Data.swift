/// Data for follow-up are delivered and received (D31).
public struct DataRule: RuleData {
  /// Whether the body delivers.
  public var deliver: Bool
  /// Whether the body receives.
  public var receive: Bool
  /// The body that follows up.
  public var with: Relation?
  /// A guide for how soon after the end of a period.
  public var within: Guide?

  package var rule: Rule { .data(self) }
  package var relations: [Relation] { with.map { [$0] } ?? [] }

  /// A rule with these values.
  public init(
    deliver: Bool = false, receive: Bool = false, with: Relation? = nil, within: Guide? = nil
  ) {
    self.deliver = deliver
    self.receive = receive
    self.with = with
    self.within = within
  }
}
