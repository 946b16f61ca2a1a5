import SwedishCalendar
import Synchronization

final class MemoryLiveNotes: LiveNotes {
  private let kept = Mutex<[Int: [String: LiveNote]]>([:])

  func put(
    meeting: Int, field: String, text: String, by person: Int, at: Moment, expecting version: Int
  ) -> LiveOutcome {
    kept.withLock { kept in
      let standing = kept[meeting]?[field]
      guard standing?.version ?? 0 == version else { return .changed(standing) }
      let note = LiveNote(field: field, text: text, version: version + 1, by: person, at: at)
      kept[meeting, default: [:]][field] = note
      return .saved(note)
    }
  }

  func all(meeting: Int) -> [LiveNote] {
    kept.withLock { Array($0[meeting, default: [:]].values) }.sorted { $0.field < $1.field }
  }

  func meetings() -> [Int] { kept.withLock { $0.keys.sorted() } }

  func remove(meeting: Int) -> Int {
    kept.withLock { $0.removeValue(forKey: meeting)?.count ?? 0 }
  }

  func dispose(meeting: Int) -> Int { remove(meeting: meeting) }
}
