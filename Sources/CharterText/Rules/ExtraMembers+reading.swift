import Charters

extension ExtraMembersRule: ReadableRule {
  enum Key: String, FileKey {
    case withReason = "with_reason"
  }

  init?(reading fields: Fields<Key>) {
    self.init(withReason: fields.flag(.withReason))
  }
}
