import Charters

extension TasksRule: ReadableRule {
  enum Key: String, FileKey {
    case list
  }

  init?(reading fields: Fields<Key>) {
    let list: [String]? = fields.required(.list) { $0.texts() }
    guard let list else { return nil }
    self.init(list: list)
  }
}
