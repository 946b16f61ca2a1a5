/// A measured value, to two decimals.
public struct Amount: Hashable, Comparable, Sendable, Codable {
  public let hundredths: Int

  /// The value of so many hundredths.
  public init(hundredths: Int) { self.hundredths = hundredths }

  /// A whole value.
  public init(_ whole: Int) { hundredths = whole * 100 }

  /// The largest value that can be reckoned with.
  public static let most = Amount(10_000_000)

  /// Whether it has no decimals.
  public var isWhole: Bool { hundredths % 100 == 0 }

  public static func < (left: Amount, right: Amount) -> Bool { left.hundredths < right.hundredths }

  public init(from decoder: any Decoder) throws {
    hundredths = try decoder.singleValueContainer().decode(Int.self)
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hundredths)
  }
}

extension Amount {
  /// The nearest value that two decimals can write.
  init(_ number: Double) {
    let bounded = min(max(number, 0), Double(Amount.most.hundredths))
    hundredths = Int((bounded * 100).rounded())
  }

  /// The value as a number.
  public var number: Double { Double(hundredths) / 100 }
}
