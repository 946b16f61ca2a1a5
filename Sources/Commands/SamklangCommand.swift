import ArgumentParser

/// The program `samklang`, as `main` runs it.
public enum Samklang {
  /// Reads the command line and does what it asks; ends the process with its exit code.
  public static func run() async {
    do {
      var command = try SamklangCommand.parseAsRoot()
      if var lasting = command as? any AsyncParsableCommand {
        try await lasting.run()
      } else {
        try command.run()
      }
    } catch {
      end(by: error)
    }
  }

  /// What the parser says of a wrong command line, or of help asked for, is said in Swedish.
  private static func end(by error: any Error) -> Never {
    let code = SamklangCommand.exitCode(for: error)
    let message = SpokenCommandLine.swedish(SamklangCommand.fullMessage(for: error))
    if !message.isEmpty {
      if code.isSuccess { Telling.say(message) } else { Telling.complain(message) }
    }
    SamklangCommand.exit(withError: code)
  }
}

/// The program's commands.
struct SamklangCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "samklang", abstract: Help.program,
    subcommands: [
      ServeCommand.self, CheckCommand.self, ClausesCommand.self, LoadCommand.self,
      AccountCommand.self, VerifyCommand.self, BackupCommand.self, RestoreCommand.self,
      ExportCommand.self,
      ExampleLoginsCommand.self, GenerateCommand.self, BenchCommand.self,
    ])
}

/// Ends the program with a sentence on standard error, after anything it has printed.
struct Failure: Error, CustomStringConvertible {
  var description: String
  var code: Int32 = 2

  init(_ sentence: String, code: Int32 = 2) {
    description = sentence
    self.code = code
  }
}

extension ParsableCommand {
  /// Runs `body`; a failure is told in a sentence and ends the program with its code.
  func told<Value>(_ body: () throws -> Value) throws -> Value {
    do { return try body() } catch { throw Telling.exit(error) }
  }

  func told<Value>(_ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch { throw Telling.exit(error) }
  }
}
