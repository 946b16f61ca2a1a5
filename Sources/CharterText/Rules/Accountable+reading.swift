import Charters

extension AccountableRule: ReadableRule {
  enum Key: String, FileKey {
    case managers
    case mayDelegate = "delegate"
  }

  init?(reading fields: Fields<Key>) {
    let managers: [String]? = fields.required(.managers) { $0.texts() }
    let mayDelegate = fields.flag(.mayDelegate)
    guard let managers else { return nil }
    self.init(managers: managers, mayDelegate: mayDelegate)
  }
}
