import Charters
import SwedishCalendar

extension DeliverablesRule: ReadableRule {
  enum Key: String, FileKey { case list }

  /// A list has no value that could stand alone; `true` leaves the deliverables to the body.
  static var alone: Key? { nil }

  init?(reading fields: Fields<Key>) {
    let list = fields.optional(.list) { $0.deliverables() }
    if fields.has(.list), list == nil { return nil }
    self.init(list: list ?? [])
  }
}

/// The keys of one deliverable.
enum DeliverableFileKey: String, FileKey { case key, title, by, final }

extension Cursor {
  /// The deliverables, each name once and at most one of them the final one.
  fileprivate func deliverables() -> [DeliverablesRule.Planned]? {
    let found = list { Fields<DeliverableFileKey>($0).flatMap(DeliverablesRule.Planned.init) }
    guard let found else { return nil }
    var seen: Set<String> = []
    for one in found where !seen.insert(one.key).inserted { problem(.repeatedValue(one.key)) }
    if found.count(where: \.isFinal) > 1 {
      problem(.repeatedValue(DeliverableFileKey.final.rawValue))
    }
    return found
  }
}

extension DeliverablesRule.Planned {
  fileprivate init?(_ fields: Fields<DeliverableFileKey>) {
    let key = fields.required(.key) { $0.key() }
    let title = fields.required(.title) { $0.text() }
    let by = fields.required(.by) { $0.day() }
    let isFinal = fields.flag(.final)
    guard let key, let title, let by else { return nil }
    self.init(key: key, title: title, by: by, isFinal: isFinal)
  }
}
