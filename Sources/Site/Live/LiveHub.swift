import Dispatch
import Governance
import Identity
import Links
import Pages
import Stores
import Synchronization

/// Where those who follow meetings are told what is written, and where it is written in turn.
final class LiveHub: Sendable {
  /// One who follows a meeting: something happened each time the signals say so.
  struct Following: Sendable {
    let signals: AsyncStream<Void>
    let end: @Sendable () -> Void
  }

  /// What stands in the fields of a meeting, and which of them are new to the one who asks.
  struct Moment: Sendable {
    let id: String
    let fields: [LiveField]
    let entries: [LiveField: LiveRecord.Entry]
  }

  /// A meeting that somebody follows.
  private struct Room {
    let epoch = hexadecimal(randomBytes(6))
    var count = 0
    var entries: [LiveField: (number: Int, entry: LiveRecord.Entry)]
    var followers: [Follower] = []
  }

  private struct Follower {
    let number: Int
    let person: PersonID
    let signal: AsyncStream<Void>.Continuation
  }

  private let rooms = Mutex<[MeetingID: Room]>([:])
  private let numbers = Atomic(0)
  private let turn = DispatchQueue(label: "samklang.live")
  private let mostFollowers: Int
  private let mostOfOne: Int
  private let pause: Duration

  /// A place where so many can follow at once, each told at least so often how it stands.
  init(mostFollowers: Int = 200, mostOfOne: Int = 4, pause: Duration = .seconds(15)) {
    self.mostFollowers = mostFollowers
    self.mostOfOne = mostOfOne
    self.pause = pause
  }

  /// How many follow now.
  var followers: Int { rooms.withLock { $0.values.reduce(0) { $0 + $1.followers.count } } }

  /// Does what writes, one after the other: what is told is told in the order it became durable.
  func inTurn<Answer: Sendable>(
    _ job: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    try await withCheckedThrowingContinuation { done in
      turn.async { done.resume(with: Result(catching: job)) }
    }
  }

  /// Lets a person follow a meeting; nil where too many do. Who has several open loses the oldest.
  func follow(
    _ meeting: MeetingID, by person: PersonID, in store: any LiveNotes
  ) async throws -> Following? {
    try await inTurn { [self] in
      let known = rooms.withLock { $0[meeting] != nil }
      let entries = known ? [:] : LiveHub.entries(try store.all(meeting: meeting.rawValue))
      return enter(meeting, person, entries)
    }
  }

  private func enter(
    _ meeting: MeetingID, _ person: PersonID, _ entries: [LiveField: LiveRecord.Entry]
  ) -> Following? {
    endOldest(of: person)
    guard followers < mostFollowers else { return nil }
    let number = numbers.add(1, ordering: .relaxed).newValue
    let (signals, signal) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let clock = Task { [pause] in
      while !Task.isCancelled {
        try? await Task.sleep(for: pause)
        signal.yield()
      }
    }
    signal.onTermination = { [weak self] _ in
      clock.cancel()
      self?.leave(meeting, number)
    }
    rooms.withLock {
      $0[meeting, default: Room(entries: entries.mapValues { (0, $0) })].followers
        .append(Follower(number: number, person: person, signal: signal))
    }
    return Following(signals: signals, end: { signal.finish() })
  }

  private func endOldest(of person: PersonID) {
    let own = rooms.withLock { $0.values.flatMap(\.followers) }
      .filter { $0.person == person }.sorted { $0.number < $1.number }
    for one in own.dropLast(max(0, mostOfOne - 1)) { one.signal.finish() }
  }

  private func leave(_ meeting: MeetingID, _ number: Int) {
    rooms.withLock { rooms in
      rooms[meeting]?.followers.removeAll { $0.number == number }
      if rooms[meeting]?.followers.isEmpty == true { rooms[meeting] = nil }
    }
  }

  /// Tells those who follow that a field was saved; called in turn.
  func tell(_ note: LiveNote, at meeting: MeetingID) {
    guard let field = LiveField(name: note.field) else { return }
    let signals = rooms.withLock { rooms in
      guard var room = rooms[meeting] else { return [AsyncStream<Void>.Continuation]() }
      room.count += 1
      room.entries[field] = (room.count, LiveRecord.Entry(note))
      rooms[meeting] = room
      return room.followers.map(\.signal)
    }
    for signal in signals { signal.yield() }
  }

  /// Ends it for everyone who follows a meeting, who may begin anew.
  func empty(_ meeting: MeetingID) {
    let all = rooms.withLock { $0[meeting]?.followers ?? [] }
    for one in all { one.signal.finish() }
  }

  /// What is new at a meeting since an event, or all of it where the event is not known here.
  func news(of meeting: MeetingID, after last: String?) -> Moment? {
    rooms.withLock { rooms in
      guard let room = rooms[meeting] else { return nil }
      let parts = (last ?? "").split(separator: "-")
      let isKnown = parts.count == 2 && parts[0] == room.epoch
      let after = isKnown ? Int(parts[1]) ?? -1 : -1
      let new = room.entries.filter { $0.value.number > after }
        .sorted { ($0.value.number, $0.key.name) < ($1.value.number, $1.key.name) }
      return Moment(
        id: "\(room.epoch)-\(room.count)", fields: new.map(\.key),
        entries: room.entries.mapValues(\.entry))
    }
  }

  /// Notes by their fields.
  static func entries(_ notes: [LiveNote]) -> [LiveField: LiveRecord.Entry] {
    notes.reduce(into: [:]) { entries, note in
      if let field = LiveField(name: note.field) { entries[field] = LiveRecord.Entry(note) }
    }
  }
}

extension LiveRecord.Entry {
  /// A field as the store keeps it.
  init(_ note: LiveNote) {
    self.init(text: note.text, version: note.version, by: PersonID(note.by), at: note.at)
  }
}
