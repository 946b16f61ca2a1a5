extension LadderRule {
  package var swedishDemand: String { rungs.map(\.swedish).joined(separator: " ") }
}

extension LadderRule.Rung {
  fileprivate var swedish: String {
    let receiver = to?.swedish ?? (step == 1 ? "den ansvariga parten" : "det här organet")
    let guide = within.map { " \($0.swedish)" } ?? ""
    if isDirect {
      return "När parterna är oense får var och en ta frågan direkt till \(receiver).\(guide)"
    }
    let what = disputes.map { "Tvister om \($0.swedish)" } ?? "Avvikelser"
    let atOnce =
      isForLearning ? " Det principiella, som andra kan lära av, går dit genast." : ""
    return "\(what) går i steg \(step) till \(receiver).\(guide)\(atOnce)"
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
