import Governance
import Links
import SwedishCalendar

extension MeetingSight {
  /// The frame that the pages of a meeting share.
  func frame(_ title: String? = nil, part: Link.MeetingPart, lede: String? = nil) -> Frame {
    var wayBack = host.map(view.wayBack) ?? []
    if let host {
      wayBack.append(Frame.Crumb(MeetingWords.meetings, .meetings(body: host.id.rawValue)))
    }
    if part != .overview { wayBack.append(Frame.Crumb(self.title, .meeting(number))) }
    return view.frame(
      title ?? self.title, here: .meeting(number, part),
      over: title == nil ? who : "\(who) · \(meeting.day.swedishShort)", lede: lede,
      wayBack: wayBack, place: .bodies)
  }

  /// The pages of the meeting that the viewer may open.
  func tabs(_ current: Link.MeetingPart) -> [Tab] {
    var parts: [Link.MeetingPart] = [.overview]
    if readsAgenda { parts.append(.agenda) }
    if isLive || current == .live { parts.append(.live) }
    if readsAttendance { parts.append(.attendance) }
    if readsMinutes { parts.append(.minutes) }
    return parts.map { part in
      Tab(MeetingWords.name(of: part), .meeting(number, part), isCurrent: part == current)
    }
  }

  /// Where an offer of a refusal can be taken up on the meeting's pages.
  func way(_ offer: Refusal.Offer) -> Link? {
    switch offer {
    case .recordDeparture, .recordAbsence: .meeting(number, .attendance)
    default: nil
    }
  }
}

extension HTML {
  /// What stands first on every page of a meeting: its pages, what came back, and that it is
  /// cancelled where it is.
  func head(_ sight: MeetingSight, _ part: Link.MeetingPart, item: String? = nil) {
    let tabs = sight.tabs(part)
    if tabs.count > 1 { self.tabs(tabs) }
    feedback(sight.view, of: sight.host, item: item, way: sight.way)
    if sight.meeting.cancelled != nil {
      notice(.warning, MeetingWords.cancelled, sight.whyCancelled ?? MeetingWords.cancelledMore)
    }
  }

  /// Why the viewer may read what stands on the page.
  func ground(_ ground: Ground?) {
    if let ground { p(MeetingWords.ground(ground.swedish), .class("soft small below")) }
  }

  /// A text that someone wrote, its line breaks kept.
  func written(_ text: String) { div(.class("written")) { self.text(text) } }
}
