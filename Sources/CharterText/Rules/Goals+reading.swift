import Charters

extension GoalsRule: ReadableRule {
  enum Key: String, FileKey {
    case goals
  }

  init?(reading fields: Fields<Key>) {
    guard let goals: [String] = fields.required(.goals, { $0.keys() }) else { return nil }
    self.init(goals: goals)
  }
}
