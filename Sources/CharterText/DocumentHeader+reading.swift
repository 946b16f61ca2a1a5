import Charters
import SwedishCalendar

enum DocumentFileKey: String, FileKey {
  case kind
  case createdBy = "created_by"
  case owner
  case adoptedBy = "adopted_by"
  case adoptedOn = "adopted_on"
  case validFrom = "valid_from"
  case validUntil = "valid_until"
  case revisedOn = "revised_on"
  case reviewBy = "review_by"
  case review
}

extension Cursor {
  /// The head of the document (A01).
  func header() -> DocumentHeader? {
    guard let fields = Fields<DocumentFileKey>(self) else { return nil }
    func text(_ key: DocumentFileKey) -> String? { fields.optional(key) { $0.text() } }
    func day(_ key: DocumentFileKey) -> Day? { fields.optional(key) { $0.day() } }
    let header = DocumentHeader(
      kind: text(.kind), createdBy: text(.createdBy), owner: text(.owner),
      adoptedBy: text(.adoptedBy), adoptedOn: day(.adoptedOn), validFrom: day(.validFrom),
      validUntil: fields.optional(.validUntil) { $0.lastDay() }, revisedOn: day(.revisedOn),
      reviewBy: day(.reviewBy), review: text(.review))
    if let from = header.validFrom, let until = header.validUntil, until < from {
      fields.cursor(.validUntil)?.problem(.tooEarly("valid_until", than: "valid_from"))
    }
    return header
  }

  /// A last day, or nil for `tills vidare`.
  fileprivate func lastDay() -> Day? {
    if case .scalar(untilFurtherNotice, _) = item.content { return nil }
    return day()
  }
}
