import Charters

extension LiaisonRule: ReadableRule {
  enum Key: String, FileKey {
    case to
    case onePerSide = "one_per_side"
    case mayAppointJointly = "may_appoint_jointly"
  }

  init?(reading fields: Fields<Key>) {
    let to: Relation? = fields.required(.to) { $0.word() }
    let onePerSide = fields.flag(.onePerSide)
    let mayAppointJointly = fields.flag(.mayAppointJointly)
    guard let to else { return nil }
    self.init(to: to, onePerSide: onePerSide, mayAppointJointly: mayAppointJointly)
  }
}
