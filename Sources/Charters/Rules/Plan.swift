public import SwedishCalendar

/// A plan is made, revised, followed up or worked from (A07, A09, A13, D02).
public struct PlanRule: RuleData {
  /// What the body does with it.
  public var duty: PlanDuty
  /// The kind of plan that the document speaks of; any where nil.
  public var kind: PlanKind?
  /// How often.
  public var per: Period?
  /// A guide for how often it is told how each activity stands.
  public var within: Guide?

  package var rule: Rule { .plan(self) }

  /// A rule with these values.
  public init(
    duty: PlanDuty, kind: PlanKind? = nil, per: Period? = nil, within: Guide? = nil
  ) {
    self.duty = duty
    self.kind = kind
    self.per = per
    self.within = within
  }
}

/// What a body does with a plan.
public enum PlanDuty: String, Hashable, Sendable, Codable, CaseIterable {
  case followUp, revise, basis, make
}

/// What a plan is called in the documents.
public enum PlanKind: String, Hashable, Sendable, Codable, CaseIterable {
  case activity, action, implementation
}
