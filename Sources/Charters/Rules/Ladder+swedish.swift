extension LadderRule {
  package var swedishDemand: String {
    let what = disputes.map { "Tvister om \($0.swedish)" } ?? "Avvikelser"
    let receiver = to?.swedish ?? (step == 1 ? "den ansvariga parten" : "det här organet")
    let guide = within.map { " \($0.swedish)" } ?? ""
    return "\(what) går i steg \(step) till \(receiver).\(guide)"
  }
}

extension DisputeKind {
  /// What the dispute is about, as in "tvister om principer".
  public var swedish: String {
    switch self {
    case .principle: "principer"
    case .local: "lokala frågor"
    case .interpretation: "tolkning"
    }
  }
}
