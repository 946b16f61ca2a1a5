import Charters

extension AgendaRule: ReadableRule {
  enum Key: String, FileKey {
    case publishBefore = "publish_before"
    case attachments
  }

  init?(reading fields: Fields<Key>) {
    let days = fields.required(.publishBefore) { $0.days(1...366) }
    let attachments: AttachmentWord? = fields.optional(.attachments) { $0.word() }
    guard let days else { return nil }
    self.init(publishBefore: days, withAttachments: attachments == .current)
  }
}

/// Which attachments go with an agenda: those that exist by then, or none.
enum AttachmentWord: String, FileWord { case current, none }
