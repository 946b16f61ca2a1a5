import Charters

extension MandateRule: ReadableRule {
  enum Key: String, FileKey {
    case attestedBy = "attested_by"
    case withLetter = "letter"
  }

  init?(reading fields: Fields<Key>) {
    self.init(
      attestedBy: fields.optional(.attestedBy) { $0.word() }, withLetter: fields.flag(.withLetter))
  }
}
