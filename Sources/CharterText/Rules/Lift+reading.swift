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
    guard let to else { return nil }
    self.init(
      to: to, matters: fields.optional(.matters) { $0.texts() } ?? [],
      under: fields.optional(.under) { $0.text() }, throughLiaison: fields.flag(.throughLiaison))
  }
}
