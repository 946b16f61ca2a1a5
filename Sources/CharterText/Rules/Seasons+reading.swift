import Charters

extension SeasonsRule: ReadableRule {
  enum Key: String, FileKey {
    case before
  }

  init?(reading fields: Fields<Key>) {
    guard let before: [Season] = fields.required(.before, { $0.words() }) else { return nil }
    self.init(before: before)
  }
}
