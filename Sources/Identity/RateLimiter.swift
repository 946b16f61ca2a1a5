/// Lets each key act a number of times at once, and then once per interval.
///
/// For each key it keeps one moment: when all it has spent is regained. Times are counted from any
/// fixed start, and are the caller's to give.
public struct RateLimiter: Sendable {
  private let burst: Int
  private let interval: Duration
  private let mostKeys: Int
  private var regained: [String: Duration] = [:]

  /// A limiter of so many acts at once, one more per interval, that remembers so many keys.
  public init(burst: Int, interval: Duration, mostKeys: Int = 10_000) {
    self.burst = max(1, burst)
    self.interval = interval
    self.mostKeys = max(1, mostKeys)
  }

  /// How many keys it remembers.
  public var keyCount: Int { regained.count }

  /// Spends one act: nil if the key may act, otherwise how long it must wait, with nothing spent.
  public mutating func wait(for key: String, at now: Duration) -> Duration? {
    let start = max(regained[key] ?? now, now)
    let early = start - now - interval * (burst - 1)
    if early > .zero { return early }
    if regained[key] == nil, regained.count >= mostKeys { makeRoom(at: now) }
    regained[key] = start + interval
    return nil
  }

  /// Gives the key back all it has spent, as when the right password came.
  public mutating func forgive(_ key: String) { regained[key] = nil }

  /// Gives the key back one act, as when it turned out to do no harm.
  public mutating func giveBack(_ key: String) {
    if let all = regained[key] { regained[key] = all - interval }
  }

  /// Forgets the keys that have regained all, and if need be the quarter nearest to it.
  private mutating func makeRoom(at now: Duration) {
    regained = regained.filter { $0.value > now }
    guard regained.count >= mostKeys else { return }
    let nearest = regained.sorted { $0.value < $1.value }.prefix(max(1, mostKeys / 4))
    for (key, _) in nearest { regained[key] = nil }
  }
}
