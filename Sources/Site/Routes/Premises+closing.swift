import FoundationEssentials
import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

/// The end of a meeting that was held: who came goes to the journal, what was noted to the draft of
/// the one who closes, and the ordinary way goes on from there.
extension Premises {
  func end(_ meeting: Meeting, _ fields: Fields, _ view: View) async throws -> Reply {
    let person = try closer(of: meeting, view)
    let record = try await record(of: meeting.id)
    try Self.mustBeSettled(meeting, record)
    let attendance = try attendance(of: meeting, fields, record, view)
    if let attendance { try check(attendance, by: person) }
    // From here on nothing more is written, so that all that was saved is taken over.
    let whole = try await close(meeting.id, by: person)
    try await takeOver(whole, of: meeting, to: person)
    if let attendance {
      let link = Link.meetingAction(meeting.id.rawValue, .live, .end)
      _ = try await registrar.perform(
        .recordAttendance(attendance), by: person,
        as: Self.command(link, person, fields.form))
    }
    return .redirect(to: Link.meeting(meeting.id.rawValue, .minutes).path)
  }

  /// Opens the meeting again, for more to be written.
  func open(_ meeting: Meeting, _ view: View) async throws -> Reply {
    let person = try closer(of: meeting, view)
    guard meeting.minutes == nil else {
      throw Unreadable(FieldName.text, .said(LiveProblem.closed.swedish))
    }
    try await mark(meeting.id, "", by: person)
    return .redirect(to: Link.meeting(meeting.id.rawValue, .live).path)
  }

  private func closer(of meeting: Meeting, _ view: View) throws -> PersonID {
    guard let viewer = view.viewer else { throw Refusal(.notEntitled(.notSignedIn)) }
    let host = view.state.body(meeting.host)
    if case .denied(let denial) = view.verdict(.keepMinutes, in: host) {
      throw Refusal(.notEntitled(denial))
    }
    guard meeting.cancelled == nil else { throw Refusal(.cancelled) }
    guard meeting.day <= view.day else { throw Refusal(.inTheFuture(meeting.day)) }
    return viewer
  }

  private static func mustBeSettled(_ meeting: Meeting, _ record: LiveRecord) throws {
    let colliding = meeting.agenda.enumerated().filter { !record.beside($1.number).isEmpty }
    guard colliding.isEmpty else {
      let places = colliding.map { $0.offset + 1 }
      throw Unreadable(FieldName.text, .said(LiveProblem.colliding(places).swedish))
    }
  }

  /// Who came, as it was marked; nil where it is recorded already and nothing was marked here.
  private func attendance(
    of meeting: Meeting, _ fields: Fields, _ record: LiveRecord, _ view: View
  ) throws -> RecordAttendance? {
    let seats = fields.seats(at: meeting.id)
    let marks = seats.map { ($0, record.text(.seat($0.rawValue))) }
    if meeting.isHeld, marks.allSatisfy({ $1.isEmpty }) { return nil }
    let unmarked = marks.filter { $1.isEmpty }.map(\.0)
    guard unmarked.isEmpty else {
      let names = unmarked.compactMap { view.state.seat($0)?.holder(on: meeting.day)?.person }
      throw Unreadable(
        FieldName.text, .said(LiveProblem.unmarked(names.map { view.name(of: $0) }).swedish))
    }
    let here = marks.filter { $1 != "absent" }
    return RecordAttendance(
      meeting: meeting.id, present: here.map(\.0),
      absent: marks.filter { $1 == "absent" }.map(\.0),
      substitutes: here.filter { $1 == "substitute" }.map(\.0),
      guests: FieldReading.number(record.text(.others)) ?? 0,
      guestsPresent: meeting.guests.map(\.number).filter {
        record.text(.guest($0)) == "present"
      }, reason: fields.reason)
  }

  /// What would be refused is refused before anything is changed.
  private func check(_ act: RecordAttendance, by person: PersonID) throws {
    guard let id = CommandID(hexadecimal(randomBytes(16))) else { return }
    _ = try decide(
      Command(
        id: id, actor: Actor(person: person), today: registrar.today, act: .recordAttendance(act)),
      in: registrar.snapshot.state)
  }

  /// Closes what is written at the meeting, and gives all of it.
  private func close(_ meeting: MeetingID, by person: PersonID) async throws -> LiveRecord {
    try await mark(meeting, "ja", by: person)
    return try await record(of: meeting)
  }

  private func mark(_ meeting: MeetingID, _ text: String, by person: PersonID) async throws {
    let now = registrar.moment
    try await live.inTurn { [store, live] in
      let saving = LiveSaving(
        notes: store.live, hub: live, meeting: meeting, person: person, now: now)
      let standing = try store.live.all(meeting: meeting.rawValue)
        .first { $0.field == LiveField.closed.name }
      if standing?.text ?? "" != text {
        _ = try saving.put(.closed, text, standing?.version ?? 0)
      }
    }
  }

  /// Adds what was noted to the draft of one person, who loses nothing that stood there.
  private func takeOver(
    _ record: LiveRecord, of meeting: Meeting, to person: PersonID
  ) async throws {
    let place = Self.place(of: meeting.id)
    let now = registrar.moment
    try await worker.run { [store] in
      let kept = try store.drafts.get(person: person.rawValue, place: place)
      let before = try kept.map {
        try JSONDecoder().decode([String: String].self, from: Data($0.content))
      }
      let draft = LiveTakeover.draft(of: meeting, record, after: before ?? [:])
      guard !draft.isEmpty else { return }
      let outcome = try store.drafts.put(
        person: person.rawValue, place: place, content: Array(try JSONEncoder().encode(draft)),
        savedAt: now, expecting: kept?.version ?? 0)
      if case .changed = outcome { throw Unreadable(FieldName.draft, .savedMeanwhile) }
    }
  }

  /// Erases what was written at a meeting once its minutes are in the journal, where they were
  /// taken over into them; what nobody has taken over stays.
  func forgetLive(of meeting: MeetingID) async throws {
    let isShared = registrar.snapshot.state.meeting(meeting)?.minutes != nil
    guard isShared else { return }
    try await live.inTurn { [store, live] in
      let isTaken = try store.live.all(meeting: meeting.rawValue).contains {
        $0.field == LiveField.closed.name && !$0.text.isEmpty
      }
      guard isTaken else { return }
      _ = try store.live.remove(meeting: meeting.rawValue)
      live.empty(meeting)
    }
  }

  /// The same for every meeting, at the start: the process may have ended in between.
  func forgetSharedNotes() {
    let state = registrar.snapshot.state
    // What cannot be erased now stays until the next start; nothing is lost by it.
    for number in (try? store.live.meetings()) ?? []
    where state.meeting(MeetingID(number))?.minutes != nil {
      let notes = (try? store.live.all(meeting: number)) ?? []
      if notes.contains(where: { $0.field == LiveField.closed.name && !$0.text.isEmpty }) {
        _ = try? store.live.remove(meeting: number)
      }
    }
  }
}

/// What was noted at a meeting, as a draft of its minutes.
enum LiveTakeover {
  static func draft(
    of meeting: Meeting, _ record: LiveRecord, after before: [String: String]
  ) -> [String: String] {
    var draft = before
    for item in meeting.agenda {
      let notes = record.text(.notes(item.number))
      if !notes.isEmpty {
        let name = FieldName.minutes(item.number)
        draft[name] = LiveSaving.joined(before[name] ?? "", notes)
      }
      let outcome = record.text(.outcome(item.number))
      if !outcome.isEmpty { draft[FieldName.outcome(item.number)] = outcome }
    }
    return draft
  }
}
