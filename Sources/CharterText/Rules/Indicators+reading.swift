import Charters

extension IndicatorsRule: ReadableRule {
  enum Key: String, FileKey {
    case levels
  }

  init?(reading fields: Fields<Key>) {
    self.init(levels: fields.optional(.levels) { $0.textsOrAll() } ?? [])
  }
}
