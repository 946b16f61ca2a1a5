/// What `wrk` found of one address under full load.
struct Wrk: Hashable {
  var requestsPerSecond: Double
  /// In seconds.
  var p99: Double

  /// Asks for the address over and over, by many at once, for some seconds.
  static func run(_ address: String, seconds: Int = 5) async throws -> Wrk {
    let printed = try await Child.output([
      "wrk", "--threads", "1", "--connections", "32", "--duration", "\(seconds)s", "--latency",
      address,
    ])
    guard let found = Wrk(printed) else { throw Failure(Help.notAnswering(address)) }
    return found
  }

  /// What `wrk` prints; nil where any answer was an error.
  init?(_ printed: String) {
    let lines = printed.split(separator: "\n").map { $0.split(separator: " ") }
    func value(after word: String) -> Substring? {
      lines.first { $0.first == word[...] && $0.count > 1 }?[1]
    }
    guard !printed.contains("Non-2xx"), let rate = value(after: "Requests/sec:"),
      let requestsPerSecond = Double(rate), let p99 = value(after: "99%").flatMap(Wrk.seconds)
    else { return nil }
    self.requestsPerSecond = requestsPerSecond
    self.p99 = p99
  }

  /// A time as `wrk` writes it: 920.00us, 1.35ms, 2.10s.
  private static func seconds(_ text: Substring) -> Double? {
    for (unit, scale) in [("us", 1e-6), ("ms", 1e-3), ("s", 1), ("m", 60)]
    where text.hasSuffix(unit) {
      return Double(text.dropLast(unit.count)).map { $0 * scale }
    }
    return nil
  }
}
