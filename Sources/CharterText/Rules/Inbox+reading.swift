import Charters

extension InboxRule: ReadableRule {
  enum Key: String, FileKey {
    case answers
  }

  init?(reading fields: Fields<Key>) {
    guard let answers: [InboxAnswer] = fields.required(.answers, { $0.words() }) else { return nil }
    self.init(answers: answers)
  }
}
