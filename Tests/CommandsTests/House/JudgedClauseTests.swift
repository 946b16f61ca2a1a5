import ExampleYear
import Testing

@testable import Commands

@Suite("The judged clauses")
struct JudgedClauseTests {
  @Test("Every clause is judged, and shown by a test that names it")
  func shown() throws {
    let titles = try Repository.swiftFiles(in: "Tests").flatMap { ClauseTable.titles(in: $0.text) }
    let charters = ExampleFiles.all.flatMap(\.charters)
    let rows = ClauseTable(charters: charters, tests: titles).rows
    let judged = rows.filter(\.judged)
    #expect(rows.count == 107)
    #expect(judged.count == 107)
    #expect(judged.filter(\.tests.isEmpty).map(\.id) == [])
  }

  @Test("A judged clause that no test names is found")
  func found() throws {
    let charters = ExampleFiles.all.flatMap(\.charters)
    let rows = ClauseTable(charters: charters, tests: ["A14: …", "B01, C20: …", "D13 …"]).rows
    #expect(rows.filter { !$0.tests.isEmpty }.map(\.id) == ["A14", "B01", "C20"])
  }
}
