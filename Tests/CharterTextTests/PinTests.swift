import Charters
import Foundation
import SwedishCalendar
import Testing

@Suite("Charters as data")
struct PinTests {
  @Test("A charter with every kind of rule survives being pinned as JSON")
  func roundTrip() throws {
    let charter = try EveryKind.charter
    let data = try JSONEncoder().encode(charter)
    #expect(try JSONDecoder().decode(Charter.self, from: data) == charter)
  }

  /// Golden/Rules.jsonl holds one rule of every kind as an adopted charter keeps it, one a line. What has
  /// been adopted must stay readable; run with SAMKLANG_ACCEPT=1 to write the lines.
  @Test("A rule of every kind is pinned byte for byte as its line, and read back from it")
  func golden() throws {
    let rules = try EveryKind.charter.clauses.flatMap(\.rules)
    #expect(Set(rules.map(\.kind)).count == RuleKind.allCases.count)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let lines = try rules.map { String(decoding: try encoder.encode($0), as: UTF8.self) }
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Golden/Rules.jsonl")
    if ProcessInfo.processInfo.environment["SAMKLANG_ACCEPT"] != nil {
      try Data(lines.map { $0 + "\n" }.joined().utf8).write(to: file)
    }
    let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    #expect(lines == golden)
    let read = try golden.map { try JSONDecoder().decode(Rule.self, from: Data($0.utf8)) }
    #expect(read == rules)
  }

  @Test("A rule is pinned as one object whose only key is its kind")
  func shape() throws {
    let rule = Rule.meetings(MeetingsRule(count: .fixed(CountRange(atLeast: 4)), per: .year))
    let encoder = JSONEncoder()
    encoder.outputFormatting = .sortedKeys
    let text = String(decoding: try encoder.encode(rule), as: UTF8.self)
    #expect(text == #"{"meetings":{"count":{"fixed":{"value":{"atLeast":4}}},"per":"year"}}"#)
  }

  @Test("A pinned rule of no known kind, or of two kinds, is refused")
  func unknown() {
    for text in [#"{"voting":{}}"#, "{}", #"{"blanks":{},"no_substitutes":{}}"#] {
      #expect(throws: DecodingError.self) {
        try JSONDecoder().decode(Rule.self, from: Data(text.utf8))
      }
    }
  }

  @Test(
    "Every kind of rule says in one plain sentence what it demands", arguments: RuleKind.allCases)
  func demands(_ kind: RuleKind) throws {
    let rules = try EveryKind.charter.clauses.flatMap(\.rules)
    let rule = try #require(rules.first { $0.kind == kind })
    let demand = rule.swedishDemand
    #expect(demand.hasSuffix(".") || demand.hasSuffix("?"), "\(demand)")
    #expect(demand.first.map { $0.isUppercase || $0.isNumber } == true, "\(demand)")
    #expect(!demand.contains("  ") && !demand.contains("Optional"), "\(demand)")
  }

  @Test(
    "A24: the demanded number of meetings is said in words",
    arguments: [
      (CountRange(atLeast: 4, atMost: 6), "4 till 6 möten"),
      (CountRange(atLeast: 1), "Minst 1 möte"),
      (CountRange(atLeast: 4, atMost: 4), "4 möten"),
    ])
  func count(_ range: CountRange, _ words: String) {
    let rule = MeetingsRule(count: .fixed(range), per: .year)
    #expect(
      Rule.meetings(rule).swedishDemand == "\(words) varje år, antalet räknas per kalenderår.")
  }
}
