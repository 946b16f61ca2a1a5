import Charters

extension GoalsRule: ReadableRule {
  enum Key: String, FileKey {
    case goals
  }

  init?(reading fields: Fields<Key>) {
    let goals: [String]? = fields.required(.goals) { $0.keys() }
    guard let goals else { return nil }
    self.init(goals: goals)
  }
}
