import Charters
import Governance
import Pages

/// Who may read the papers of a meeting, by the view's own rights.
extension View {
  /// Why the viewer may not read the agenda; nil where it may be read.
  func denialOfAgenda(_ meeting: Meeting) -> Denial? {
    let host = state.host(of: meeting.id)
    return may(.holdMeetings, in: host)
      ? nil : denial(.read(meeting.publications.last?.audience ?? .members), of: meeting)
  }

  /// Why the viewer may not read who came, which is told in the minutes; nil where it may be read.
  func denialOfAttendance(_ meeting: Meeting) -> Denial? {
    let host = state.host(of: meeting.id)
    return may(.holdMeetings, in: host) ? nil : denialOfMinutes(meeting)
  }

  /// Why the viewer may not read the minutes; nil where they may be read.
  func denialOfMinutes(_ meeting: Meeting) -> Denial? {
    let host = state.host(of: meeting.id)
    if may(.keepMinutes, in: host) { return nil }
    let published = meeting.minutes.flatMap { $0.withheld == nil ? $0.published : nil }
    return denial(.read(published?.audience ?? .members), of: meeting)
  }

  /// Why the viewer may not read a file; what belongs to an internal or withdrawn item is internal.
  func denialOfFile(_ file: Attachment, of meeting: Meeting) -> Denial? {
    if let denial = denialOfAgenda(meeting) { return denial }
    guard let item = file.item.flatMap(meeting.item), item.isInternal || item.removed != nil
    else { return nil }
    let host = state.host(of: meeting.id)
    return may(.holdMeetings, in: host) ? nil : denial(.readInternal, of: meeting)
  }

  /// A meeting of several bodies is open to the members of each.
  private func denial(_ right: Right, of meeting: Meeting) -> Denial? {
    var denials: [Denial] = []
    for id in meeting.bodies {
      guard let body = state.body(id) else { continue }
      switch verdict(right, in: body) {
      case .allowed: return nil
      case .denied(let denial): denials.append(denial)
      }
    }
    return denials.first ?? .notMember
  }
}
