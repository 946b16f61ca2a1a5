/// Asks for pages at an even pace, whether or not the earlier ones have come.
///
/// Each answer's time counts from when it should have been asked for, so that a server that stands
/// still is not asked less.
struct PacedClient: Sendable {
  let port: Int
  let paths: [String]
  let perSecond: Int
  let seconds: Int

  /// How many ask at once.
  private static let askers = 8

  /// The time that each answer took.
  func run() async throws -> Sample {
    let start = ContinuousClock.now
    return try await withThrowingTaskGroup(of: [Double].self) { group in
      for asker in 0..<Self.askers {
        group.addTask { try await Aside.run { try ask(asker, from: start) } }
      }
      return Sample(try await group.reduce(into: []) { $0 += $1 })
    }
  }

  private func ask(_ asker: Int, from start: ContinuousClock.Instant) throws -> [Double] {
    let wire = try Wire(port: port)
    defer { wire.close() }
    return try stride(from: asker, to: perSecond * seconds, by: Self.askers).map { number in
      let due = start + .seconds(1) * number / perSecond
      Wire.sleep(until: due)
      try wire.get(paths[number % paths.count])
      return Sample.seconds(since: due)
    }
  }
}
