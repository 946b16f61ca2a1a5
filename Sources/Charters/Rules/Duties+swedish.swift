extension DutiesRule {
  package var swedishDemand: String {
    "\(of.swedish): \(list.joined(separator: "; "))."
  }
}

extension DutyHolder {
  /// The heading of the list of duties.
  public var swedish: String {
    switch self {
    case .convener: "Den sammankallandes uppgifter"
    case .members: "Deltagarnas uppgifter"
    }
  }
}
