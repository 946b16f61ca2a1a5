import ArgumentParser
import StoreSQLite

/// `samklang export FOLDER`: everything in open formats, so that nothing is locked in.
struct ExportCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "export", abstract: Help.export)

  @Option(help: Help.journalFile) var journal: String
  @Argument(help: Help.exportFolder) var folder: String

  func run() async throws {
    try told {
      let store = try SQLiteStore.open(path: journal, writer: false)
      defer { try? store.close() }
      let manifest = try Export(store: store, folder: folder).write()
      Telling.say(Help.exported(folder, events: manifest.events, files: manifest.files.count - 1))
    }
  }
}
