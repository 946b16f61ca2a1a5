extension DutiesRule {
  package var swedishDemand: String {
    "\(of.swedish): \(list.map(\.duty).joined(separator: "; "))."
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

extension DutySign {
  /// What shows that the duty is done, as the end of "visas av …".
  public var swedish: String {
    switch self {
    case .meetings: "planerade och hållna möten"
    case .progress: "uppgifter som följs"
    case .contacts: "kontakter med andra organ"
    case .dialogue: "kontakter med uppdragsgivaren"
    case .distribution: "arbete som har fördelats"
    case .attendance: "närvaro på möten"
    case .contributions: "förslag, underlag och åtgärder"
    case .spreading: "spridd information"
    }
  }
}
