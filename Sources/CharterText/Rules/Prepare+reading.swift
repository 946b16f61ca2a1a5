import Charters

extension PrepareRule: ReadableRule {
  enum Key: String, FileKey {
    case `for`
  }

  init?(reading fields: Fields<Key>) {
    let body: Relation? = fields.required(.for) { $0.word() }
    guard let body else { return nil }
    self.init(for: body)
  }
}
