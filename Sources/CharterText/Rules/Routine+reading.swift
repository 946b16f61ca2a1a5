import Charters

extension RoutineRule: ReadableRule {
  enum Key: String, FileKey {
    case about
    case with
  }

  init?(reading fields: Fields<Key>) {
    let about: String? = fields.required(.about) { $0.text() }
    let with: Relation? = fields.optional(.with) { $0.word() }
    guard let about else { return nil }
    self.init(about: about, with: with)
  }
}
