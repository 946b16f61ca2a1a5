import Charters
import ExampleYear
import Governance
import Testing

@Suite("Who sits where on the example day")
struct ExampleTiesTests {
  private let year = ExampleFiles.year

  private func notes(_ clause: String, _ body: String) -> [Occasion.Note] {
    guard let body = year.state.body(BodyID(body)) else { return [] }
    let judged = year.state.judgement(of: ClauseID(clause), for: body, on: ExampleYear.today)
    return judged?.occasions.map(\.note) ?? []
  }

  @Test("Mandates are given, accepted, missing and withdrawn somewhere")
  func mandates() {
    let all = notes("A16", "operativ-sydost") + notes("C15", "ostersund-operativ")
    func has(_ test: (Occasion.Note) -> Bool) -> Bool { all.contains(where: test) }
    #expect(has { if case .mandateGiven = $0 { true } else { false } })
    #expect(has { if case .mandateAccepted = $0 { true } else { false } })
    #expect(has { if case .mandateWithdrawn = $0 { true } else { false } })
    #expect(all.contains(.mandateMissing))
  }

  @Test("An open period, a delegate, a missing contact and a departure are seen")
  func others() {
    #expect(notes("A18", "operativ-sydost").contains(.initialOpen))
    #expect(notes("D23", "lokal-osterlen").contains(.delegated))
    #expect(notes("D23", "lokal-osterlen").contains(.noManager))
    #expect(notes("D26", "lokal-osterlen").contains(.contactMissing))
    #expect(notes("B16", "arbetsgrupp-diabetes").contains(.leftEmployer))
    #expect(notes("B18", "arbetsgrupp-diabetes").contains(.outsideSilent))
  }
}
