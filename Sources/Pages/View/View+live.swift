import Charters
public import Governance

/// Who may follow a meeting as it is held.
extension View {
  /// Why the viewer may not follow it; nil where it may be followed: by those who read its papers
  /// as members, by those called in to items of it, and by those who come instead of others.
  public func denialOfLive(_ meeting: Meeting) -> Denial? {
    if takesPart(in: meeting) { return nil }
    var denials: [Denial] = []
    for body in meeting.bodies.compactMap({ state.body($0) }) {
      switch verdict(.read(.members), in: body) {
      case .allowed: return nil
      case .denied(let denial): denials.append(denial)
      }
    }
    let host = state.host(of: meeting.id)
    return may(.holdMeetings, in: host) ? nil : denials.first ?? .notMember
  }
}
