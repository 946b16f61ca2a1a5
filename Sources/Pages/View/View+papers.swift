import Charters
public import Governance

/// Who may read the papers of a meeting, by the view's own rights.
extension View {
  /// Why the viewer may not read the agenda; nil where it may be read.
  public func denialOfAgenda(_ meeting: Meeting) -> Denial? {
    let host = state.host(of: meeting.id)
    if may(.holdMeetings, in: host) || takesPart(in: meeting) { return nil }
    return denial(.read(meeting.agendaAudience), of: meeting)
  }

  /// Why the viewer may read the agenda, where that is not open to all.
  func groundOfAgenda(_ meeting: Meeting) -> Ground? {
    ground(.holdMeetings, .read(meeting.agendaAudience), of: meeting)
  }

  /// Why the viewer may read the minutes, where they are not open to all.
  func groundOfMinutes(_ meeting: Meeting) -> Ground? {
    ground(.keepMinutes, .read(meeting.minutesAudience), of: meeting)
  }

  private func ground(_ office: Right, _ reading: Right, of meeting: Meeting) -> Ground? {
    if case .read(.open) = reading { return nil }
    let bodies = meeting.bodies.compactMap { state.body($0) }
    let host = state.host(of: meeting.id)
    let verdicts = [verdict(office, in: host)] + bodies.map { verdict(reading, in: $0) }
    for case .allowed(let ground) in verdicts { return ground }
    if standsIn(at: meeting) { return .substitute }
    return isInvited(to: meeting) ? .guest : nil
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
    // One who was called in gets the minutes when the members do (design §6).
    if meeting.minutes?.isSent == true, takesPart(in: meeting) { return nil }
    return denial(.read(meeting.minutesAudience), of: meeting)
  }

  /// Why the viewer may not read a file; what belongs to an internal or withdrawn item is internal.
  public func denialOfFile(_ file: Attachment, of meeting: Meeting) -> Denial? {
    if let denial = denialOfAgenda(meeting) { return denial }
    if isGuestOnly(at: meeting) {
      let isOwn = file.item.map { invitedItems(of: meeting).contains($0) } ?? false
      return isOwn ? nil : .notMember
    }
    guard let item = file.item.flatMap(meeting.item), item.isInternal || item.removed != nil
    else { return nil }
    let host = state.host(of: meeting.id)
    let mayRead = may(.holdMeetings, in: host) || standsIn(at: meeting)
    return mayRead ? nil : denial(.readInternal, of: meeting)
  }

  /// The items that the viewer is called in to (C14).
  public func invitedItems(of meeting: Meeting) -> Set<Int> {
    guard let viewer else { return [] }
    return Set(meeting.guests.filter { $0.person == viewer }.map(\.item))
  }

  /// Whether the viewer comes instead of one who holds a seat, and so reads what that one may.
  func standsIn(at meeting: Meeting) -> Bool {
    viewer.map { viewer in meeting.substitutes.values.contains { $0.person == viewer } } ?? false
  }

  /// Whether the viewer is called in to an item, or comes instead of one who holds a seat.
  func takesPart(in meeting: Meeting) -> Bool {
    isInvited(to: meeting) || standsIn(at: meeting)
  }

  private func isInvited(to meeting: Meeting) -> Bool { !invitedItems(of: meeting).isEmpty }

  /// Whether the viewer may read the agenda only as one called in to some of its items.
  public func isGuestOnly(at meeting: Meeting) -> Bool {
    isInvited(to: meeting) && !standsIn(at: meeting)
      && !may(.holdMeetings, in: state.host(of: meeting.id))
      && denial(.read(meeting.agendaAudience), of: meeting) != nil
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

  /// For whom the minutes are: the members until a version is published, and where it is withheld.
  var minutesAudience: Audience {
    minutes?.open?.published?.audience ?? .members
  }
}
