extension RoleRule {
  package var swedishDemand: String {
    let holders = heldBy.isEmpty ? "" : " innehas av \(List.and(heldBy.map(\.swedish)))"
    let source =
      how.map { heldBy.isEmpty ? " tillsätts genom \($0.swedish)" : ", genom \($0.swedish)" } ?? ""
    let verb = holders.isEmpty && source.isEmpty ? " är utsedd" : ""
    let time = isInitial ? " Det gäller inledningsvis." : ""
    let employee = employeeOf.map { " Den som har rollen är anställd hos \($0.swedish)." } ?? ""
    let calls = callsMeetings ? " Rollen kallar till möten och ansvarar för dagordningen." : ""
    return "Rollen som \(role.swedish)\(holders)\(source)\(verb).\(time)\(employee)\(calls)"
  }
}

extension RoleSource {
  /// How the holder is named, as in "genom val".
  public var swedish: String {
    switch self {
    case .election: "val"
    case .appointment: "utnämning"
    case .joint: "gemensamt beslut"
    }
  }
}
