import Charters
import SwedishCalendar

extension PlanRule: ReadableRule {
  enum Key: String, FileKey {
    case duty
    case per
    case within
  }

  init?(reading fields: Fields<Key>) {
    let duty: PlanDuty? = fields.required(.duty) { $0.word() }
    let per: Period? = fields.optional(.per) { $0.word() }
    let within: Guide? = fields.optional(.within) { $0.guide() }
    guard let duty else { return nil }
    self.init(duty: duty, per: per, within: within)
  }
}
