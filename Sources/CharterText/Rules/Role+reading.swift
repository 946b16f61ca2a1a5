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
    let heldBy: [Side] = fields.optional(.heldBy) { $0.words() } ?? []
    let how: RoleSource? = fields.optional(.how) { $0.word() }
    let isInitial = fields.flag(.isInitial)
    let employeeOf: Side? = fields.optional(.employeeOf) { $0.word() }
    let callsMeetings = fields.flag(.callsMeetings)
    guard let role else { return nil }
    self.init(
      role: role, heldBy: heldBy, how: how, isInitial: isInitial, employeeOf: employeeOf,
      callsMeetings: callsMeetings)
  }
}
