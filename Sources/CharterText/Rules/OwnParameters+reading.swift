import Charters

extension OwnParametersRule: ReadableRule {
  enum Key: String, FileKey {
    case of
  }

  init?(reading fields: Fields<Key>) {
    guard let of: [OwnParameter] = fields.required(.of, { $0.words() }) else { return nil }
    self.init(of: of)
  }
}
