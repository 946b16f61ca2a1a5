import Governance
import Registrar
import Testing

@testable import Pages
@testable import Site

@Suite("Files of people and seats")
struct ImportTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let id: String
    let text: String
    let rows: [[String]]
    var testDescription: String { id }
  }

  static let files: [Case] = [
    Case(id: "semicolons", text: "a;b\nc;d\n", rows: [["a", "b"], ["c", "d"]]),
    Case(id: "commas", text: "a,b\nc,d", rows: [["a", "b"], ["c", "d"]]),
    Case(id: "mark of byte order", text: "\u{FEFF}a;b", rows: [["a", "b"]]),
    Case(id: "two signs end a line", text: "a;b\r\nc;d\r\n", rows: [["a", "b"], ["c", "d"]]),
    Case(
      id: "quotes", text: "a;\"b;\"\"c\"\"\nd\"\ne;f", rows: [["a", "b;\"c\"\nd"], ["e", "f"]]),
    Case(id: "empty values", text: "a;;\n;;c", rows: [["a", "", ""], ["", "", "c"]]),
    Case(id: "empty lines", text: "a;b\n\n\nc;d\n\n", rows: [["a", "b"], ["c", "d"]]),
  ]

  @Test("A file is read into its rows, however it is written", arguments: files)
  func read(_ file: Case) throws {
    #expect(try CSVTable(Array(file.text.utf8)).rows.map(\.cells) == file.rows)
  }

  @Test("A row knows the line on which it begins, also after a value of several lines")
  func lines() throws {
    let table = try CSVTable(Array("a;\"b\n\nc\"\nd;e\n\nf;g".utf8))
    #expect(table.rows.map(\.line) == [1, 4, 6])
  }

  @Test("What is no such file is refused with the line")
  func refused() {
    #expect(throws: CSVTable.Problem.notUTF8(line: 2)) { try CSVTable([0x61, 0x0A, 0xE5, 0x0A]) }
    #expect(throws: CSVTable.Problem.openQuote(line: 1)) { try CSVTable(Array("\"a\nb".utf8)) }
    #expect(throws: CSVTable.Problem.afterQuote(line: 1)) { try CSVTable(Array("\"a\"b".utf8)) }
    #expect(throws: CSVTable.Problem.tooManyRows(most: 1)) {
      try CSVTable(Array("a\nb".utf8), mostRows: 1)
    }
  }

  static let head = "namn;titel;e-post;arbetsgivare;förtroendevald\n"

  @Test("Every error of every row is told, each with its row")
  func errors() async throws {
    let network = try await SmallNetwork()
    let text =
      Self.head + """
        Nils Ny;;nils@example;Regionen;ja
        Olle Ordförande;;;regionen;nej
        ;chef;a b@c.se;Landet;kanske
        Pia;;pia@c.se;;
        Pia Två;;PIA@c.se;;
        Anna 19121212-1212;;;;
        för;få
        """
    let preview = reading(text, network).preview
    #expect(
      preview.rows.map(\.problems) == [
        [.badEmail], [.alreadyThere],
        [.missing(column: 0), .badEmail, .unknownOrganisation("Landet"), .notYesOrNo("kanske")],
        [], [.twice(line: 5)], [.identityNumber], [.columns(expected: 5, found: 2)],
      ])
    #expect(preview.rows.map(\.line) == [2, 3, 4, 5, 6, 7, 8])
    #expect(!preview.isSound)
    #expect(!preview.rows[5].cells[0].contains("1212"))
  }

  @Test("A file whose first row is another, or that has no more rows, is told as a whole")
  func whole() async throws {
    let network = try await SmallNetwork()
    #expect(reading("a;b\nc;d", network).preview.problems == [.unknownHead])
    #expect(reading(Self.head, network).preview.problems == [.empty])
    #expect(reading("", network).preview.problems == [.empty])
    let many = Self.head + String(repeating: "x;;;;\n", count: 5_001)
    #expect(reading(many, network).preview.problems == [.tooManyRows(most: 5_000)])
  }

  @Test("Seats are established for their parties, and an unknown body is told")
  func seats() async throws {
    let network = try await SmallNetwork()
    let head = "organ;organisation;funktion;obligatorisk;från och med\n"
    let good = reading(head + "Arbetsgruppen,regionen\n", network).preview
    #expect(good.rows.first?.problems == [.columns(expected: 5, found: 1)])
    let bad = reading(head + "Ingen;Regionen;ledamot;ja;i dag", network).preview
    #expect(bad.rows.first?.problems == [.unknownBody("Ingen"), .badDay("i dag")])
    let sound = reading(head + "Arbetsgruppen;Regionen;ledamot;nej;2026-01-01", network)
    #expect(sound.preview.isSound && sound.acts.count == 1)
  }

  private func reading(_ text: String, _ network: SmallNetwork) -> ImportReading {
    let snapshot = network.registrar.snapshot
    return ImportReading(
      Array(text.utf8), file: "fil.csv", in: snapshot.state, today: SmallNetwork.today,
      name: { snapshot.name($0) })
  }
}
