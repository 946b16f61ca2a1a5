import Charters

extension AppointmentRule: ReadableRule {
  enum Key: String, FileKey {
    case by
    case officials
    case elected
  }

  init?(reading fields: Fields<Key>) {
    let by: Bearer? = fields.required(.by) { $0.word() }
    guard let by else { return nil }
    self.init(by: by, officials: fields.flag(.officials), elected: fields.flag(.elected))
  }
}
