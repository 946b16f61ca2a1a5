/// How long the charter is valid and when it is reviewed (A01, C27).
public struct ValidityRule: RuleData {
  /// Months between reviews; nil where the document says "vid behov" or nothing.
  public var reviewEveryMonths: Int?
  /// Days before the last day, or before a review, at which a warning is given.
  public var warnBefore: Int

  package var rule: Rule { .validity(self) }

  /// Validity as the document header gives it.
  public init(reviewEveryMonths: Int? = nil, warnBefore: Int = 90) {
    self.reviewEveryMonths = reviewEveryMonths
    self.warnBefore = warnBefore
  }
}
