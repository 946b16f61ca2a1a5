import Governance
import Links
import SwedishCalendar

extension HTML {
  /// Every version of the minutes but the one that is read, each with what the next one changed.
  func versions(_ sight: MeetingSight) {
    guard let minutes = sight.meeting.minutes, minutes.versions.count > 1,
      sight.mayKeep || sight.readsActions
    else { return }
    part(MinutesWords.versions) {
      for index in minutes.versions.indices.reversed() where index > 0 {
        let (latter, former) = (minutes.versions[index], minutes.versions[index - 1])
        version(sight, number: index + 1, latter, after: former)
      }
    }
  }

  private func version(
    _ sight: MeetingSight, number: Int, _ version: Minutes.Version, after former: Minutes.Version
  ) {
    details(.class("list")) {
      summary(MinutesWords.version(number, version.stamp.at.stockholm.day))
      let changed = sight.items.filter { item in
        version.items[item.number].map { sight.words(of: $0) }
          != former.items[item.number].map { sight.words(of: $0) }
      }
      if changed.isEmpty { p(MinutesWords.unchanged) }
      for item in changed {
        h3(sight.text(item.title))
        compare(
          former.items[item.number].map { sight.words(of: $0) },
          version.items[item.number].map { sight.words(of: $0) })
      }
      if sight.text(version.summary) != sight.text(former.summary) {
        h3(MeetingWords.summary)
        compare(sight.text(former.summary), sight.text(version.summary))
      }
    }
  }

  /// Two texts beside one another, the former one first.
  private func compare(_ former: String?, _ latter: String?) {
    div(.class("compare")) {
      for (title, text) in [(MinutesWords.before, former), (MinutesWords.now, latter)] {
        div {
          p(title, .class("soft small"))
          written(text.flatMap { $0.isEmpty ? nil : $0 } ?? MinutesWords.otherEmpty)
        }
      }
    }
  }
}

extension MeetingSight {
  /// What a version says of an item, in words alone.
  fileprivate func words(of note: Minutes.Note) -> String {
    [note.outcome.map(MeetingWords.outcome), note.text.map(text)].compactMap { $0 }
      .joined(separator: ": ")
  }

  /// The texts of every version that the page compares.
  var versionTexts: [TextRef] {
    guard let minutes = meeting.minutes, minutes.versions.count > 1, mayKeep || readsActions else {
      return []
    }
    let shown = Set(items.map(\.number))
    return minutes.versions.flatMap { version in
      [version.summary] + version.items.filter { shown.contains($0.key) }.values.compactMap(\.text)
    }
  }
}
