extension MinutesRule {
  package var swedishDemand: String {
    var steps = ["Minnesanteckningar förs"]
    if !adjustedBy.isEmpty { steps.append("justeras av \(List.and(adjustedBy.map(\.swedish)))") }
    if approvedAtNextMeeting { steps.append("godkänns vid nästa möte") }
    if !distributeTo.isEmpty {
      steps.append("skickas till \(List.and(distributeTo.map(\.swedish)))")
    }
    if let publish { steps.append(publish.swedish) }
    let guide = within.map { " \($0.swedish)" } ?? ""
    return "\(List.and(steps)).\(guide)"
  }
}

extension Recipient {
  /// The recipients in the definite form.
  public var swedish: String {
    switch self {
    case .members: "ledamöterna"
    case .guests: "de adjungerade"
    case .liaisons: "kontaktpersonerna"
    }
  }
}

extension Publication {
  fileprivate var swedish: String {
    "publiceras för \(audience.swedish)" + (site.map { " på \($0)" } ?? "")
  }
}
