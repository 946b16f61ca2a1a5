import Charters

extension DutiesRule: ReadableRule {
  enum Key: String, FileKey {
    case of
    case list
  }

  init?(reading fields: Fields<Key>) {
    let of: DutyHolder? = fields.required(.of) { $0.word() }
    let list = fields.required(.list) { $0.list { DutyLine($0, of: of) } }
    guard let of, let list else { return nil }
    self.init(of: of, list: list)
  }
}

enum DutyLineKey: String, FileKey {
  case duty
  case shownBy = "shown_by"
}

extension DutyLine {
  /// A duty alone, or with what shows it; `of` is whose duties the list holds.
  fileprivate init?(_ cursor: Cursor, of holder: DutyHolder?) {
    guard let fields = Fields<DutyLineKey>(cursor, alone: .duty) else { return nil }
    let duty = fields.required(.duty) { $0.text() }
    let signs = fields.optional(.shownBy) { $0.list { $0.sign(of: holder) } }
    guard let duty, signs != nil || !fields.has(.shownBy) else { return nil }
    self.init(duty, shownBy: signs ?? [])
  }
}

extension Cursor {
  /// A fact that can show the duties of this holder.
  fileprivate func sign(of holder: DutyHolder?) -> DutySign? {
    guard let sign: DutySign = word() else { return nil }
    guard let holder, sign.holder != holder else { return sign }
    let fitting = DutySign.allCases.filter { $0.holder == holder }.map(\.word)
    problem(.unknown(.word, sign.word, known: fitting))
    return nil
  }
}
