import Synchronization

/// Values worked out once and kept for as long as they may be asked for again, and no more of
/// them than there is room for.
final class Remembered<Key: Hashable & Sendable, Value: Sendable>: Sendable {
  private let kept = Mutex<[Key: Value]>([:])
  private let most: Int

  /// Room for so many values.
  init(most: Int) { self.most = max(1, most) }

  /// How many values are kept now.
  var count: Int { kept.withLock { $0.count } }

  /// The value kept for a key, or worked out now; nobody waits while another works.
  func value(for key: Key, _ workOut: () -> Value) -> Value {
    if let known = kept.withLock({ $0[key] }) { return known }
    let value = workOut()
    kept.withLock { kept in
      // Old states are seldom asked for again, so all may go when the room is full.
      if kept.count >= most { kept.removeAll(keepingCapacity: true) }
      kept[key] = value
    }
    return value
  }
}
