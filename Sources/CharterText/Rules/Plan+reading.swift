import Charters
import SwedishCalendar

extension PlanRule: ReadableRule {
  enum Key: String, FileKey {
    case duty
    case kind
    case per
    case within
  }

  init?(reading fields: Fields<Key>) {
    let duty: PlanDuty? = fields.required(.duty) { $0.word() }
    let kind: PlanKind? = fields.optional(.kind) { $0.word() }
    let per: Period? = fields.optional(.per) { $0.word() }
    let within: Guide? = fields.optional(.within) { $0.guide() }
    guard let duty else { return nil }
    self.init(duty: duty, kind: kind, per: per, within: within)
  }
}
