import Charters

extension LiftRule: ReadableRule {
  enum Key: String, FileKey {
    case to
    case matters
    case under
    case throughLiaison = "through_liaison"
  }

  init?(reading fields: Fields<Key>) {
    let to: Relation? = fields.required(.to) { $0.word() }
    let matters: [String] = fields.optional(.matters) { $0.texts() } ?? []
    let under: String? = fields.optional(.under) { $0.text() }
    let throughLiaison = fields.flag(.throughLiaison)
    guard let to else { return nil }
    self.init(to: to, matters: matters, under: under, throughLiaison: throughLiaison)
  }
}
