import Charters

extension OutsideMembershipRule: ReadableRule {
  enum Key: String, FileKey {
    case reportsToAll = "reports_to_all"
  }

  init?(reading fields: Fields<Key>) {
    self.init(reportsToAll: fields.flag(.reportsToAll))
  }
}
