import Charters

extension RelayRule: ReadableRule {
  enum Key: String, FileKey {
    case to
  }

  init?(reading fields: Fields<Key>) {
    guard let to: RelayTarget = fields.required(.to, { $0.word() }) else { return nil }
    self.init(to: to)
  }
}
