public import Charters

extension OutcomeKind {
  /// What a body does when it comes to this outcome, as in "får inte besluta".
  public var swedishVerb: String {
    switch self {
    case .decision: "besluta"
    case .recommendation: "lämna en rekommendation"
    case .proposal: "lämna ett förslag"
    case .position: "ta ställning"
    case .information: "informera"
    case .workingOrder: "bestämma om sin arbetsordning"
    }
  }
}

extension Side {
  /// The side as owner, as in "regionens tur".
  public var swedishTurn: String {
    switch self {
    case .region: "regionens"
    case .municipality: "kommunernas"
    case .privateProvider: "de privata vårdgivarnas"
    case .interested: "intressenternas"
    }
  }
}
