import Foundation
import Testing

@testable import Governance

/// Golden/Facts.jsonl holds every example as the journal writes it, one a line.
///
/// A journal that has been written is never written again, so each line must stay readable for as
/// long as anyone keeps a journal: change one only before the first release, and afterwards read
/// the former shape too (upcast) and leave its line standing. Run with SAMKLANG_ACCEPT=1 to write
/// the lines, and read the difference.
@Suite("How facts are written in the journal", .serialized)
struct GoldenFactTests {
  @Test("Every kind of fact has an example")
  func complete() throws {
    let shown = try Set(FactExamples.all.map { try kind(of: $0) })
    let missing = Fact.Kind.allCases.map(\.stringValue).filter { !shown.contains($0) }
    #expect(missing == [])
  }

  @Test("Each example is written byte for byte as its line in the file")
  func written() throws {
    let lines = try FactExamples.all.map(Golden.line)
    if ProcessInfo.processInfo.environment["SAMKLANG_ACCEPT"] != nil { try Golden.accept(lines) }
    let golden = try Golden.lines
    #expect(lines.count == golden.count)
    for (line, wanted) in zip(lines, golden) { #expect(line == wanted) }
  }

  @Test("Each line of the file is read back as the fact it was")
  func read() throws {
    let facts = try Golden.lines.map {
      try JSONDecoder().decode(Fact.self, from: Data($0.utf8))
    }
    #expect(facts.count == FactExamples.all.count)
    for (fact, example) in zip(facts, FactExamples.all) { #expect(fact == example) }
  }

  @Test(
    "A fact of no known kind, or without what its kind holds, is refused",
    arguments: ["{}", #"{"meetingMerged":{}}"#, #"{"meetingPlanned":{"meeting":1}}"#, "[]", "1"])
  func refused(text: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Fact.self, from: Data(text.utf8))
    }
  }

  private func kind(of fact: Fact) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(try Golden.line(fact).utf8))
    let keys = try #require(object as? [String: Any]).keys
    #expect(keys.count == 1, "a fact is one object whose only key is its kind")
    return try #require(keys.first)
  }
}

/// The file of golden lines.
enum Golden {
  static var lines: [String] {
    get throws {
      try String(contentsOf: file, encoding: .utf8).split(separator: "\n").map(String.init)
    }
  }

  /// A fact as the journal writes it: keys sorted, so that the same fact is the same bytes.
  static func line(_ fact: Fact) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(fact), as: UTF8.self)
  }

  static func accept(_ lines: [String]) throws {
    try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
  }

  private static let file = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Golden/Facts.jsonl")
}
