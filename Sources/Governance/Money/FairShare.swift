/// What a body holds to be a fair share, since no document says it (B20).
public struct FairShare: Hashable, Sendable, Codable {
  public var measure: Measure
  public var basis: Basis
  /// The weights, where the shares go by them; such as how many live there.
  public var weights: [Weight]
  /// Over how many years the shares are added up.
  public var years: Int
  /// The skew, in per cent, up to which it is held to be fair.
  public var atMost: Int

  /// What is shared.
  public enum Measure: String, Hashable, Sendable, Codable, CaseIterable {
    case hours, cost
  }

  /// What each one's part goes by.
  public enum Basis: String, Hashable, Sendable, Codable, CaseIterable {
    case equal, seats, weights
  }

  /// How much of the whole one principal should bear.
  public struct Weight: Hashable, Sendable, Codable {
    public var party: OrganisationID
    public var weight: Int

    /// The weight of a principal.
    public init(party: OrganisationID, weight: Int) {
      self.party = party
      self.weight = weight
    }
  }

  /// A fair share with these values.
  public init(
    measure: Measure, basis: Basis, weights: [Weight] = [], years: Int, atMost: Int
  ) {
    self.measure = measure
    self.basis = basis
    self.weights = basis == .weights ? weights : []
    self.years = years
    self.atMost = atMost
  }

  /// Whether it can be reckoned by.
  var isSound: Bool {
    let parties = weights.map(\.party)
    return (1...10).contains(years) && (0...100).contains(atMost)
      && weights.allSatisfy { (0...100_000_000).contains($0.weight) }
      && Set(parties).count == parties.count
      && (basis != .weights || weights.contains { $0.weight > 0 })
  }
}

/// How principals have shared what a body's work costs, against what is fair (B20).
public struct CostShares: Hashable, Sendable {
  /// One principal's part of the whole.
  public struct Line: Hashable, Sendable {
    public var party: OrganisationID
    /// Minutes or kronor.
    public var amount: Int
    /// The part of the whole, in thousandths.
    public var actual: Int
    /// The part that would be fair, in thousandths.
    public var fair: Int
  }

  public var lines: [Line]
  /// Half the sum of how far each part is from the fair one, in thousandths: the part of the whole
  /// that somebody else would have to bear for it to be fair. Nil where there is nothing to share.
  public var skew: Int?

  /// The shares of these amounts where each one's part should go by its weight.
  public init(_ amounts: [(party: OrganisationID, amount: Int, weight: Int)]) {
    let total = amounts.map(\.amount).reduce(0, +)
    let weights = amounts.map(\.weight).reduce(0, +)
    func part(_ value: Int, of whole: Int) -> Double {
      whole == 0 ? 0 : Double(value) / Double(whole)
    }
    lines = amounts.map { one in
      Line(
        party: one.party, amount: one.amount,
        actual: Self.thousandths(part(one.amount, of: total)),
        fair: Self.thousandths(part(one.weight, of: weights)))
    }
    guard total > 0, weights > 0 else { return }
    let apart = amounts.map {
      abs(part($0.amount, of: total) - part($0.weight, of: weights))
    }
    skew = Self.thousandths(apart.reduce(0, +) / 2)
  }

  private static func thousandths(_ part: Double) -> Int { Int((part * 1000).rounded()) }
}
