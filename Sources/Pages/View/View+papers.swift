import Charters
public import Governance

/// Who may read the papers of a meeting, by the view's own rights.
extension View {
  /// Why the viewer may not read the agenda; nil where it may be read.
  public func denialOfAgenda(_ meeting: Meeting) -> Denial? {
    let host = state.host(of: meeting.id)
    return may(.holdMeetings, in: host)
      ? nil : denial(.read(meeting.agendaAudience), of: meeting)
  }

  /// Why the viewer may not read who came, which is told in the minutes; nil where it may be read.
  public func denialOfAttendance(_ meeting: Meeting) -> Denial? {
    let host = state.host(of: meeting.id)
    return may(.holdMeetings, in: host) ? nil : denialOfMinutes(meeting)
  }

  /// Why the viewer may not read the minutes; nil where they may be read.
  public func denialOfMinutes(_ meeting: Meeting) -> Denial? {
    let host = state.host(of: meeting.id)
    if may(.keepMinutes, in: host) { return nil }
    return denial(.read(meeting.minutesAudience), of: meeting)
  }

  /// Why the viewer may not read a file; what belongs to an internal or withdrawn item is internal.
  public func denialOfFile(_ file: Attachment, of meeting: Meeting) -> Denial? {
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

extension Meeting {
  /// For whom the agenda is: its members until it is published.
  var agendaAudience: Audience { publications.last?.audience ?? .members }

  /// For whom the minutes are: the members until they are published, and where they are withheld.
  var minutesAudience: Audience {
    guard let minutes, minutes.withheld == nil else { return .members }
    return minutes.published?.audience ?? .members
  }
}
