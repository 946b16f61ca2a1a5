import Charters

extension SubscriptionRule: ReadableRule {
  enum Key: String, FileKey {
    case to
  }

  init?(reading fields: Fields<Key>) {
    guard let to: String = fields.required(.to, { $0.text() }) else { return nil }
    self.init(to: to)
  }
}
