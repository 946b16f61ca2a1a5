import Charters
import SwedishCalendar

extension Cursor {
  /// A day that exists, written `2026-05-18`.
  func day() -> Day? {
    guard let text = scalar() else { return nil }
    if let day = Day(text) { return day }
    problem(Cursor.looksLikeDay(text) ? .noSuchDay(text) : .notDay(text))
    return nil
  }

  private static func looksLikeDay(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return bytes.count == 10
      && bytes.indices.allSatisfy { index in
        [4, 7].contains(index) ? bytes[index] == 0x2D : (0x30...0x39).contains(bytes[index])
      }
  }

  /// A length of time in days, written in days or weeks.
  func days(_ range: ClosedRange<Int> = 1...3650) -> Int? {
    length(["day": 1, "days": 1, "week": 7, "weeks": 7], range, inMonths: false)
  }

  /// A length of time in months, written in months or years.
  func months(_ range: ClosedRange<Int> = 1...600) -> Int? {
    length(["month": 1, "months": 1, "year": 12, "years": 12], range, inMonths: true)
  }

  private func length(_ units: [String: Int], _ range: ClosedRange<Int>, inMonths: Bool) -> Int? {
    guard let text = scalar() else { return nil }
    let words = text.split(separator: " ")
    guard words.count == 2, let number = Int(words[0]), let unit = units[String(words[1])],
      case (let total, let overflow) = number.multipliedReportingOverflow(by: unit), !overflow,
      range.contains(total)
    else {
      problem(.notLength(text, inMonths: inMonths))
      return nil
    }
    return total
  }

  /// A guide of ours, which must say that it is one: `{days: 21, interpretation: true}`.
  func guide() -> Guide? {
    guard let fields = Fields<GuideKey>(self) else { return nil }
    let days = fields.required(.days) { $0.integer(1...3650) }
    guard fields.flag(.interpretation) else {
      problem(.interpretationMissing)
      return nil
    }
    return days.map(Guide.init)
  }

  /// What the document gives, or `set by body` where it leaves it to the body.
  func setting<Value>(_ read: (Cursor) -> Value?) -> Setting<Value>? {
    if case .scalar("set by body", _) = item.content { return .setByBody }
    return read(self).map(Setting.fixed)
  }
}

enum GuideKey: String, FileKey { case days, interpretation }
