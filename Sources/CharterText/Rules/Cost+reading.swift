import Charters

extension CostRule: ReadableRule {
  enum Key: String, FileKey {
    case byParty = "by_party"
    case hasFairShare = "fair_share"
    case between, within
  }

  init?(reading fields: Fields<Key>) {
    self.init(
      byParty: fields.flag(.byParty), hasFairShare: fields.flag(.hasFairShare),
      between: fields.optional(.between) { $0.words() } ?? [],
      within: fields.optional(.within) { $0.guide() })
  }
}
