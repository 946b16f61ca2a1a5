import Charters

extension RelayRule: ReadableRule {
  enum Key: String, FileKey {
    case to
  }

  init?(reading fields: Fields<Key>) {
    let to: RelayTarget? = fields.required(.to) { $0.word() }
    guard let to else { return nil }
    self.init(to: to)
  }
}
