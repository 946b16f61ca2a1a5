import Charters

extension DecisionsFromAboveRule: ReadableRule {
  enum Key: String, FileKey {
    case from
  }

  init?(reading fields: Fields<Key>) {
    guard let from: Relation = fields.required(.from, { $0.word() }) else { return nil }
    self.init(from: from)
  }
}
