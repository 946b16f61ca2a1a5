import Charters
public import Governance
import Links
import SwedishCalendar

/// A meeting as it is held: the item under discussion, who is there, and what is noted.
public enum LivePage {
  /// The long texts that the page shows this viewer.
  public static func texts(_ view: View, meeting: Meeting) -> [TextRef] {
    let sight = MeetingSight(view, meeting)
    let refs = sight.items.flatMap { [$0.title, $0.presenter].compactMap { $0 } }
    return (refs + [sight.cancelling].compactMap { $0 }).filter { view.name($0) == nil }
  }

  /// The page; `projected` is for the wall of the room, where it is read from afar.
  public static func render(
    _ view: View, meeting: Meeting, record: LiveRecord, projected: Bool
  ) -> [UInt8] {
    let live = LiveSight(view, meeting, record, isProjected: projected)
    var frame = live.sight.frame(LiveWords.title, part: .live)
    frame.isLive = true
    return frame.write { html in
      if !projected {
        html.head(live.sight, .live, item: view.returned?.values[FieldName.item]?.first)
        html.unsaved(live)
      }
      if meeting.cancelled == nil { html.held(live) }
    }
  }
}

extension HTML {
  /// All of the page that follows the meeting, with the words that the script says.
  fileprivate func held(_ live: LiveSight) {
    let number = live.sight.number
    div(
      .class(live.isProjected ? "live wall" : "live"),
      .attribute("data-stream", Link.liveStream(number).path),
      .attribute("data-save", Link.meetingAction(number, .live, .write).path),
      .attribute("data-key", "samklang/\(number)/\(live.view.viewer?.rawValue ?? 0)"),
      .attribute("data-token", live.view.stamps.token),
      .attribute("data-typing", LiveWords.typing), .attribute("data-saving", LiveWords.saving),
      .attribute("data-offline", LiveWords.offline), .attribute("data-lost", LiveWords.lost),
      .attribute("data-logged-out", LiveWords.loggedOut),
      .attribute("data-following", LiveWords.following)
    ) {
      contact(live)
      now(live)
      if !live.isProjected { matter(live) } else { wall(live) }
    }
  }

  /// What was sent and can no longer be saved, so that it can be copied.
  fileprivate func unsaved(_ live: LiveSight) {
    guard !live.mayNote, let values = live.view.returned?.values else { return }
    for item in live.sight.items {
      guard let text = values[LiveField.notes(item.number).name]?.first, !text.isEmpty else {
        continue
      }
      card(LiveWords.notSaved(live.numbered(item))) { written(text) }
    }
  }

  /// Whether the page follows the meeting by itself, and what has to be known at once.
  private func contact(_ live: LiveSight) {
    p(.class("contact soft small"), .fixed("data-shown", "lage"), .fixed("role", "status")) {
      text(LiveWords.byHand + " ")
      a(LiveWords.reload, to: .meeting(live.sight.number, .live))
    }
    if !live.isProjected, !live.sight.isGuestOnly {
      let wall = Link.meeting(live.sight.number, .live).path + LiveWords.wallQuery
      p(.class("small")) { element("a", LiveWords.wall, .href(wall)) }
    }
    p("", .class("word"), .fixed("data-shown", "besked"), .fixed("role", "status"))
    if live.record.isClosed, live.meeting.minutes == nil {
      notice(.information, LiveWords.closedTitle, LiveWords.closedMore(live.sight.mayKeep))
    } else if live.meeting.minutes != nil {
      notice(.information, LiveWords.sharedTitle, LiveWords.sharedMore)
    } else if live.meeting.day > live.view.day {
      notice(.information, AttendanceWords.notYet, LiveWords.notYet(live.meeting.day))
    }
  }

  /// The item under discussion, for how long, and what is left.
  private func now(_ live: LiveSight) {
    section(.class("now"), .labelled(by: "nu-rubrik")) {
      h2(LiveWords.now, .id("nu-rubrik"), .class("over"))
      p(
        live.currentTitle, .class("title"), .fixed("data-shown", "nu"),
        .fixed("aria-live", "polite"))
      p(live.times["nu/tid"] ?? "", .class("soft"), .fixed("data-shown", "nu/tid"))
      if !live.sight.isGuestOnly {
        p(live.nextTitle, .fixed("data-shown", "sedan"))
        p(live.times["kvar"] ?? "", .class("soft"), .fixed("data-shown", "kvar"))
      }
      if live.mayMark { steps(live) }
    }
  }

  /// The buttons by which the next item is taken up; those of the items belong to the same form.
  private func steps(_ live: LiveSight) {
    form(
      to: .meetingAction(live.sight.number, .live, .write), live.view.token,
      style: "buttons", id: "nu"
    ) {
      concealed(FieldName.seen(.current), live.record.seen(.current).text)
      if let next = live.later.first {
        button(
          .class("button primary"), .fixed("type", "submit"), .fixed("name", "nu"),
          .attribute("value", "\(next.number)"), .fixed("data-next", "ja")
        ) { text(live.current == nil ? LiveWords.begin : LiveWords.takeNext) }
      }
    }
  }

  private func matter(_ live: LiveSight) {
    beside {
      part(LiveWords.items) {
        if live.sight.items.isEmpty {
          empty(MeetingWords.noItems, MeetingWords.noItemsMore)
        } else {
          ol(.class("items")) { for item in live.sight.items { self.item(live, item) } }
        }
        if live.sight.hiddenItems > 0 {
          p(MeetingWords.hidden(live.sight.hiddenItems), .class("soft withheld"))
        }
      }
    } aside: {
      if live.showsAttendance { attendance(live) }
      closing(live)
    }
  }

  /// What the wall shows beside the item under discussion: how many came.
  private func wall(_ live: LiveSight) {
    if live.showsAttendance {
      ul(.class("sums")) {
        for group in live.parties {
          li {
            text(group.side.swedish.capitalisedWord + ": ")
            span(
              live.sum(group.parties.flatMap(\.seats)),
              .attribute("data-shown", "summa/sida/" + group.side.rawValue))
          }
        }
      }
    }
    a(LiveWords.leaveWall, to: .meeting(live.sight.number, .live), .class("small"))
  }
}
