/// A value as something that can be added to others: what is counted, and among how many.
struct Tally: Hashable {
  var unit: Indicator.Unit
  /// The value, weighted by what it rests on where it is no count.
  var weight: Double
  var base: Int
  /// How many values it holds.
  var parts = 1

  /// The fewest people that a shown number may tell of.
  static let fewest = 5

  /// A value as a tally; nil where it cannot be put together with others.
  init?(_ value: IndicatorValue, _ unit: Indicator.Unit) {
    self.unit = unit
    if unit == .count {
      (weight, base) = (value.amount.number, value.base ?? 0)
      return
    }
    guard let base = value.base, base > 0 else { return nil }
    weight = value.amount.number * Double(base)
    self.base = base
  }

  /// Several tallies as one; nil where there are none.
  init?(_ tallies: some Sequence<Tally>) {
    var all: Tally?
    for tally in tallies {
      guard let one = all else {
        all = tally
        continue
      }
      all = one + tally
    }
    guard let all else { return nil }
    self = all
  }

  static func + (left: Tally, right: Tally) -> Tally {
    var sum = left
    sum.weight += right.weight
    sum.base += right.base
    sum.parts += right.parts
    return sum
  }

  /// The value of the whole.
  var amount: Amount {
    unit == .count ? Amount(weight) : Amount(base == 0 ? 0 : weight / Double(base))
  }

  /// How many people the value counts, where it counts some.
  private var counted: Int? {
    switch unit {
    case .count: Int(weight.rounded())
    case .percent: Int((weight / 100).rounded())
    case .perThousand: Int((weight / 1000).rounded())
    case .days, .points: nil
    }
  }

  /// Whether it tells of fewer people than may be told of, also by those who are left over.
  var isSmall: Bool {
    switch unit {
    case .count, .perThousand: (counted ?? 0) < Tally.fewest
    case .percent: (counted ?? 0) < Tally.fewest || base - (counted ?? 0) < Tally.fewest
    case .days, .points: base < Tally.fewest
    }
  }
}
