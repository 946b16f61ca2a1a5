import ExampleYear
import Governance
import Registrar
import SwedishCalendar

/// Writing a made-up journal through the same commands and transactions as any other.
enum Generation {
  /// The most years and the most regions that can be asked for.
  static let most = 100
  /// How many commands are held at once while they are written.
  private static let portion = 10_000

  /// The journal of so many years and regions, where there can be one.
  static func synthetic(years: Int, regions: Int, seed: UInt64) throws -> Synthetic {
    for (flag, value) in [("years", years), ("regions", regions)] {
      guard (1...most).contains(value) else {
        throw Failure(Help.notInRange(flag, value, most: most))
      }
    }
    return Synthetic.journal(years: years, regions: regions, seed: seed)
  }

  /// Fills the journal at `path`, which must be empty, and gives how many commands it took.
  static func write(
    _ commands: some Sequence<DatedCommand>, to path: String
  ) async throws -> Int {
    let open = try OpenJournal.open(path)
    defer { open.close() }
    guard open.isEmpty else { throw Failure(Help.notEmpty(path), code: 1) }
    var count = 0
    var held: [(command: Command, at: Moment)] = []
    for dated in commands {
      held.append((dated.command, dated.at))
      guard held.count == portion else { continue }
      try await open.registrar.perform(all: held)
      count += held.count
      held.removeAll(keepingCapacity: true)
    }
    try await open.registrar.perform(all: held)
    return count + held.count
  }
}
