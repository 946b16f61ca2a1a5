/// The body reports to another (A15, B12, D34, D35).
public struct ReportRule: RuleData {
  public var to: Relation
  /// How often; left to the body where the document does not say.
  public var interval: Setting<ReportInterval>
  /// A guide for how soon after the meeting or the end of the period.
  public var within: Guide?
  /// Whether the other body reports back in the same way (D34, D35).
  public var isMutual: Bool

  package var rule: Rule { .report(self) }
  package var relations: [Relation] { [to] }

  /// A duty to report to the body in this relation.
  public init(
    to: Relation, interval: Setting<ReportInterval>, within: Guide? = nil, isMutual: Bool = false
  ) {
    self.to = to
    self.interval = interval
    self.within = within
    self.isMutual = isMutual
  }
}

/// When a report falls due.
public enum ReportInterval: String, Hashable, Sendable, Codable, CaseIterable {
  case afterEachMeeting, everyMonth, everyQuarter, everyYear
}
