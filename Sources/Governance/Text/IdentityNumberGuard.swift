import SwedishCalendar

/// Finds personal identity numbers and coordination numbers in text, however they are spelled.
///
/// A valid date (day + 60 in a coordination number) and the check digit decide, nothing else: an
/// organisation number is never taken, since its third and fourth digits are no month. Taken are
/// ten or twelve digits together (`8507091234`), date and number apart by dash, plus or space
/// (`19850709 – 1234`), and dates in parts (`1985-07-09-1234`). Time grows linearly with the text.
public enum IdentityNumberGuard {
  /// Where a number stands; never the number itself.
  public struct Finding: Hashable, Sendable, Codable {
    /// A personal identity number, or a coordination number.
    public enum Kind: String, Sendable, Codable { case personal, coordination }

    /// Which of the two it is.
    public let kind: Kind
    /// The name of the text that holds it, such as `title`.
    public let part: String
    /// Its line in the text, from 1.
    public let line: Int
    /// The Unicode scalars that stand before it in the text.
    public let offset: Int
    /// Whether the ten digits, written together, can as well be a mobile telephone number.
    public let mayBeMobile: Bool
    /// What stands around it, with every digit of every number in it masked.
    public let around: String
    /// The name of the file that holds it, where it stands in one.
    public var file: String?
    /// Where in the file it stands.
    public var place: TextPlace?
  }

  /// The numbers in `text`, which the findings call `part`, in the order they stand.
  public static func finds(in text: String, part: String = "") -> [Finding] {
    let runs = DigitRun.all(in: text)
    let matches = runs.indices.compactMap { last in
      match(endingAt: last, in: runs).map { (kind: $0.kind, run: runs[$0.first]) }
    }
    guard !matches.isEmpty else { return [] }
    let mask = Mask(text, hiding: matches.map(\.run.offset))
    return matches.map { match in
      Finding(
        kind: match.kind, part: part, line: match.run.line, offset: match.run.offset,
        mayBeMobile: match.run.isMobile, around: mask.around(match.run.offset))
    }
  }

  /// The text with a dot for each digit of every number in it; where `keepingMobiles`, those that
  /// may be telephone numbers are left.
  public static func masked(_ text: String, keepingMobiles: Bool = false) -> String {
    let finds = finds(in: text).filter { !(keepingMobiles && $0.mayBeMobile) }
    guard !finds.isEmpty else { return text }
    let masked = Mask(text, hiding: finds.map(\.offset)).whole
    // What is left may make a number together with what was hidden: then every digit goes.
    let isClean = Self.finds(in: masked).allSatisfy { keepingMobiles && $0.mayBeMobile }
    return isClean ? masked : Mask.everyDigit(of: text)
  }

  private typealias Match = (kind: Finding.Kind, first: Int)

  private static func match(endingAt last: Int, in runs: [DigitRun]) -> Match? {
    let run = runs[last]
    if run.count == 10 || run.count == 12 {
      // Written with a plus and its country code, it is a telephone number.
      let kind = run.followsPlus ? nil : kind(of: run.value, digits: run.count)
      return kind.map { ($0, last) }
    }
    guard run.count == 4, run.gap.partsNumber else { return nil }
    return together(endingAt: last, in: runs) ?? inParts(endingAt: last, in: runs)
  }

  /// `850709-1234` and `19850709-1234`.
  private static func together(endingAt last: Int, in runs: [DigitRun]) -> Match? {
    guard last >= 1, runs[last - 1].count == 6 || runs[last - 1].count == 8 else { return nil }
    let value = runs[last - 1].value * 10_000 + runs[last].value
    return kind(of: value, digits: runs[last - 1].count + 4).map { ($0, last - 1) }
  }

  /// `85 07 09-1234` and `1985-07-09-1234`, but no part of a longer row of numbers such as two dates.
  private static func inParts(endingAt last: Int, in runs: [DigitRun]) -> Match? {
    guard last >= 3 else { return nil }
    let (year, month, day) = (runs[last - 3], runs[last - 2], runs[last - 1])
    guard year.count == 2 || year.count == 4, month.count == 2, day.count == 2,
      day.gap.partsDate, month.gap == day.gap, year.count == 4 || year.gap != day.gap
    else { return nil }
    if last + 1 < runs.count, runs[last + 1].gap == day.gap, runs[last + 1].count <= 2 {
      return nil
    }
    let date = (year.value * 100 + month.value) * 100 + day.value
    let digits = year.count + 8
    return kind(of: date * 10_000 + runs[last].value, digits: digits).map { ($0, last - 3) }
  }

  /// What the digits, ten or twelve, are the number of: of a person, a coordination, or nothing.
  private static func kind(of value: Int, digits: Int) -> Finding.Kind? {
    let (year, month, day) = (value / 100_000_000, value / 1_000_000 % 100, value / 10_000 % 100)
    // Two digits do not tell the century; 2000 has every day that 1900 and 1800 have, and one more.
    let fullYear = digits == 12 ? year : 2000 + year
    let coordination = day > 60
    guard (1800...2099).contains(fullYear), passesLuhn(value % 10_000_000_000),
      Day(fullYear, month, coordination ? day - 60 : day) != nil
    else { return nil }
    return coordination ? .coordination : .personal
  }

  /// Whether the last of ten digits checks the nine before it.
  private static func passesLuhn(_ value: Int) -> Bool {
    var (rest, sum, doubled) = (value, 0, false)
    for _ in 0..<10 {
      let digit = rest % 10 * (doubled ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
      doubled.toggle()
      rest /= 10
    }
    return sum % 10 == 0
  }
}
