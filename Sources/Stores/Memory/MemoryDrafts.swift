import SwedishCalendar
import Synchronization

final class MemoryDrafts: Drafts {
  private let kept = Mutex<[Int: [String: Draft]]>([:])

  func put(
    person: Int, place: String, content: [UInt8], savedAt: Moment, expecting version: Int
  ) -> DraftOutcome {
    kept.withLock { kept in
      let standing = kept[person]?[place]
      guard standing?.version ?? 0 == version else { return .changed(standing) }
      kept[person, default: [:]][place] = Draft(
        place: place, content: content, savedAt: savedAt, version: version + 1)
      return .saved(version: version + 1)
    }
  }

  func get(person: Int, place: String) -> Draft? { kept.withLock { $0[person]?[place] } }

  func list(person: Int) -> [Draft] {
    kept.withLock { Array($0[person, default: [:]].values) }
      .sorted { ($1.savedAt, $0.place) < ($0.savedAt, $1.place) }
  }

  func remove(person: Int, place: String) -> Bool {
    kept.withLock { $0[person]?.removeValue(forKey: place) != nil }
  }
}
