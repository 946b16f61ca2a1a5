/// Digits that stand together in a text, with what parts them from the digits before.
struct DigitRun {
  /// What stands between two runs of digits.
  struct Gap: Equatable {
    enum Kind { case none, space, dash, plus, dot, slash, other }
    var kind = Kind.none
    var length = 0
    var breaksLine = false

    /// Whether it may stand between the date and the last four digits.
    var partsNumber: Bool {
      switch kind {
      case .dash, .plus: length <= 5
      case .space: length <= 3 && !breaksLine
      case .none, .dot, .slash, .other: false
      }
    }

    /// Whether it may stand between the parts of a date.
    var partsDate: Bool {
      switch kind {
      case .dash, .dot, .slash, .space: length == 1 && !breaksLine
      case .none, .plus, .other: false
      }
    }

    mutating func add(_ sign: Sign) {
      length += 1
      switch (kind, sign) {
      case (.none, .space), (.space, .space): kind = .space
      case (.none, .line), (.space, .line): (kind, breaksLine) = (.space, true)
      case (.dash, .line), (.plus, .line): breaksLine = true
      case (.dash, .space), (.plus, .space), (.plus, .dash): break
      case (.none, .dash), (.space, .dash), (.dash, .dash): kind = .dash
      case (.none, .plus), (.space, .plus): kind = .plus
      case (.none, .dot): kind = .dot
      case (.none, .slash): kind = .slash
      default: kind = .other
      }
    }
  }

  /// The line it begins on, from 1.
  let line: Int
  /// The Unicode scalars before it.
  let offset: Int
  let gap: Gap
  /// Whether a plus stands right before it, as in a telephone number.
  let followsPlus: Bool
  private(set) var count = 0
  /// Its value, as long as it has twelve digits or fewer.
  private(set) var value = 0

  /// Whether ten digits together begin as a mobile number does: 070, 072, 073, 076 or 079.
  var isMobile: Bool { count == 10 && [70, 72, 73, 76, 79].contains(value / 10_000_000) }

  private mutating func append(_ digit: Int) {
    count += 1
    if count <= 12 { value = value * 10 + digit }
  }

  /// The runs of a text in the order they stand.
  static func all(in text: String) -> [DigitRun] {
    var runs: [DigitRun] = []
    var gap = Gap(kind: .other)
    var (offset, line, plus) = (0, 1, false)
    for scalar in text.unicodeScalars {
      let sign = Sign(scalar)
      switch sign {
      case .digit(let digit):
        if gap.kind != .none {
          runs.append(DigitRun(line: line, offset: offset, gap: gap, followsPlus: plus))
          (gap, plus) = (Gap(), false)
        }
        runs[runs.count - 1].append(digit)
      case .invisible: break
      case .other: (gap.kind, plus) = (.other, false)
      case .plus:
        plus = true
        gap.add(sign)
      case .space, .line, .dash, .dot, .slash:
        line += scalar == "\n" ? 1 : 0
        plus = false
        gap.add(sign)
      }
      offset += 1
    }
    return runs
  }

  private init(line: Int, offset: Int, gap: Gap, followsPlus: Bool) {
    self.line = line
    self.offset = offset
    self.gap = gap
    self.followsPlus = followsPlus
  }
}
