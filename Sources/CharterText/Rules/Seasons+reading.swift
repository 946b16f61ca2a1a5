import Charters

extension SeasonsRule: ReadableRule {
  enum Key: String, FileKey {
    case before
    case ahead
  }

  init?(reading fields: Fields<Key>) {
    let before: [Season]? = fields.required(.before) { $0.words() }
    let ahead: Guide? = fields.optional(.ahead) { $0.guide() }
    guard let before else { return nil }
    self.init(before: before, ahead: ahead)
  }
}
