import Charters

extension StandingItemRule: ReadableRule {
  enum Key: String, FileKey {
    case title, kind
    case rowPerParty = "row_per_party"
  }

  init?(reading fields: Fields<Key>) {
    guard let title = fields.required(.title, { $0.text() }) else { return nil }
    self.init(
      title: title, kind: fields.optional(.kind) { $0.word() } ?? .information,
      rowPerParty: fields.flag(.rowPerParty))
  }
}
