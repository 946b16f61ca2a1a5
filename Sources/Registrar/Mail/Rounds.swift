import Dispatch
import Synchronization

/// Work that is done again and again beside all else: when it is woken, and after a while anyway.
final class Rounds: Sendable {
  private struct Standing {
    var isWoken = false
    var isStopped = false
  }

  private let queue: DispatchQueue
  private let bell = DispatchSemaphore(value: 0)
  private let ended = DispatchSemaphore(value: 0)
  private let standing = Mutex(Standing())
  private let seconds: Int

  /// Rounds at least so many seconds apart at most, unless woken.
  init(label: String, seconds: Int) {
    queue = DispatchQueue(label: label)
    self.seconds = seconds
  }

  /// Begins; the first round comes at once.
  func start(_ work: @escaping @Sendable () -> Void) {
    queue.async { [self] in
      while !standing.withLock({ $0.isStopped }) {
        standing.withLock { $0.isWoken = false }
        work()
        _ = bell.wait(timeout: .now() + .seconds(seconds))
      }
      ended.signal()
    }
  }

  /// Asks for a round; many calls before it begins are one.
  func wake() {
    let isFirst = standing.withLock { standing in
      defer { standing.isWoken = true }
      return !standing.isWoken
    }
    if isFirst { bell.signal() }
  }

  /// Lets the round that is going on end, but waits no longer than a few seconds for it.
  func stop() {
    standing.withLock { $0.isStopped = true }
    bell.signal()
    _ = ended.wait(timeout: .now() + .seconds(5))
  }
}
