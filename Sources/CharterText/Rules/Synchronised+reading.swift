import Charters

extension SynchronisedRule: ReadableRule {
  enum Key: String, FileKey {
    case with
    case daysBefore = "days_before"
  }

  init?(reading fields: Fields<Key>) {
    let with: Relation? = fields.required(.with) { $0.word() }
    let daysBefore = fields.required(.daysBefore) { $0.setting { $0.dayRange() } }
    guard let with, let daysBefore else { return nil }
    self.init(with: with, daysBefore: daysBefore)
  }
}

enum DayRangeKey: String, FileKey { case from, to }

extension Cursor {
  /// A stretch of days: `{from: 7, to: 21}`; negative days lie after.
  fileprivate func dayRange() -> DayRange? {
    guard let fields = Fields<DayRangeKey>(self) else { return nil }
    let from = fields.required(.from) { $0.integer(-366...366) }
    let to = fields.required(.to) { $0.integer(-366...366) }
    guard let from, let to else { return nil }
    if to < from { problem(.tooSmall("to", than: "from")) }
    return DayRange(from: from, to: to)
  }
}
