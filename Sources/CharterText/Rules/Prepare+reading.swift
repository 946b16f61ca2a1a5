import Charters

extension PrepareRule: ReadableRule {
  enum Key: String, FileKey {
    case `for`
  }

  init?(reading fields: Fields<Key>) {
    guard let body: Relation = fields.required(.for, { $0.word() }) else { return nil }
    self.init(for: body)
  }
}
