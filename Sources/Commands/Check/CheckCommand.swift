import ArgumentParser
import CharterText
import Diagnostics
import FoundationEssentials

/// `samklang check PATH…`: every problem of charters and networks at once.
struct CheckCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: Help.check)

  @Argument(help: Help.checkPath) var paths: [String]
  @Flag(help: Help.json) var json = false

  func run() async throws {
    try told {
      let diagnostics = try paths.flatMap { path in
        try Networks.groups(Files.texts(at: path)).flatMap(CharterCheck.check(files:))
      }.sorted()
      try report(diagnostics)
      if diagnostics.contains(where: { $0.severity == .error }) { throw ExitCode(1) }
    }
  }

  private func report(_ diagnostics: [Diagnostic]) throws {
    if json {
      Telling.say(try JSON.text(diagnostics))
    } else {
      for diagnostic in diagnostics { Telling.say(diagnostic.rendered) }
      Telling.say(Help.checked(diagnostics))
    }
  }
}

/// JSON as the commands print it.
enum JSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
