import Charters

extension DutiesRule: ReadableRule {
  enum Key: String, FileKey {
    case of
    case list
  }

  init?(reading fields: Fields<Key>) {
    let of: DutyHolder? = fields.required(.of) { $0.word() }
    let list: [String]? = fields.required(.list) { $0.texts() }
    guard let of, let list else { return nil }
    self.init(of: of, list: list)
  }
}
