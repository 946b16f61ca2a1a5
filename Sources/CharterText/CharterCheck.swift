public import Charters
public import Diagnostics

/// Reads and reviews the files of a network, given as names and bytes.
public enum CharterCheck {
  /// A file to check: its name, as problems cite it, and what it holds.
  public typealias File = (name: String, bytes: [UInt8])

  /// What was read, and every problem found on the way.
  public struct Outcome {
    /// The network, where there was one and nothing was wrong with it.
    public var network: Network?
    /// The charters that could be read.
    public var charters: [Charter]
    /// Every finding, by file and place.
    public var diagnostics: [Diagnostic]
  }

  /// Every problem in these files; the review is made when all could be read.
  public static func check(files: [File]) -> [Diagnostic] { read(files: files).diagnostics }

  /// The network and the charters in these files, with every problem.
  public static func read(files: [File]) -> Outcome {
    var outcome = Outcome(network: nil, charters: [], diagnostics: [])
    for file in files {
      let report = Report(file: file.name)
      if let item = report.open(file.bytes) {
        switch FileKind.of(item) {
        case .charter: CharterReader.read(item, report).map { outcome.charters.append($0) }
        case .network: outcome.network = NetworkReader.read(item, report)
        case nil: report.add(TextProblem.noTopKey.swedish, at: .start)
        }
      }
      outcome.diagnostics += report.diagnostics
    }
    outcome.diagnostics.sort()
    return outcome
  }
}
