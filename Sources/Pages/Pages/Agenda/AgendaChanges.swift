import Governance
import Links
import SwedishCalendar

/// What has changed on an agenda since it was last published, or between its last two versions.
struct AgendaChanges {
  let lines: [String]

  /// The changes after the last publication; those between the last two where there are none.
  init(_ sight: MeetingSight) {
    let meeting = sight.meeting
    guard let last = meeting.publications.last else {
      lines = []
      return
    }
    let since = AgendaChanges.lines(sight, after: last.stamp, until: nil)
    if !since.isEmpty || meeting.publications.count < 2 {
      lines = since
    } else {
      let former = meeting.publications[meeting.publications.count - 2]
      lines = AgendaChanges.lines(sight, after: former.stamp, until: last.stamp)
    }
  }

  private static func lines(
    _ sight: MeetingSight, after start: Stamp, until end: Stamp?
  ) -> [String] {
    func isIn(_ stamp: Stamp?) -> Bool {
      guard let stamp, start < stamp else { return false }
      return end.map { stamp < $0 } ?? true
    }
    let shown = sight.meeting.items.filter { item in
      sight.readsInternal || !item.isInternal
    }
    var lines: [String] = []
    for item in shown {
      let title = sight.text(item.title)
      if isIn(item.removed) {
        lines.append(AgendaWords.wasRemoved(title))
      } else if isIn(item.added) {
        lines.append(AgendaWords.wasAdded(title))
      } else if isIn(item.changed) {
        lines.append(AgendaWords.wasChanged(title))
      }
    }
    for file in sight.meeting.attached where sight.view.denialOfFile(file, of: sight.meeting) == nil
    {
      let name = sight.text(file.name)
      if isIn(file.removed) {
        lines.append(AgendaWords.fileRemoved(name))
      } else if isIn(file.stamp), file.removed == nil {
        lines.append(AgendaWords.fileAdded(name))
      }
    }
    return lines
  }
}

extension HTML {
  /// The versions of the agenda, and what is not the same as in the one before.
  func changes(_ sight: MeetingSight) {
    let changes = AgendaChanges(sight)
    guard !changes.lines.isEmpty, !sight.isGuestOnly else { return }
    details(.class("list")) {
      summary(AgendaWords.changed(changes.lines.count))
      ul { for line in changes.lines { li(line) } }
    }
  }
}
