extension Link.GoalPart {
  /// The part's word in addresses.
  var word: String {
    switch self {
    case .goals: "mal"
    case .agreements: "avtal"
    case .tasks: "uppgifter"
    }
  }

  init?(word: String) {
    guard let part = Self.allCases.first(where: { $0.word == word }) else { return nil }
    self = part
  }
}
