import Charters

extension SubjectsRule: ReadableRule {
  enum Key: String, FileKey {
    case areas
  }

  init?(reading fields: Fields<Key>) {
    let areas: [String]? = fields.required(.areas) { $0.texts() }
    guard let areas else { return nil }
    self.init(areas: areas)
  }
}
