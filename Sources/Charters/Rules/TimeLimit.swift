public import SwedishCalendar

/// The body is permanent or ends on a day (B09).
///
/// Where neither is said the document leaves it open, and the commissioner decides.
public struct TimeLimitRule: RuleData {
  /// The last day, where the body is for a time.
  public var ends: Day?
  /// Whether the document says that the body is permanent.
  public var isPermanent: Bool
  /// Days before the last day at which a warning is given.
  public var warnBefore: Int

  package var rule: Rule { .timeLimit(self) }

  /// A body that ends on a day, is permanent, or of which nothing is said.
  public init(ends: Day? = nil, isPermanent: Bool = false, warnBefore: Int = 90) {
    self.ends = ends
    self.isPermanent = isPermanent
    self.warnBefore = warnBefore
  }
}
