extension Desk {
  /// What an item is called that a deliverable becomes on the commissioner's agenda.
  static func deliverableTitle(_ title: String) -> String { "Leverans: \(title)" }
}

extension Deliverable.Phase {
  /// How far it has come, in a word or two.
  public var swedish: String {
    switch self {
    case .awaited: "ska lämnas"
    case .delivered: "lämnad, väntar på svar"
    case .returned: "tillbakalämnad"
    case .accepted: "godkänd"
    case .dropped: "borttagen"
    }
  }
}
