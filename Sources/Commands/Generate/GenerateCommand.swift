import ArgumentParser

/// `samklang generate`: writes a made-up journal of any size, to try the program's strength on.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate", abstract: Help.generate)

  @Option(help: Help.emptyJournal) var journal: String
  @Option(help: Help.years) var years: Int
  @Option(help: Help.regions) var regions: Int
  @Option(help: Help.seed) var seed: UInt64 = 1

  func run() async throws {
    try await told {
      let synthetic = try Generation.synthetic(years: years, regions: regions, seed: seed)
      let count = try await Generation.write(synthetic, to: journal)
      Telling.say(Help.generated(count, journal))
    }
  }
}
