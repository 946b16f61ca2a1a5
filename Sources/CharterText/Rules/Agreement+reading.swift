import Charters

extension AgreementRule: ReadableRule {
  enum Key: String, FileKey {
    case name
    case areas
    case targetYear = "target_year"
  }

  init?(reading fields: Fields<Key>) {
    let name: String? = fields.required(.name) { $0.text() }
    let areas: [String] = fields.optional(.areas) { $0.texts() } ?? []
    let targetYear: Int? = fields.optional(.targetYear) { $0.integer(1990...2100) }
    guard let name else { return nil }
    self.init(name: name, areas: areas, targetYear: targetYear)
  }
}
