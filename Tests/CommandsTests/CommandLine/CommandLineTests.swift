import ArgumentParser
import Testing

@testable import Commands

/// What the program says of a command line that it cannot read.
@Suite("The command line")
struct CommandLineTests {
  @Test(
    "A wrong command line is told in Swedish, with what was wrong",
    arguments: [
      (["serve"], "--journal <journal> saknas."),
      (
        ["serve", "--journal", "x", "--port", "abc"],
        "abc går inte att använda som värde för --port."
      ),
      (["load", "--journal"], "Det saknas ett värde efter --journal."),
      (
        ["verify", "--jornal", "x", "--journal", "y"],
        "Valet --jornal finns inte. Menade du --journal?"
      ),
      (["nix"], "Det finns inget kommando och ingen plats för nix."),
      (["verify", "--journal", "x", "b", "c"], "Det finns ingen plats för b, c."),
    ])
  func wrong(line: [String], sentence: String) {
    let message = spoken(line)
    #expect(message.contains("Fel: " + sentence), "\(message)")
    for english in ["Error", "Usage", "Help:", "Missing", "See "] {
      #expect(!message.contains(english), "\(message)")
    }
  }

  @Test("The help is Swedish, whatever command it is asked for")
  func help() {
    for words in [["--help"], ["help", "serve"], ["check", "--help"], ["help", "restore"]] {
      let message = spoken(words)
      #expect(message.contains("ANVÄNDNING:"), "\(message)")
      for english in ["OVERVIEW", "USAGE", "Show help", "default", "for more", "detailed"] {
        #expect(!message.contains(english), "\(message)")
      }
    }
  }

  private func spoken(_ line: [String]) -> String {
    do {
      var command = try SamklangCommand.parseAsRoot(line)
      // Help asked for is a command of its own; no other line here can be read.
      try command.run()
      return ""
    } catch {
      return SpokenCommandLine.swedish(SamklangCommand.fullMessage(for: error))
    }
  }
}
