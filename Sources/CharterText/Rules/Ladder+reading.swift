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
    guard let step else { return nil }
    self.init(
      step: step, to: fields.optional(.to) { $0.word() },
      disputes: fields.optional(.disputes) { $0.word() },
      within: fields.optional(.within) { $0.guide() })
  }
}
