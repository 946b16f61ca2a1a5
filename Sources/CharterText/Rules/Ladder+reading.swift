import Charters

extension LadderRule: ReadableRule {
  enum Key: String, FileKey {
    case step
    case to
    case disputes
    case within
  }

  init?(reading fields: Fields<Key>) {
    let step: Int? = fields.required(.step) { $0.integer(1...3) }
    let to: Relation? = fields.optional(.to) { $0.word() }
    let disputes: DisputeKind? = fields.optional(.disputes) { $0.word() }
    let within: Guide? = fields.optional(.within) { $0.guide() }
    guard let step else { return nil }
    self.init(step: step, to: to, disputes: disputes, within: within)
  }
}
