import FoundationEssentials
public import Governance
import HashTreeCollections
import Stores
public import SwedishCalendar
import Synchronization

extension Registrar.Published {
  /// Takes the next snapshot, keeping the state with which each new month began.
  mutating func advance(to next: Snapshot, through events: [Recorded]) {
    for event in events {
      keep(event, before: snapshot.state)
      disposed.add(event)
    }
    snapshot = next
  }

  /// Folds in an event that is read back.
  fileprivate mutating func fold(_ event: Recorded) {
    keep(event, before: snapshot.state)
    snapshot.state.evolve(event)
    disposed.add(event)
  }

  /// Keeps the state as it was when a month began (a copy costs nothing).
  mutating func keep(_ event: Recorded, before state: State) {
    guard state.sequence > 0, event.at.month != (months.last ?? state).latest.month,
      state.latest.month != event.at.month, months.last?.sequence != state.sequence
    else { return }
    months.append(state)
  }
}

extension Moment {
  /// A number that is the same for all moments of a month in Stockholm.
  fileprivate var month: Int {
    let parts = stockholm.day.parts
    return parts.year * 12 + parts.month
  }
}

extension Registrar {
  /// Folds the whole journal, and holds its short texts.
  static func replay(_ journal: any Journal) throws -> Published {
    var published = Published(
      snapshot: Snapshot(state: State(), names: [:]), months: [])
    var pile: [Entry] = []
    try journal.forEach(after: 0) { entry in
      pile.append(entry)
      guard pile.count == Pinning.pile else { return }
      for event in try Pinning.recorded(pile) { published.fold(event) }
      pile.removeAll(keepingCapacity: true)
    }
    for event in try Pinning.recorded(pile) { published.fold(event) }
    try journal.shortTexts(upTo: Snapshot.shortest) { ref, text in
      if Snapshot.holds(ref, text) { published.snapshot.names[ref] = text }
    }
    return published
  }

  /// Erases what a recorded disposal left standing because the process ended in between.
  func finishDisposals() throws {
    var disposed = published.withLock { $0.disposed }
    // What was written after the disposal is no part of it.
    disposed.notes = try disposed.notes.filter { meeting, moment in
      let notes = try store.live.all(meeting: meeting.rawValue)
      return !notes.isEmpty && notes.allSatisfy { $0.at <= moment }
    }
    if disposed.isEmpty { return }
    guard try !disposed.notes.isEmpty || !store.journal.texts(disposed.texts).isEmpty else {
      return
    }
    try dispose(disposed)
  }

  /// The state as it was known at a moment: a kept month's state, evolved by what came after.
  public func state(asOf moment: Moment) throws -> State {
    let (latest, months) = published.withLock { ($0.snapshot.state, $0.months) }
    guard moment < latest.latest else { return latest }
    var state = months.last { $0.latest <= moment } ?? State()
    let decoder = JSONDecoder()
    var from = state.sequence
    while true {
      let entries = try store.journal.entries(after: from, limit: 500)
      for entry in entries {
        guard entry.recordedAt <= moment else { return state }
        state.evolve(try Pinning.recorded(entry, with: decoder))
      }
      guard let last = entries.last else { return state }
      from = last.sequence
    }
  }

  /// The texts at these references that still exist, short or long.
  public func texts(_ refs: [TextRef]) throws -> [TextRef: String] {
    let names = snapshot.names
    var found: [TextRef: String] = [:]
    var wanted: [TextRef] = []
    for ref in refs {
      if let name = names[ref] { found[ref] = name } else { wanted.append(ref) }
    }
    guard !wanted.isEmpty else { return found }
    return found.merging(try store.journal.texts(wanted)) { first, _ in first }
  }
}

extension Registrar {
  /// The texts that an event came with, those disposed of since left out; none where it is unknown.
  public func refs(of event: Int) throws -> [TextRef] {
    guard event > 0, let entry = try store.journal.entries(after: event - 1, limit: 1).first
    else { return [] }
    let refs = entry.commitments.map { TextRef(sequence: event, part: $0.part) }
    return try store.journal.texts(refs).keys.sorted()
  }

  /// The answer that a command got when it was done; nil where it is not known.
  public func receipt(of command: CommandID) throws -> Answer? {
    try store.journal.receipt(of: command).map(Pinning.answer)
  }
}
