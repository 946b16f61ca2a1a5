import Charters

/// One rung, or a list of rungs where a clause opens several roads.
extension LadderRule: ReadableRule {
  enum Key: String, FileKey {
    case step
    case to
    case disputes
    case within
    case learning
    case direct
  }

  init?(reading fields: Fields<Key>) {
    guard let rung = Rung(fields) else { return nil }
    self.init(rungs: [rung])
  }

  static func read(_ cursor: Cursor) -> LadderRule? {
    guard case .list = cursor.item.content else {
      return Fields(cursor).flatMap(LadderRule.init(reading:))
    }
    let rungs = cursor.list { Fields<Key>($0).flatMap(Rung.init) }
    return rungs.map(LadderRule.init(rungs:))
  }
}

extension LadderRule.Rung {
  fileprivate init?(_ fields: Fields<LadderRule.Key>) {
    let step: Int? = fields.required(.step) { $0.integer(1...3) }
    let to: Relation? = fields.optional(.to) { $0.word() }
    let disputes: DisputeKind? = fields.optional(.disputes) { $0.word() }
    let within: Guide? = fields.optional(.within) { $0.guide() }
    let isForLearning = fields.flag(.learning)
    let isDirect = fields.flag(.direct)
    guard let step else { return nil }
    self.init(
      step: step, to: to, disputes: disputes, within: within, isForLearning: isForLearning,
      isDirect: isDirect)
  }
}
