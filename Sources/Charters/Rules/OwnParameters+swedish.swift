extension OwnParametersRule {
  package var swedishDemand: String {
    "Organet bestämmer själv \(List.and(of.map(\.swedish)))."
  }
}

extension OwnParameter {
  /// The parameter in words.
  public var swedish: String {
    switch self {
    case .meetingFrequency: "hur ofta det möts"
    case .convener: "vem som är sammankallande"
    case .noteTaker: "vem som för anteckningar"
    case .waysOfWorking: "hur det arbetar"
    }
  }
}
