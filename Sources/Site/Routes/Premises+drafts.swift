import FoundationEssentials
import Governance
import Links
import Pages
import Registrar
import Stores

/// Minutes in the making: one person's, durable, and not part of the journal.
extension Premises {
  /// The viewer's draft of a meeting's minutes.
  func draft(
    of meeting: Meeting, _ view: View
  ) async throws -> (fields: [String: String], version: Int)? {
    let host = view.state.body(meeting.host)
    guard let viewer = view.viewer, view.may(.keepMinutes, in: host) else { return nil }
    let place = Self.place(of: meeting.id)
    let kept = try await worker.run { [store] in
      try store.drafts.get(person: viewer.rawValue, place: place)
    }
    guard let kept else { return try await takenOver(of: meeting) }
    let fields = try JSONDecoder().decode([String: String].self, from: Data(kept.content))
    return (fields, kept.version)
  }

  /// Saves a draft; throws where another was saved since the page was opened.
  func keepDraft(of meeting: MeetingID, _ fields: Fields, _ view: View) async throws {
    guard let viewer = view.viewer, let standing = view.state.meeting(meeting) else {
      throw Refusal(.unknown(.meeting))
    }
    let host = view.state.body(standing.host)
    if case .denied(let denial) = view.verdict(.keepMinutes, in: host) {
      throw Refusal(.notEntitled(denial))
    }
    let draft = fields.draft(of: meeting)
    let version = try fields.number(FieldName.version, orElse: 0)
    let content = try JSONEncoder().encode(draft)
    let now = registrar.moment
    let outcome = try await worker.run { [store] in
      try store.drafts.put(
        person: viewer.rawValue, place: Self.place(of: meeting), content: Array(content),
        savedAt: now, expecting: version)
    }
    if case .changed = outcome { throw Unreadable(FieldName.draft, .savedMeanwhile) }
  }

  /// Erases a draft once what it held has been shared.
  func removeDraft(of meeting: MeetingID, _ person: PersonID) async throws {
    _ = try await worker.run { [store] in
      try store.drafts.remove(person: person.rawValue, place: Self.place(of: meeting))
    }
  }

  static func place(of meeting: MeetingID) -> String {
    String(Link.meeting(meeting.rawValue, .minutes).path.dropFirst())
  }
}
