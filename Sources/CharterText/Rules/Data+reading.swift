import Charters

extension DataRule: ReadableRule {
  enum Key: String, FileKey {
    case deliver
    case receive
    case with
    case within
  }

  init?(reading fields: Fields<Key>) {
    self.init(
      deliver: fields.flag(.deliver), receive: fields.flag(.receive),
      with: fields.optional(.with) { $0.word() },
      within: fields.optional(.within) { $0.guide() })
  }
}
