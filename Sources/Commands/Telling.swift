import ArgumentParser
import FoundationEssentials
import Stores

#if canImport(Glibc)
  import Glibc
#endif

/// What the program says on its two streams.
enum Telling {
  static func say(_ line: String) {
    print(line)
    fflush(nil)
  }

  static func complain(_ line: String) {
    try? FileHandleForErrors.write(line + "\n")
  }

  /// Says what went wrong and gives the exit that the program ends with.
  static func exit(_ error: any Error) -> any Error {
    switch error {
    case let failure as Failure:
      complain(failure.description)
      return ExitCode(failure.code)
    case let problem as StoreProblem:
      complain(problem.sentence)
      return ExitCode(2)
    case is ExitCode: return error
    default:
      complain(Help.unexpected(String(describing: type(of: error))))
      return ExitCode(2)
    }
  }
}

private enum FileHandleForErrors {
  static func write(_ text: String) throws {
    var bytes = Array(text.utf8)[...]
    while !bytes.isEmpty {
      let written = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
      guard written > 0 else { return }
      bytes = bytes.dropFirst(written)
    }
  }
}
