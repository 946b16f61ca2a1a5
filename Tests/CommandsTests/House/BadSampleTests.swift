import Testing

/// Each rule of the house finds what it is there to find, and lets the good neighbour be.
@Suite("The house's rules on samples")
struct BadSampleTests {
  struct Sample: Sendable, CustomTestStringConvertible {
    let id: String
    let rule: @Sendable (SourceFile) -> [Finding]
    let bad: String
    let good: String
    var path = "Sources/Governance/Sample.swift"
    var testDescription: String { id }
  }

  static let samples: [Sample] = [
    Sample(
      id: "an engine's library in the domain", rule: Imports.findings,
      bad: "import GRDB", good: "import Charters"),
    Sample(
      id: "a shell in the domain", rule: Imports.findings,
      bad: "public import Site", good: "public import Charters"),
    Sample(
      id: "Foundation in the domain", rule: Imports.findings,
      bad: "import struct Foundation.Date", good: "// import Foundation"),
    Sample(
      id: "a part of a library", rule: Imports.findings,
      bad: "@preconcurrency import NIOCore.Thing", good: "let text = \"import GRDB\""),
    Sample(
      id: "a target that the table lacks", rule: Imports.findings,
      bad: "import Charters", good: "", path: "Sources/Unknown/Sample.swift"),
    Sample(
      id: "a Swedish word", rule: Rules.swedish,
      bad: #"let title = "Möten""#, good: #"let title = "meetings" // Möten"#),
    Sample(
      id: "a Swedish word within an interpolation", rule: Rules.swedish,
      bad: #"let title = "\(count == 1 ? "möte" : "x")""#, good: #"let title = "\(möte)""#),
    Sample(
      id: "a Swedish word over several lines", rule: Rules.swedish,
      bad: "let title = \"\"\"\n  a \"b\"\n  å\n  \"\"\"", good: "/* \"å\" */ let a = #\"\\\"#"),
    Sample(
      id: "a Swedish word after an escaped quote", rule: Rules.swedish,
      bad: #"let title = "\"å""#, good: #"let title = "\"" // å"#),
    Sample(
      id: "a file too long", rule: Rules.length,
      bad: String(repeating: "a\n", count: 401), good: String(repeating: "a\n", count: 400)),
    Sample(
      id: "work left standing", rule: Rules.forbiddenWords,
      bad: "// TO" + "DO: later", good: "// to do"),
    Sample(
      id: "a forced try", rule: Rules.forbiddenWords,
      bad: "try" + "! read()", good: "try? read()"),
    Sample(
      id: "an end on purpose", rule: Rules.forbiddenWords,
      bad: "fatal" + "Error()", good: "throw Failure()"),
    Sample(
      id: "a home folder", rule: Rules.machinePaths,
      bad: "open \"/ho" + "me/anna/x\"", good: "GET https://x.se/ho" + "me/anna"),
    Sample(
      id: "a path at the line's start", rule: Rules.machinePaths,
      bad: "/Us" + "ers/anna", good: "/usr/bin"),
    Sample(
      id: "an undocumented function", rule: Documentation.findings,
      bad: "  public static func a() {}", good: "  /// A.\n  public static func a() {}"),
    Sample(
      id: "an undocumented type behind an attribute", rule: Documentation.findings,
      bad: "@frozen\npublic struct A {}", good: "/// A.\n@frozen\npublic struct A {}"),
    Sample(
      id: "an undocumented computed property", rule: Documentation.findings,
      bad: "public var a: Int { 1 }",
      good: "public import A\npublic var a: Int\npublic func encode(to encoder: E) {}"),
  ]

  @Test("A rule finds its bad sample and only that", arguments: samples)
  func finds(_ sample: Sample) {
    let bad = SourceFile(path: sample.path, text: sample.bad)
    #expect(sample.rule(bad).count == 1)
    guard sample.path.contains("Governance") else { return }
    #expect(sample.rule(SourceFile(path: sample.path, text: sample.good)) == [])
  }

  @Test("Swedish may stand in a +swedish file")
  func home() {
    let file = SourceFile(path: "Sources/Pages/Start+swedish.swift", text: #"let a = "å""#)
    #expect(Rules.swedish(in: file) == [])
  }

  @Test("A target that gains a dependency in Package.swift is seen")
  func dependencies() {
    let rooms = Imports.rooms(of: #"room("A"), room("B", ["A", "C"], borrowed: [X.y])"#)
    #expect(rooms == ["A": [], "B": ["A", "C"]])
  }

  @Test("A literal is told from code, comments and what it interpolates")
  func literals() {
    let source = ##"""
      a("x\(b(c) + "y")z") // "no"
      let d = #"\#(e)"f"#
      """##
    #expect(
      LiteralScanner.literals(in: source) == [
        Literal(line: 1, text: "y"), Literal(line: 1, text: "xz"), Literal(line: 2, text: "\"f"),
      ])
  }
}
