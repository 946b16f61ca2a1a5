import Diagnostics
import FoundationEssentials
import Testing

@Suite("Diagnostics")
struct DiagnosticTests {
  private let full = Diagnostic(
    at: SourcePosition(file: "arena.yaml", line: 4, column: 7), clause: "C20",
    message: "okänd nyckel",
    expected: "says", suggestion: "says")

  @Test("As data it has exactly eight keys, with null where nothing is to be said")
  func keys() throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    let bare = Diagnostic(at: SourcePosition(file: "a"), severity: .warning, message: "tom fil")
    let text = String(decoding: try encoder.encode(bare), as: UTF8.self)
    let first = #"{"clause":null,"column":1,"expected":null,"file":"a","line":1,"#
    #expect(text == first + #""message":"tom fil","severity":"warning","suggestion":null}"#)
  }

  @Test("It is read back as it was written")
  func roundTrip() throws {
    for diagnostic in [
      full, Diagnostic(at: SourcePosition(file: "a"), severity: .note, message: "b"),
    ] {
      let data = try JSONEncoder().encode(diagnostic)
      #expect(try JSONDecoder().decode(Diagnostic.self, from: data) == diagnostic)
    }
  }

  @Test("Findings are ordered by file, line and column as numbers, then the heaviest first")
  func ordered() {
    func at(_ file: String, _ line: Int, _ column: Int, _ severity: Severity = .error)
      -> Diagnostic
    {
      let position = SourcePosition(file: file, line: line, column: column)
      return Diagnostic(at: position, severity: severity, message: "x")
    }
    let right = [
      at("a", 2, 9), at("a", 10, 1), at("a", 10, 2), at("a", 10, 2, .warning),
      at("a", 10, 2, .note), at("b", 1, 1),
    ]
    #expect(right.reversed().sorted() == right)
  }

  @Test("As text it is one line with place, weight, clause, expectation and suggestion")
  func rendered() {
    #expect(
      full.rendered
        == "arena.yaml:4:7: fel [C20]: okänd nyckel · väntade: says · menade du says?")
    let bare = Diagnostic(
      at: SourcePosition(file: "a", line: 2, column: 3), severity: .note, message: "lång text")
    #expect(bare.rendered == "a:2:3: anmärkning: lång text")
  }

  @Test("What a file holds cannot steer the terminal or break the line")
  func harmless() {
    let nasty = Diagnostic(at: SourcePosition(file: "a"), message: "nyckel \u{1B}[2J\nfel")
    #expect(nasty.rendered == "a:1:1: fel: nyckel \u{FFFD}[2J\u{FFFD}fel")
  }
}
