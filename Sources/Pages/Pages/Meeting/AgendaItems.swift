import Charters
import Governance
import Links

extension HTML {
  /// The agenda as readers see it, with what each item came to where they may read the minutes.
  func items(_ sight: MeetingSight, minutes: Bool) {
    ol(.class("items")) {
      for item in sight.items {
        li(.id("punkt-\(item.number)")) {
          p("\(sight.place(of: item))", .class("number figures"))
          div {
            itemHead(sight, item)
            if let note = sight.note(of: item) { written(sight.text(note)) }
            itemDetails(sight, item, minuted: minutes)
            tieItem(sight, item)
            files(sight.files(of: item.number), sight)
            if sight.readsInternal { guests(sight, item) }
            if minutes { itemMinutes(sight, item) }
          }
        }
      }
    }
    if sight.hiddenItems > 0 { p(MeetingWords.hidden(sight.hiddenItems), .class("soft withheld")) }
  }

  /// An item's title and what kind of item it is.
  func itemHead(_ sight: MeetingSight, _ item: Item) {
    h3(sight.text(item.title))
    p(.class("row")) {
      chip(MeetingWords.kind(item.kind))
      if let matter = item.matter { chip(matter) }
      if item.isInternal { chip(MeetingWords.isInternal) }
      if sight.isLate(item) { badge(.late, MeetingWords.addedLate) }
      if let clause = item.standing, let host = sight.host {
        span(MeetingWords.standingItem, .class("soft small"))
        cite(sight.view.plate(clause, of: host.id))
      }
    }
  }

  private func itemMinutes(_ sight: MeetingSight, _ item: Item) {
    guard let note = sight.note(of: item.number), note.text != nil || note.outcome != nil else {
      return
    }
    div(.class("minuted")) {
      if let outcome = note.outcome {
        p(.class("row")) {
          strong(MeetingWords.outcome(outcome))
          if let entry = item.entry { a(LedgerWords.number(entry), to: .outcome(entry)) }
          if item.outcome?.isDeparture == true { badge(.broken, MeetingWords.departure) }
        }
      }
      if let minutes = note.text { written(sight.text(minutes)) }
    }
  }

  /// The items that were taken off the agenda, each with its reason.
  func removed(_ sight: MeetingSight) {
    let removed = sight.removed
    guard !removed.isEmpty else { return }
    details(.class("list removed")) {
      summary(MeetingWords.removed(removed.count))
      ul {
        for (item, reason) in removed {
          li {
            text(sight.text(item.title))
            if let why = sight.view.texts[reason] ?? sight.view.name(reason), !why.isEmpty {
              span(" \u{2013} " + why, .class("soft"))
            }
            if sight.mayHold, !sight.meeting.isHeld { restore(sight, item) }
          }
        }
      }
    }
  }

  /// Files to open, with their sizes.
  func files(_ files: [Attachment], _ sight: MeetingSight, title: String? = nil) {
    guard !files.isEmpty else { return }
    if let title { h3(title, .class("files-title")) }
    ul(.class("files")) {
      for file in files {
        let name = sight.text(file.name)
        li {
          a(name, to: .file(digest: file.digest, name: name))
          span(" " + MeetingWords.size(file.size), .class("soft small"))
          if sight.mayHold, !sight.meeting.isHeld { detach(sight, file) }
        }
      }
    }
  }
}
