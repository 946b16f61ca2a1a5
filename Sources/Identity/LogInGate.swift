import Synchronization

/// Slows down those who guess passwords: by the log-in name and by the address they come from.
public final class LogInGate: Sendable {
  private struct Limiters {
    var names: RateLimiter
    var addresses: RateLimiter
    /// No password is guessed by going to a provider, so many from one network may go at once.
    var departures = RateLimiter(burst: 100, interval: .seconds(1))
  }

  private let limiters: Mutex<Limiters>

  /// A gate with limits of its own for names and for addresses (which many may share).
  public init(
    names: RateLimiter = RateLimiter(burst: 5, interval: .seconds(60)),
    addresses: RateLimiter = RateLimiter(burst: 30, interval: .seconds(10))
  ) {
    limiters = Mutex(Limiters(names: names, addresses: addresses))
  }

  /// Counts one try: nil if it may be made, otherwise how long to wait.
  public func wait(forName name: String, address: String, at now: Duration) -> Duration? {
    limiters.withLock {
      $0.addresses.wait(for: network(of: address), at: now)
        ?? $0.names.wait(for: Self.key(name), at: now)
    }
  }

  /// Counts one who goes to a provider: nil if they may, otherwise how long to wait.
  public func waitToDepart(from address: String, at now: Duration) -> Duration? {
    limiters.withLock { $0.departures.wait(for: network(of: address), at: now) }
  }

  /// Forgets the tries of a name that has now logged in, and the last one of its address: the many
  /// who share an address are not kept waiting by each other, and those who guess gain nothing.
  public func opened(forName name: String, address: String) {
    limiters.withLock {
      $0.names.forgive(Self.key(name))
      $0.addresses.giveBack(network(of: address))
    }
  }

  /// One key per name however it is spelt, and none longer than a name can be.
  private static func key(_ name: String) -> String { String(name.lowercased().prefix(100)) }
}
