import Charters

extension RequestRule: ReadableRule {
  enum Key: String, FileKey {
    case isTiedToPlan = "tied_to_plan"
  }

  init?(reading fields: Fields<Key>) {
    self.init(isTiedToPlan: fields.flag(.isTiedToPlan))
  }
}
