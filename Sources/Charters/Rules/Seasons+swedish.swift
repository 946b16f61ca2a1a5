extension SeasonsRule {
  package var swedishDemand: String {
    "Rutiner är klara inför \(List.and(before.map(\.swedish)))."
  }
}

extension Season {
  /// The season in words.
  public var swedish: String {
    switch self {
    case .summer: "sommaren"
    case .holidays: "storhelgerna"
    }
  }
}
