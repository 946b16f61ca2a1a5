import Charters
import Governance
import Links
import Pages

/// One field of a meeting that is held, as someone wants it to stand.
struct LiveChange: Sendable {
  let field: LiveField
  let text: String
  /// The version that its sender saw.
  let version: Int
}

/// Forms about a meeting that is held.
extension Fields {
  /// What the sender changed: fields that stand as they were seen are left out.
  func liveChanges(at meeting: Meeting) throws -> [LiveChange] {
    var changes: [LiveChange] = []
    for name in form.values.keys.sorted() {
      guard let field = LiveField(name: name), isOfForms(field) else { continue }
      let change = try change(field, text(name), at: meeting)
      if let change { changes.append(change) }
    }
    return changes + (try settled())
  }

  /// The text that was written beside another and is dealt with.
  private func settled() throws -> [LiveChange] {
    guard let name = filled(FieldName.beside) else { return [] }
    guard let field = LiveField(name: name), case .beside = field else {
      throw Unreadable(FieldName.beside, .noChoice)
    }
    return [LiveChange(field: field, text: "", version: try seen(field)?.version ?? 0)]
  }

  private func isOfForms(_ field: LiveField) -> Bool {
    switch field {
    case .closed, .beside: false
    default: true
    }
  }

  private func change(
    _ field: LiveField, _ text: String, at meeting: Meeting
  ) throws -> LiveChange? {
    try check(field, text, at: meeting)
    let seen = try seen(field)
    if seen?.isOf(text) == true { return nil }
    return LiveChange(field: field, text: text, version: seen?.version ?? 0)
  }

  private func seen(_ field: LiveField) throws -> LiveSeen? {
    guard let text = filled(FieldName.seen(field)) else { return nil }
    guard let seen = LiveSeen(text) else { throw Unreadable(field.name, .noNumber) }
    return seen
  }

  private func check(_ field: LiveField, _ text: String, at meeting: Meeting) throws {
    func demand(_ holds: Bool) throws { if !holds { throw Unreadable(field.name, .noChoice) } }
    func stands(_ item: Int) -> Bool { meeting.agenda.contains { $0.number == item } }
    switch field {
    case .current: try demand(text.isEmpty || FieldReading.number(text).map(stands) == true)
    case .notes(let item):
      try demand(stands(item))
      try Self.checkNotes(text, isAssured: Masking.assuresMobiles(form))
    case .outcome(let item):
      try demand(stands(item) && (text.isEmpty || OutcomeKind(rawValue: text) != nil))
    case .seat(let number):
      let isSeat = seats(at: meeting.id).contains(SeatID(number))
      try demand(isSeat && ["", "present", "absent", "substitute"].contains(text))
    case .guest(let number):
      let isGuest = meeting.guests.contains { $0.number == number }
      try demand(isGuest && ["", "present", "absent"].contains(text))
    case .others:
      guard text.isEmpty || FieldReading.number(text).map((0...1000).contains) == true else {
        throw Unreadable(field.name, .noNumber)
      }
    case .closed, .beside: try demand(false)
    }
  }

  /// Notes become minutes, and may hold no more than they (C23).
  static func checkNotes(_ text: String, isAssured: Bool) throws {
    guard text.utf8.count <= 80_000, text.count <= 20_000 else {
      throw Refusal(.tooLong(.text, atMost: 20_000))
    }
    try Masking.check(text, .text, isAssured: isAssured)
  }
}

extension LiveField {
  /// What one must be allowed to do to write in the field.
  var right: Right {
    switch self {
    case .notes, .outcome, .beside, .closed: .keepMinutes
    case .current, .seat, .guest, .others: .holdMeetings
    }
  }
}
