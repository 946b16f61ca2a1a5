import Charters

extension RoleRule: ReadableRule {
  enum Key: String, FileKey {
    case role
    case heldBy = "held_by"
    case how
    case isInitial = "initially"
    case employeeOf = "employee_of"
    case callsMeetings = "calls_meetings"
  }

  init?(reading fields: Fields<Key>) {
    let role: RoleKind? = fields.required(.role) { $0.word() }
    guard let role else { return nil }
    self.init(
      role: role, heldBy: fields.optional(.heldBy) { $0.words() } ?? [],
      how: fields.optional(.how) { $0.word() }, isInitial: fields.flag(.isInitial),
      employeeOf: fields.optional(.employeeOf) { $0.word() },
      callsMeetings: fields.flag(.callsMeetings))
  }
}
