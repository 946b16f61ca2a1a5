import Charters

extension KindsOfCareRule: ReadableRule {
  enum Key: String, FileKey {
    case required
  }

  init?(reading fields: Fields<Key>) {
    guard let required: [String] = fields.required(.required, { $0.texts() }) else { return nil }
    self.init(required: required)
  }
}
