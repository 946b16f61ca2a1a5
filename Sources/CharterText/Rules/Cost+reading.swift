import Charters

extension CostRule: ReadableRule {
  enum Key: String, FileKey {
    case byParty = "by_party"
    case hasFairShare = "fair_share"
  }

  init?(reading fields: Fields<Key>) {
    self.init(byParty: fields.flag(.byParty), hasFairShare: fields.flag(.hasFairShare))
  }
}
