import Charters
import SwedishCalendar

extension TimeLimitRule: ReadableRule {
  enum Key: String, FileKey {
    case ends, permanent
    case warnBefore = "warn_before"
  }

  init?(reading fields: Fields<Key>) {
    let ends = fields.optional(.ends) { $0.day() }
    let isPermanent = fields.flag(.permanent)
    let warnBefore = fields.optional(.warnBefore) { $0.days() }
    if isPermanent, fields.has(.ends) {
      fields.cursor(.permanent)?.problem(
        .contradiction(Key.ends.rawValue, Key.permanent.rawValue))
      return nil
    }
    self.init(ends: ends, isPermanent: isPermanent, warnBefore: warnBefore ?? 90)
  }
}
