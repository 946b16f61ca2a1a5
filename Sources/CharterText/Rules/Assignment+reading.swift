import Charters

extension AssignmentRule: ReadableRule {
  enum Key: String, FileKey {
    case within
  }

  init?(reading fields: Fields<Key>) {
    self.init(within: fields.optional(.within) { $0.guide() })
  }
}
