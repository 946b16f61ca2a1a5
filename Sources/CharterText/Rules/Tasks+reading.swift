import Charters

extension TasksRule: ReadableRule {
  enum Key: String, FileKey {
    case list
  }

  init?(reading fields: Fields<Key>) {
    guard let list: [String] = fields.required(.list, { $0.texts() }) else { return nil }
    self.init(list: list)
  }
}
