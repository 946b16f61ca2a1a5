/// The words of a year told month by month.
enum CalendarWords {
  static let none = "Inga möten."
  static func meetings(_ count: Int) -> String { "\(count) möten" }
}
