import Charters

extension InboxRule: ReadableRule {
  enum Key: String, FileKey {
    case answers
  }

  init?(reading fields: Fields<Key>) {
    let answers: [InboxAnswer]? = fields.required(.answers) { $0.words() }
    guard let answers else { return nil }
    self.init(answers: answers)
  }
}
