import SwedishCalendar

extension TemplateAnswer.Decided {
  /// The words that follow from what was decided; none where only words can say it.
  var swedish: String {
    switch self {
    case .words: ""
    case .list(let items): List.and(items)
    case .permanent: "Gruppen är permanent"
    case .ends(let day): "Gruppen är ett projekt som pågår till och med den \(day.swedishShort)"
    case .deliverables(let list):
      List.and(list.map { "\($0.title) lämnas senast den \($0.by.swedishShort)" })
    case .interval: ""
    }
  }
}

extension Charter {
  /// The kind of the document that a template gives.
  static func kind(ofTemplate kind: String?) -> String? {
    guard let kind else { return nil }
    let prefix = "mall för "
    return kind.hasPrefix(prefix) ? String(kind.dropFirst(prefix.count)) : kind
  }
}
