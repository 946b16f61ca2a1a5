import Charters

extension StandingItemRule: ReadableRule {
  enum Key: String, FileKey {
    case title, kind
    case rowPerParty = "row_per_party"
    case shows
  }

  init?(reading fields: Fields<Key>) {
    let title = fields.required(.title) { $0.text() }
    let kind: ItemKind? = fields.optional(.kind) { $0.word() }
    let rowPerParty = fields.flag(.rowPerParty)
    let shows: StandingContent? = fields.optional(.shows) { $0.word() }
    guard let title else { return nil }
    self.init(
      title: title, kind: kind ?? .information, rowPerParty: rowPerParty, shows: shows)
  }
}
