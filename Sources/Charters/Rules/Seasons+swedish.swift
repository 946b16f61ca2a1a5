extension SeasonsRule {
  package var swedishDemand: String {
    let guide = ahead.map { " \($0.swedish)" } ?? ""
    return "Rutiner är klara inför \(List.and(before.map(\.swedish))).\(guide)"
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
