import FoundationEssentials
import Governance
import Pages
import Registrar
import Stores
import SwedishCalendar

/// When somebody was here last: how many events there were at their last two log-ins.
extension Premises {
  private struct Visits: Codable {
    var now: Int
    var day: Day
    var before: Int?
    var dayBefore: Day?
  }

  /// Notes that a person logs in; what happened since the time before is then new to them.
  func noteVisit(of person: Int) async throws {
    let sequence = registrar.snapshot.state.sequence
    let moment = registrar.moment
    let today = registrar.today
    try await worker.run { [store] in
      let kept = try store.drafts.get(person: person, place: Self.visitPlace)
      let last = try kept.map { try Self.visits($0) }
      let visits = Visits(
        now: sequence, day: today, before: last?.now, dayBefore: last?.day)
      _ = try store.drafts.put(
        person: person, place: Self.visitPlace, content: Array(try JSONEncoder().encode(visits)),
        savedAt: moment, expecting: kept?.version ?? 0)
    }
  }

  /// When a person logged in the time before.
  func lastVisit(of person: PersonID) async throws -> View.LastVisit? {
    try await worker.run { [store] in
      let kept = try store.drafts.get(person: person.rawValue, place: Self.visitPlace)
      let visits = try kept.map { try Self.visits($0) }
      guard let before = visits?.before, let day = visits?.dayBefore else { return nil }
      return View.LastVisit(sequence: before, day: day)
    }
  }

  /// Where the note stands among the person's drafts; it is no draft of a text.
  static let visitPlace = "besok"

  private static func visits(_ draft: Draft) throws -> Visits {
    try JSONDecoder().decode(Visits.self, from: Data(draft.content))
  }
}
