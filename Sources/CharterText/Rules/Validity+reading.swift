import Charters

extension ValidityRule: ReadableRule {
  enum Key: String, FileKey {
    case reviewEvery = "review_every"
    case warnBefore = "warn_before"
  }

  init?(reading fields: Fields<Key>) {
    self.init(
      reviewEveryMonths: fields.optional(.reviewEvery) { $0.months() },
      warnBefore: fields.optional(.warnBefore) { $0.days() } ?? 90)
  }
}
