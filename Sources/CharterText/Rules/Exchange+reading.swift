import Charters
import SwedishCalendar

extension ExchangeRule: ReadableRule {
  enum Key: String, FileKey {
    case with
    case every
    case about
  }

  init?(reading fields: Fields<Key>) {
    let with: Relation? = fields.required(.with) { $0.word() }
    let every: Setting<Period>? = fields.required(.every) { $0.setting { $0.word() } }
    let about: String? = fields.optional(.about) { $0.text() }
    guard let with, let every else { return nil }
    self.init(with: with, every: every, about: about)
  }
}
