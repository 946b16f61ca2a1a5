import Synchronization

/// A clock whose hands are moved by the test.
final class Hands: Sendable {
  private let held: Mutex<Int>

  init(at second: Int = 1_000_000) { held = Mutex(second) }

  func now() -> Int { held.withLock { $0 } }
  func pass(_ seconds: Int) { held.withLock { $0 += seconds } }
}
