import ArgumentParser
import Charters

/// `samklang clauses`: the founding documents' clauses, and what carries and shows each of them.
struct ClausesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "clauses", abstract: Help.clauses)

  @Option(help: Help.examplesFolder) var examples = "Examples"
  @Option(help: Help.testsFolder) var tests = "Tests"
  @Flag(help: Help.json) var json = false

  func run() async throws {
    try told {
      let charters = try Networks.load(at: examples).flatMap(\.charters)
      let sources = try Files.below(tests).filter { $0.hasSuffix(".swift") }.sorted()
      let titles = try sources.flatMap { ClauseTable.titles(in: try Files.text(of: $0)) }
      let table = ClauseTable(charters: charters, tests: titles)
      if json { return Telling.say(try JSON.text(table.rows)) }
      for row in table.rows { Telling.say(Help.clauseRow(row)) }
      Telling.say(Help.clauseSum(table.rows))
    }
  }
}
