import SwedishCalendar

/// The words for the versions of a charter.
enum CharterVersionWords {
  static let title = "Versioner"
  static let more =
    "Det som hände bedöms efter den version som gällde då."
  static let inForce = "gäller nu"
  static let first = "Den första versionen här."
  static let same = "Punkterna är desamma som i versionen före."

  static func held(_ from: Day, until: Day?) -> String {
    let end = until.map { " till och med \($0.swedishShort)" } ?? ""
    return "Gäller från \(from.swedishShort)\(end)"
  }

  static func adopted(_ adopter: String, _ on: Day?) -> String {
    "Fastställd av \(adopter)\(on.map { " den \($0.swedishShort)" } ?? "")."
  }
}
