import Charters

extension ReportRule: ReadableRule {
  enum Key: String, FileKey { case to, interval, within, mutual }

  init?(reading fields: Fields<Key>) {
    let to: Relation? = fields.required(.to) { $0.word() }
    let interval: Setting<ReportInterval>? = fields.required(.interval) { $0.setting { $0.word() } }
    let within = fields.optional(.within) { $0.guide() }
    let isMutual = fields.flag(.mutual)
    guard let to, let interval else { return nil }
    self.init(to: to, interval: interval, within: within, isMutual: isMutual)
  }
}
