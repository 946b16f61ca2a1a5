import Charters
import SwedishCalendar

extension MeetingsRule: ReadableRule {
  enum Key: String, FileKey { case count, per, with }

  init?(reading fields: Fields<Key>) {
    let count = fields.required(.count) { $0.setting { $0.countRange() } }
    let per: Period? = fields.required(.per) { $0.word() }
    let with: Relation? = fields.optional(.with) { $0.word() }
    guard let count, let per else { return nil }
    self.init(count: count, per: per, with: with)
  }
}

enum CountKey: String, FileKey {
  case atLeast = "at_least"
  case atMost = "at_most"
}

extension Cursor {
  /// A number of times: `4`, or `{at_least: 4, at_most: 6}`.
  fileprivate func countRange() -> CountRange? {
    if item.shape == .text { return integer(1...366).map { CountRange(atLeast: $0) } }
    guard let fields = Fields<CountKey>(self) else { return nil }
    let atLeast = fields.required(.atLeast) { $0.integer(1...366) }
    let atMost = fields.optional(.atMost) { $0.integer(1...366) }
    guard let atLeast else { return nil }
    if let atMost, atMost < atLeast { problem(.tooSmall("at_most", than: "at_least")) }
    return CountRange(atLeast: atLeast, atMost: atMost)
  }
}
