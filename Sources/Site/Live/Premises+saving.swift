import Governance
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

/// What is written at a meeting is made durable here, in turn, and nothing that was sent is lost.
extension Premises {
  /// Saves the changes; gives those that met something newer, and how everything stood then. Of two
  /// texts both are kept: the one that came last stands beside the other until somebody has chosen.
  func save(
    _ changes: [LiveChange], at meeting: MeetingID, by person: PersonID
  ) async throws -> (lost: [LiveChange], record: LiveRecord) {
    let now = registrar.moment
    return try await live.inTurn { [store, live] in
      let saving = LiveSaving(
        notes: store.live, hub: live, meeting: meeting, person: person, now: now)
      // Read within the turn: a version told together with another's text would overwrite it.
      let lost = try saving.save(changes)
      let notes = try store.live.all(meeting: meeting.rawValue)
      return (lost, LiveRecord(LiveHub.entries(notes), now: now))
    }
  }
}

/// One person's saving at one meeting, within its turn.
struct LiveSaving {
  let notes: any LiveNotes
  let hub: LiveHub
  let meeting: MeetingID
  let person: PersonID
  let now: Moment

  func save(_ changes: [LiveChange]) throws -> [LiveChange] {
    let standing = LiveHub.entries(try notes.all(meeting: meeting.rawValue))
    // Asked in turn, so that nothing is saved after the notes were taken over.
    guard standing[.closed]?.text.isEmpty ?? true else {
      throw Unreadable(FieldName.text, .said(LiveProblem.closed.swedish))
    }
    var lost: [LiveChange] = []
    for change in changes {
      let stands = standing[change.field]
      if stands?.text ?? "" == change.text, stands != nil { continue }
      // What was chosen between was not both seen: the other text waits for another choice.
      if case .beside = change.field, !lost.isEmpty { continue }
      guard try !put(change.field, change.text, change.version) else { continue }
      lost.append(change)
      if case .notes(let item) = change.field { try keep(change.text, beside: item, standing) }
    }
    return lost
  }

  /// Saves one field and tells it; false where another version stands.
  func put(_ field: LiveField, _ text: String, _ version: Int) throws -> Bool {
    let outcome = try notes.put(
      meeting: meeting.rawValue, field: field.name, text: text, by: person.rawValue, at: now,
      expecting: version)
    guard case .saved(let note) = outcome else { return false }
    hub.tell(note, at: meeting)
    return true
  }

  private func keep(
    _ text: String, beside item: Int, _ standing: [LiveField: LiveRecord.Entry]
  ) throws {
    let field = LiveField.beside(item: item, person: person.rawValue)
    let before = standing[field]
    let both = LiveSaving.joined(before?.text ?? "", text)
    // Each of them has been asked about already.
    try Fields.checkNotes(both, isAssured: true)
    _ = try put(field, both, before?.version ?? 0)
  }

  /// Both texts in one, where neither holds the other.
  static func joined(_ first: String, _ second: String) -> String {
    if second.contains(first) { return second }
    return first.contains(second) ? first : first + "\n\n" + second
  }
}
