import Charters

extension AgreementRule: ReadableRule {
  enum Key: String, FileKey {
    case name
    case areas
    case targetYear = "target_year"
  }

  init?(reading fields: Fields<Key>) {
    let name: String? = fields.required(.name) { $0.text() }
    guard let name else { return nil }
    self.init(
      name: name, areas: fields.optional(.areas) { $0.texts() } ?? [],
      targetYear: fields.optional(.targetYear) { $0.integer(1990...2100) })
  }
}
