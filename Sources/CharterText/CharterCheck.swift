public import Charters
public import Diagnostics

/// Reads and reviews the files of a network, given as names and bytes.
public enum CharterCheck {
  /// A file to check: its name, as problems cite it, and what it holds.
  public typealias File = (name: String, bytes: [UInt8])

  /// What was read, and every problem found on the way.
  public struct Outcome: Sendable {
    /// The network, where there was one; nil where anything is wrong with any file.
    public var network: Network?
    /// The charters; none where anything is wrong with any file.
    public var charters: [Charter]
    /// Every finding, by file and place.
    public var diagnostics: [Diagnostic]
  }

  /// Every problem in these files; the review is made when all could be read.
  public static func check(files: [File]) -> [Diagnostic] { read(files: files).diagnostics }

  /// The network and the charters in these files, with every problem.
  public static func read(files: [File]) -> Outcome {
    var folder = Folder()
    for file in files { folder.add(file) }
    folder.review()
    let isClean = !folder.diagnostics.contains { $0.severity == .error }
    return Outcome(
      network: isClean ? folder.network?.value : nil,
      charters: isClean ? folder.charters.map(\.value) : [],
      diagnostics: folder.diagnostics.sorted())
  }
}

/// Files read so far, each with the places of its values.
private struct Folder {
  struct Opened<Value> {
    let value: Value
    let file: String
    let places: Places
  }

  var network: Opened<Network>?
  var charters: [Opened<Charter>] = []
  var diagnostics: [Diagnostic] = []

  mutating func add(_ file: CharterCheck.File) {
    let report = Report(file: file.name)
    if let item = report.open(file.bytes) {
      switch FileKind.of(item) {
      case .charter: addCharter(item, report)
      case .network: addNetwork(item, report)
      case nil: report.add(TextProblem.noTopKey.swedish, at: .start)
      }
    }
    diagnostics += report.diagnostics
  }

  private mutating func addCharter(_ item: Item, _ report: Report) {
    guard let charter = CharterReader.read(item, report) else { return }
    let places = Places(item)
    if let other = charters.first(where: { $0.value.key == charter.key }) {
      let words = TextProblem.sameCharter(charter.key.rawValue, file: other.file).swedish
      report.add(words, at: places[["charter"]])
    }
    charters.append(Opened(value: charter, file: report.file, places: places))
  }

  private mutating func addNetwork(_ item: Item, _ report: Report) {
    if let other = network {
      report.add(TextProblem.secondNetwork(file: other.file).swedish, at: .start)
    } else {
      let places = Places(item)
      network = NetworkReader.read(item, report).map {
        Opened(value: $0, file: report.file, places: places)
      }
    }
  }

  /// What can be said when nothing is wrong with the files themselves.
  mutating func review() {
    guard !diagnostics.contains(where: { $0.severity == .error }) else { return }
    let findings =
      if let network {
        NetworkReview.findings(in: network.value, charters: charters.map(\.value))
      } else {
        charters.flatMap { CharterReview.findings(in: $0.value) }
      }
    // Bodies that follow one charter find the same fault in it; it is told once.
    var told: Set<Diagnostic> = []
    diagnostics += findings.map(diagnostic).filter { told.insert($0).inserted }
  }

  private func diagnostic(_ finding: Finding) -> Diagnostic {
    let charter = finding.charter.flatMap { key in charters.first { $0.value.key == key } }
    let file = charter?.file ?? network?.file ?? ""
    let place = (charter?.places ?? network?.places)?[finding.path] ?? .start
    return Diagnostic(
      at: SourcePosition(file: file, line: place.line, column: place.column),
      clause: finding.clause?.rawValue, severity: finding.severity,
      message: finding.fault.swedish, expected: finding.fault.expected,
      suggestion: finding.fault.suggestion)
  }
}

extension Finding.Fault {
  /// The nearest right name, where a name is wrong.
  fileprivate var suggestion: String? {
    guard case .unknown(_, let name, let known) = self else { return nil }
    return nearest(to: name, among: known)
  }
}
