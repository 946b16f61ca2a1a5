import Charters
import Diagnostics
import FoundationEssentials
import SwedishCalendar
import Testing

@testable import CharterText

/// The document that describes the files, and what stands in it.
enum Document {
  static func text() throws -> String {
    let root = String(#filePath.dropLast("Tests/CharterTextTests/DocumentTests.swift".count))
    return String(
      decoding: try Data(contentsOf: URL(filePath: root + "docs/charter.md")), as: UTF8.self)
  }

  /// The text under a heading, up to the next one.
  static func section(_ heading: String) throws -> String {
    let parts = try text().split(separator: "\n#", omittingEmptySubsequences: true)
    let found = parts.first { $0.drop { $0 == "#" }.hasPrefix(" \(heading)\n") }
    return String(try #require(found, "no section \(heading)"))
  }

  /// The examples in YAML.
  static func examples(_ text: String) -> [String] {
    text.components(between: "```yaml\n", and: "```")
  }
}

/// One charter that holds every example of a rule in the document.
enum EveryKind {
  static var text: String {
    get throws {
      let clauses = try RuleKind.allCases.enumerated().map { index, kind in
        let rule = try #require(Document.examples(Document.section(kind.rawValue)).first)
        let lines = rule.split(separator: "\n").map { "    \($0)\n" }.joined()
        return "  X\(index):\n    says: Text.\n\(lines)"
      }
      return """
        charter: alla
        title: Alla slag
        goals: {mot-personen: Möt personen}
        parts: {grupp: Grupp}
        clauses:

        """ + clauses.joined()
    }
  }

  static var charter: Charter {
    get throws {
      let (charter, found) = CharterReader.read(Array(try text.utf8), file: "docs/charter.md")
      #expect(found.isEmpty, "\(found.map(\.rendered))")
      return try #require(charter)
    }
  }
}

@Suite("docs/charter.md")
struct DocumentTests {
  @Test("Every example of a rule is read, and is of the kind its heading says")
  func rules() throws {
    let clauses = try EveryKind.charter.clauses
    #expect(clauses.map { $0.rules.map(\.kind) } == RuleKind.allCases.map { [$0] })
  }

  @Test("Every key of every kind of rule stands in its example", arguments: RuleKind.allCases)
  func keys(_ kind: RuleKind) throws {
    let section = try Document.section(kind.rawValue)
    for key in kind.readable.fileKeys { #expect(section.contains("\(key):"), "\(key)") }
  }

  @Test("The whole files in it are read without a finding")
  func wholeFiles() throws {
    let files = Document.examples(try Document.text()).filter { !$0.hasPrefix("rule:") }
    #expect(files.count == 2)
    for file in files {
      let bytes = Array(file.utf8)
      let found =
        FileKind.of(bytes) == .charter
        ? CharterReader.read(bytes, file: "docs").1 : NetworkReader.read(bytes, file: "docs").1
      #expect(found.isEmpty, "\(found.map(\.rendered))")
    }
  }

  @Test("Every key of the two kinds of file stands in an example")
  func fileKeys() throws {
    let text = try Document.text()
    let keys =
      CharterFileKey.words + DocumentFileKey.words + ClauseFileKey.words + PartFileKey.words
      + GoalFileKey.words + NetworkFileKey.words + OrganisationFileKey.words
      + FederationFileKey.words + BodyFileKey.words + FollowingFileKey.words + SeatFileKey.words
      + SeatSpecKey.words + CountKey.words + DayRangeKey.words + GuideKey.words
      + PublicationKey.words + LevelFileKey.words + DutyLineKey.words
    for key in keys { #expect(text.contains("\(key):"), "\(key)") }
  }

  @Test("Every word of every closed list stands in it")
  func words() throws {
    let text = try Document.text()
    let words =
      Force.words + Bearer.words + Structure.words + Side.words + RoleKind.words + Relation.words
      + OutcomeKind.words + ItemKind.words + Audience.words + Period.words + Recipient.words
      + ReportInterval.words + BodyKind.words + OrganisationKind.words + OwnParameter.words
      + RoleSource.words + InboxAnswer.words + RelayTarget.words + DisputeKind.words
      + PlanDuty.words + PlanKind.words + StandingContent.words + WorkPhase.words + Season.words
      + DutyHolder.words + AttachmentWord.words
      + DutySign.words
    for word in words { #expect(text.contains(word), "\(word)") }
  }
}

extension String {
  func components(between start: String, and end: String) -> [String] {
    split(separator: start).dropFirst().map { part in
      String(part.split(separator: end, omittingEmptySubsequences: false)[0])
    }
  }

  func components(separatedBy separator: String) -> [String] {
    split(separator: separator, omittingEmptySubsequences: false).map(String.init)
  }
}
