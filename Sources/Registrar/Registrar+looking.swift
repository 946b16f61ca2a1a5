import FoundationEssentials
public import Governance
import Stores
import Synchronization

/// A part of the register of events, newest first.
public struct Found: Sendable {
  /// An event, with the references of the texts it came with.
  public var events: [(event: Recorded, texts: [TextRef])] = []
  /// Where the search goes on: only events numbered below this are left; nil at the end.
  public var next: Int?
}

extension Registrar {
  /// The texts that have been disposed of, in the order they were.
  var disposed: [TextRef] { published.withLock { $0.disposed.texts } }

  /// The newest events that are wanted, numbered below `before`, at most `limit` of them.
  ///
  /// No more than `reach` events are looked at, so that one who searches holds nobody up.
  public func events(
    before: Int? = nil, limit: Int, reach: Int = 40_000, where isWanted: (Recorded) -> Bool
  ) throws -> Found {
    var found = Found()
    let end = min(before ?? .max, snapshot.state.sequence + 1)
    var top = end
    while top > 1, end - top < reach {
      let bottom = max(1, top - 1_000)
      let entries = try store.journal.entries(after: bottom - 1, limit: top - bottom)
      for (event, entry) in zip(try Pinning.recorded(entries), entries).reversed()
      where isWanted(event) {
        let texts = entry.commitments.map { TextRef(sequence: event.sequence, part: $0.part) }
        found.events.append((event, texts))
        if found.events.count == limit {
          found.next = event.sequence > 1 ? event.sequence : nil
          return found
        }
      }
      top = bottom
    }
    found.next = top > 1 ? top : nil
    return found
  }
}
