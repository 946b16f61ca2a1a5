import Charters

extension SubjectsRule: ReadableRule {
  enum Key: String, FileKey {
    case areas
  }

  init?(reading fields: Fields<Key>) {
    guard let areas: [String] = fields.required(.areas, { $0.texts() }) else { return nil }
    self.init(areas: areas)
  }
}
