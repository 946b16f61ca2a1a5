import Charters

extension AppointmentRule: ReadableRule {
  enum Key: String, FileKey {
    case by
    case officials
    case elected
  }

  init?(reading fields: Fields<Key>) {
    let by: Bearer? = fields.required(.by) { $0.word() }
    let officials = fields.flag(.officials)
    let elected = fields.flag(.elected)
    guard let by else { return nil }
    self.init(by: by, officials: officials, elected: elected)
  }
}
