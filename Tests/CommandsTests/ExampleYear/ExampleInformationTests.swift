import Charters
import ExampleYear
import Governance
import Testing

@Suite("What is told, followed and reported on the example day")
struct ExampleInformationTests {
  private let state = ExampleFiles.year.state

  private func standings(_ clause: String, _ body: String) -> [Standing] {
    guard let body = state.body(BodyID(body)) else { return [] }
    let judged = state.judgement(of: ClauseID(clause), for: body, on: ExampleYear.today)
    return judged?.occasions.map(\.standing) ?? []
  }

  @Test("C10: something of the strategic level has reached a part of the level below")
  func twoLevels() {
    let spreads = state.spreads(of: BodyID("ostersund-strategisk"))
    #expect(!spreads.isEmpty && spreads.allSatisfy { $0.below.count == 1 })
    let reach = spreads.map { state.reach(of: $0) }
    #expect(reach.contains { $0.told > 0 && $0.told < $0.of })
  }

  @Test("A23: what the working group marked has been receipted by some parties and not by others")
  func ownOrganisation() {
    let all = standings("A23", "operativ-sydost")
    #expect(all.contains(.kept) && all.contains(.due))
  }

  @Test("C04: decisions of the parties are announced, and read by some")
  func announced() {
    let told = state.announcements(in: BodyID("ostersund-operativ"))
    #expect(told.contains { !$0.readers.isEmpty })
  }

  @Test("D28, D32: a routine is there and one is missing; a change waits, and one is taken")
  func documents() {
    #expect(standings("D28", "lokal-osterlen").contains(.kept))
    #expect(standings("D28", "lokal-helsingborg") == [.due])
    #expect(standings("D32", "lokal-osterlen") == [.kept, .due])
    #expect(standings("D32", "lokal-helsingborg") == [.notYet])
  }

  @Test("A15: reports stand on the commissioner's agendas, taken up or waiting")
  func reports() {
    let received = state.body(BodyID("ds-tj-sydost"))?.received ?? []
    #expect(received.contains { state.answered($0) != nil })
    #expect(state.allBodies.contains { !state.unansweredReports(at: $0.id).isEmpty })
  }

  @Test("D15: items are put under the areas of the charter")
  func areas() {
    #expect(standings("D15", "ds-tj-sydost").contains(.kept))
  }
}
