import Charters

extension AttestRule: ReadableRule {
  enum Key: String, FileKey { case every, question }

  static var alone: Key? { .every }

  init?(reading fields: Fields<Key>) {
    self.init(
      everyMonths: fields.optional(.every) { $0.yearlyOrMonths() } ?? 12,
      question: fields.optional(.question) { $0.text() })
  }
}

extension Cursor {
  /// How long an attestation holds: `yearly`, or a length such as `12 months`.
  fileprivate func yearlyOrMonths() -> Int? {
    if case .scalar("yearly", _) = item.content { return 12 }
    return months()
  }
}
