import Charters

extension RoutineRule: ReadableRule {
  enum Key: String, FileKey {
    case about
    case with
  }

  init?(reading fields: Fields<Key>) {
    let about: String? = fields.required(.about) { $0.text() }
    guard let about else { return nil }
    self.init(about: about, with: fields.optional(.with) { $0.word() })
  }
}
