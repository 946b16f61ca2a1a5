public import Governance
import Links
import SwedishCalendar

/// The minutes of a meeting: written, shared, adjusted, sent, and published or withheld.
public enum MinutesPage {
  /// The long texts that the page shows this viewer.
  public static func texts(_ view: View, meeting: Meeting) -> [TextRef] {
    let sight = MeetingSight(view, meeting)
    let actions = meeting.actions.compactMap { view.state.action($0)?.text }
    let delegations = sight.items.compactMap { $0.outcome?.delegation }
    return sight.wanted
      + (sight.versionTexts + actions + delegations).filter { view.name($0) == nil }
  }

  /// The page; `draft` is what the viewer has saved and not shared, by the names of the fields.
  public static func render(
    _ view: View, meeting: Meeting, draft: [String: String]?, draftVersion: Int
  ) -> [UInt8] {
    let sight = MeetingSight(view, meeting)
    let writing = MinutesWriting(sight, draft, draftVersion)
    return sight.frame(MinutesWords.title, part: .minutes).write { html in
      if writing.isConflict {
        html.tabs(sight.tabs(.minutes))
        html.notice(.warning, MinutesWords.conflict, MinutesWords.conflictMore)
      } else {
        html.head(sight, .minutes)
      }
      if sight.mayKeep {
        keeping(html, sight, writing)
      } else {
        reading(html, sight)
      }
      html.ground(view.groundOfMinutes(meeting))
    }
  }

  private static func keeping(_ html: HTML, _ sight: MeetingSight, _ writing: MinutesWriting) {
    guard sight.meeting.isHeld else {
      html.empty(
        MinutesWords.notHeld, MinutesWords.notHeldMore,
        next: (MinutesWords.toAttendance, .meeting(sight.number, .attendance)))
      return
    }
    html.beside {
      html.part(MeetingWords.stepsTitle) { html.steps(sight.steps) }
      if writing.isSettled {
        shared(html, sight)
        html.folded(MinutesWords.change, writing.sheet) { html.fields(writing) }
      } else {
        html.part(MinutesWords.write) { html.write(writing) }
      }
      html.agreed(sight)
      html.versions(sight)
    } aside: {
      html.adjusting(sight)
      html.sending(sight)
      html.publishing(sight)
      html.receipts(sight, .minutes)
    }
  }

  private static func reading(_ html: HTML, _ sight: MeetingSight) {
    guard sight.readsMinutes else {
      html.closed(sight, MinutesWords.closed)
      return
    }
    guard sight.version != nil else {
      html.empty(MinutesWords.none, MinutesWords.noneMore)
      return
    }
    html.beside {
      shared(html, sight)
      html.agreed(sight)
      html.versions(sight)
    } aside: {
      html.adjustingOwn(sight)
      html.receipts(sight, .minutes)
    }
  }

  private static func shared(_ html: HTML, _ sight: MeetingSight) {
    let summary = sight.version.map { sight.text($0.summary) } ?? ""
    let open = sight.version?.openSummary.map(sight.text) ?? ""
    if !open.isEmpty { html.part(MinutesWords.openSummary) { html.written(open) } }
    if !summary.isEmpty { html.part(MeetingWords.summary) { html.written(summary) } }
    html.part(MinutesWords.items) { html.items(sight, minutes: true) }
  }
}
