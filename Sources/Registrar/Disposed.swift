import Governance
import SwedishCalendar

/// What disposals have named, to be erased.
struct Disposed {
  var texts: [TextRef] = []
  /// The meetings whose notes are to be erased, and when that was recorded.
  var notes: [MeetingID: Moment] = [:]

  var isEmpty: Bool { texts.isEmpty && notes.isEmpty }

  mutating func add(_ event: Recorded) {
    guard case .textsDisposed(let fact) = event.fact else { return }
    texts += fact.texts
    for meeting in fact.notes ?? [] { notes[meeting] = event.at }
  }
}
