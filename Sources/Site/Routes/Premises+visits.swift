import FoundationEssentials
import Governance
import Registrar
import Stores

/// When somebody was here last: how many events there were at their last two log-ins.
extension Premises {
  private struct Visits: Codable {
    var now: Int
    var before: Int?
  }

  /// Notes that a person logs in; what happened since the time before is then new to them.
  func noteVisit(of person: Int) async throws {
    let sequence = registrar.snapshot.state.sequence
    let moment = registrar.moment
    try await worker.run { [store] in
      let kept = try store.drafts.get(person: person, place: Self.visitPlace)
      let last = try kept.map { try Self.visits($0) }
      let visits = Visits(now: sequence, before: last?.now)
      _ = try store.drafts.put(
        person: person, place: Self.visitPlace, content: Array(try JSONEncoder().encode(visits)),
        savedAt: moment, expecting: kept?.version ?? 0)
    }
  }

  /// How many events there were when a person logged in the time before.
  func lastVisit(of person: PersonID) async throws -> Int? {
    try await worker.run { [store] in
      try store.drafts.get(person: person.rawValue, place: Self.visitPlace)
        .flatMap { try Self.visits($0).before }
    }
  }

  /// Where the note stands among the person's drafts; it is no draft of a text.
  static let visitPlace = "besok"

  private static func visits(_ draft: Draft) throws -> Visits {
    try JSONDecoder().decode(Visits.self, from: Data(draft.content))
  }
}
