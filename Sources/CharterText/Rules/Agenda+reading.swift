import Charters

extension AgendaRule: ReadableRule {
  enum Key: String, FileKey {
    case publishBefore = "publish_before"
    case attachments
  }

  init?(reading fields: Fields<Key>) {
    guard let days = fields.required(.publishBefore, { $0.days(1...366) }) else { return nil }
    let attachments: AttachmentWord? = fields.optional(.attachments) { $0.word() }
    self.init(publishBefore: days, withAttachments: attachments == .current)
  }
}

/// Which attachments go with an agenda: those that exist by then, or none.
enum AttachmentWord: String, FileWord { case current, none }
