import Charters
import SwedishCalendar

extension PlanRule: ReadableRule {
  enum Key: String, FileKey {
    case duty
    case per
  }

  init?(reading fields: Fields<Key>) {
    let duty: PlanDuty? = fields.required(.duty) { $0.word() }
    let per: Period? = fields.optional(.per) { $0.word() }
    guard let duty else { return nil }
    self.init(duty: duty, per: per)
  }
}
