import Charters

extension DialogueRule: ReadableRule {
  enum Key: String, FileKey {
    case with
  }

  init?(reading fields: Fields<Key>) {
    guard let with: Relation = fields.required(.with, { $0.word() }) else { return nil }
    self.init(with: with)
  }
}
