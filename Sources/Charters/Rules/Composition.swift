/// Which seats the body has (A19, B13, C07, C10, C11, C12, D11, D22).
public struct CompositionRule: RuleData {
  public var seats: [SeatSpec]
  /// Whether both sides should be represented level by level (C07).
  public var bothSides: Bool
  /// Whether the network names the seats, since the document leaves them to the parties.
  public var namedByNetwork: Bool

  package var rule: Rule { .composition(self) }

  /// A composition of these seats.
  public init(seats: [SeatSpec] = [], bothSides: Bool = false, namedByNetwork: Bool = false) {
    self.seats = seats
    self.bothSides = bothSides
    self.namedByNetwork = namedByNetwork
  }
}

/// A kind of seat that the document describes.
public struct SeatSpec: Hashable, Sendable, Codable {
  /// The name that seats of the network refer to, such as `verksamhetschef`.
  public var key: String
  /// What readers call the function.
  public var function: String
  public var side: Side
  /// Whether the seat must be filled, or is merely wished for (C11).
  public var isRequired: Bool
  /// How many such seats there must be at least.
  public var number: Int
  /// Whether there is one for each municipality that takes part (A19).
  public var perMunicipality: Bool
  /// The kind of care that whoever sits there stands for; all that the party gives where nil (A04).
  public var care: String?

  /// A kind of seat for a function on a side.
  public init(
    key: String, function: String, side: Side, isRequired: Bool = true, number: Int = 1,
    perMunicipality: Bool = false, care: String? = nil
  ) {
    self.key = key
    self.function = function
    self.side = side
    self.isRequired = isRequired
    self.number = number
    self.perMunicipality = perMunicipality
    self.care = care
  }
}
