import ArgumentParser
import ExampleYear
import FoundationEssentials

/// `samklang bench`: measures the program on this machine, and writes the figures as a document.
struct BenchCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "bench", abstract: Help.bench)

  @Option(help: Help.benchFile) var into: String
  @Option(help: Help.benchFolder) var folder = ".build"
  @Option(help: Help.examplesFolder) var examples = "Examples"

  func run() async throws {
    try await told {
      let own = try ownFolder()
      defer { try? FileManager.default.removeItem(atPath: own) }
      let bench = Bench(folder: own, examples: examples)
      let report = BenchReport(
        circumstances: try await Machine.circumstances(), groups: try await bench.groups())
      guard FileManager.default.createFile(atPath: into, contents: Data(report.markdown.utf8))
      else { throw Failure(Help.unreadable(into)) }
      Telling.say(Help.written(into))
    }
  }

  /// A folder that nobody else uses, within the one asked for.
  private func ownFolder() throws -> String {
    let own = "\(folder)/samklang-bench-\(ProcessInfo.processInfo.processIdentifier)"
    do {
      try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    } catch { throw Failure(Help.unreadable(folder)) }
    return own
  }
}

/// Every measurement, one after another so that none disturbs the next.
struct Bench {
  let folder: String
  let examples: String

  private static let years = 10
  private static let decade = "one region over ten years"

  func groups() async throws -> [FigureGroup] {
    let decade = "\(folder)/decade.journal"
    try await step("generate") {
      let synthetic = Synthetic.journal(years: Self.years, regions: 1)
      _ = try await Generation.write(synthetic, to: decade)
    }
    // In a process of its own, before this one has grown.
    let start = try await step("serve") {
      try await StartMeasure(journal: decade, content: Self.decade).figures()
    }
    let durable = try await step("fsync") { try await DurableMeasure(folder: folder).figures() }
    let example = try await step("example") { try await exampleGroups() }
    let large = try await step("decade") { try await decadeGroups(decade) }
    let judging = try await step("judging") {
      try JudgingMeasure().synthetic(regions: [1, 5, 21])
    }
    return [example.pages] + large
      + [GuardMeasure().figures(), durable, start, example.judging, judging]
  }

  private func exampleGroups() async throws -> (pages: FigureGroup, judging: FigureGroup) {
    let open = try OpenJournal.open("\(folder)/example.journal", asExample: true)
    defer { open.close() }
    try await ExampleData.load(try ExampleData.year(from: examples), into: open)
    let pages = PageMeasure(open: open, content: "the example year")
    return (try await pages.throughput(), try JudgingMeasure().example(open.state))
  }

  private func decadeGroups(_ path: String) async throws -> [FigureGroup] {
    let open = try OpenJournal.open(path)
    defer { open.close() }
    let pages = PageMeasure(open: open, content: Self.decade)
    // First of all: the site would otherwise build the index while its pages are measured.
    let search = try await SearchMeasure(open: open, content: Self.decade).figures()
    return [try await pages.throughput(), try await pages.whileWriting(), search]
  }

  private func step<Answer>(
    _ name: String, _ job: () async throws -> Answer
  ) async throws -> Answer {
    Telling.complain(Help.measuring(name))
    return try await job()
  }
}
