import Governance
public import Stores
import Synchronization

/// Keeps the search index up with the journal: a follower, which commits how far it has come
/// together with its own rows, so that a crash makes it repeat and never lose.
public actor SearchFollower {
  let registrar: Registrar
  let inspector: any FileInspector
  private let reached = Mutex<Int?>(nil)
  /// The state that the index holds, to see what has changed since.
  private var last: State?
  private var disposals: Int?
  private var running: Task<Void, Never>?

  /// A follower of the registrar's journal, which reads files by the inspector.
  public init(_ registrar: Registrar, inspector: any FileInspector) {
    self.registrar = registrar
    self.inspector = inspector
  }

  var index: any Index { registrar.store.index }

  /// Whether everything up to an event can be found. While others go on writing the index is never
  /// level with the journal, but soon with what somebody saw when they asked.
  public nonisolated func holds(_ sequence: Int) -> Bool {
    reached.withLock { $0 }.map { $0 >= sequence } ?? false
  }

  /// Takes in what has happened; those who call meanwhile wait for each other.
  public func catchUp() async {
    let before = running
    let task = Task {
      await before?.value
      // What fails now is tried again when something more has happened.
      try? await self.follow()
    }
    running = task
    await task.value
  }

  /// Empties the index and builds it from the journal.
  public func rebuild() async throws {
    try index.reset()
    last = nil
    await catchUp()
  }

  private func follow() async throws {
    let state = registrar.snapshot.state
    let position = try index.position
    if let position, position == state.sequence {
      note(state, registrar.disposed.count)
      return
    }
    let disposed = registrar.disposed
    // An index that is ahead belongs to a journal that has been set back.
    let from = position.flatMap { $0 <= state.sequence ? $0 : nil }
    if from == nil { try index.reset() }
    let changed = Changed(since: from, last: last, in: state, disposed: news(disposed))
    try await take(changed, of: state)
    if disposed.count > disposals ?? 0 { try index.wipe(keeping: digests(in: state)) }
    note(state, disposed.count)
  }

  private func news(_ disposed: [TextRef]) -> Set<TextRef> {
    Set(disposed.dropFirst(disposals ?? 0))
  }

  private func note(_ state: State, _ count: Int) {
    last = state
    disposals = count
    reached.withLock { $0 = state.sequence }
  }

  /// Many at a time, so that neither memory nor the writer is held for long.
  private func take(_ changed: Changed, of state: State) async throws {
    let bodies =
      try changed.bodies.map { try change(of: $0, in: state) }
      + changes(of: changed.standalone, in: state)
    let batches = stride(from: 0, to: changed.meetings.count, by: Self.batch).map {
      changed.meetings[$0..<min($0 + Self.batch, changed.meetings.count)]
    }
    try index.apply(bodies, position: batches.isEmpty ? state.sequence : nil)
    for (number, batch) in batches.enumerated() {
      for meeting in batch { try await readFiles(of: meeting) }
      let isLast = number == batches.count - 1
      try index.apply(
        try changes(of: Array(batch), in: state), position: isLast ? state.sequence : nil)
      await Task.yield()
    }
  }

  private static let batch = 200

  private func digests(in state: State) -> Set<String> {
    var found: Set<String> = []
    for meeting in state.allMeetings {
      for file in meeting.attachments where registrar.snapshot.name(file.name) != nil {
        found.insert(file.digest)
      }
    }
    return found
  }
}

/// What has changed since an index was level: bodies, meetings and what stands by itself.
private struct Changed {
  var bodies: [Body]
  var meetings: [Meeting] = []
  var standalone: [Standalone] = []

  /// Everything, where `position` is nil; all of a body's meetings, where its last state is unknown.
  init(since position: Int?, last: State?, in state: State, disposed: Set<TextRef>) {
    guard let position else {
      bodies = state.allBodies
      meetings = state.allMeetings
      standalone = bodies.flatMap { state.standalone(at: $0) }.onlyOnce
      return
    }
    bodies = state.allBodies.filter { state.version(of: $0) > position }
    let old = last?.sequence == position ? last : nil
    var seen: Set<MeetingID> = []
    for id in bodies.flatMap(\.meetings) where seen.insert(id).inserted {
      guard let meeting = state.meeting(id) else { continue }
      let isSame = old?.meeting(id) == meeting
      if !isSame
        || (!disposed.isEmpty && state.refs(of: meeting).contains(where: disposed.contains))
      {
        meetings.append(meeting)
      }
    }
    let before = Set(old.map { old in bodies.flatMap { old.standalone(at: $0) } } ?? [])
    standalone = bodies.flatMap { state.standalone(at: $0) }.onlyOnce.filter { one in
      !before.contains(one)
        || (!disposed.isEmpty && state.refs(of: one.findable).contains(where: disposed.contains))
    }
  }
}

extension State {
  /// Every text that a meeting is found by.
  fileprivate func refs(of meeting: Meeting) -> [TextRef] {
    findables(of: meeting).flatMap(refs) + meeting.attached.map(\.name)
  }
}
