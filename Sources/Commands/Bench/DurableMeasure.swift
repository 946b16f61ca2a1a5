import ExampleYear
import Governance
import Registrar
import SwedishCalendar

#if canImport(Glibc)
  import Glibc
#endif

/// How many commands are durable in a second, beside what the disk itself can do.
struct DurableMeasure {
  let folder: String

  private static let length = Duration.seconds(4)

  func figures() async throws -> FigureGroup {
    let disk = try fsyncRate()
    let one = try await rate(writers: 1)
    let many = try await rate(writers: 64)
    return FigureGroup(
      title: "Durable commands",
      note: "A command is counted when its answer has come, that is, after `fsync`. The disk's own "
        + "rate is that of appending 4 KB and calling `fsync`, on the same folder. One command in "
        + "eleven plans a meeting, the others put items on its agenda.",
      figures: [
        Figure("4 KB + fsync", Writing.rate(disk)),
        Figure("1 writer", Writing.rate(one)),
        Figure("1 writer, of the disk's rate", Writing.number(one / disk)),
        Figure("64 writers", Writing.rate(many)),
        Figure(
          "64 writers, of the disk's rate", Writing.number(many / disk), .atLeast(5, many / disk)),
      ])
  }

  private func rate(writers: Int) async throws -> Double {
    let open = try OpenJournal.open("\(folder)/writers-\(writers).journal")
    defer { open.close() }
    let synthetic = Synthetic.journal(years: 1, regions: 1)
    let founding = Array(synthetic.prefix { !$0.command.act.isPlanning })
    try await open.registrar.perform(all: founding.map { ($0.command, $0.at) })
    let bodies = open.state.allBodies.map(\.id)
    let start = ContinuousClock.now
    let count = try await withThrowingTaskGroup(of: Int.self) { group in
      for writer in 0..<writers {
        let strain = Strain(
          registrar: open.registrar, body: bodies[writer % bodies.count], name: "w\(writer)")
        group.addTask { try await strain.run(until: start + Self.length) }
      }
      return try await group.reduce(0, +)
    }
    return Double(count) / Sample.seconds(since: start)
  }

  private func fsyncRate() throws -> Double {
    let path = "\(folder)/fsync"
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, 0o600)
    guard file >= 0 else { throw Failure(Help.unreadable(path)) }
    defer { close(file) }
    let page = [UInt8](repeating: 7, count: 4096)
    let start = ContinuousClock.now
    var count = 0
    while ContinuousClock.now < start + Self.length {
      guard write(file, page, page.count) == page.count, fsync(file) == 0 else {
        throw Failure(Help.unreadable(path))
      }
      count += 1
    }
    return Double(count) / Sample.seconds(since: start)
  }
}

extension Act {
  fileprivate var isPlanning: Bool {
    if case .planMeeting = self { true } else { false }
  }
}
