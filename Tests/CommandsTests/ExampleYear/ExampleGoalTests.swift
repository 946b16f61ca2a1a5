import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("Goals, agreements and tasks on the example day")
struct ExampleGoalTests {
  private let state = ExampleFiles.year.state

  private func occasions(_ clause: String, _ body: String) -> [Occasion] {
    guard let body = state.body(BodyID(body)) else { return [] }
    return state.judgement(of: ClauseID(clause), for: body, on: ExampleYear.today)?.occasions ?? []
  }

  @Test("A03, B05, C01: meetings work for the goals of their charters")
  func goals() {
    for (clause, body) in [
      ("A03", "operativ-sydost"), ("B05", "arbetsgrupp-diabetes"), ("C01", "ostersund-operativ"),
    ] {
      #expect(occasions(clause, body).contains { $0.standing == .kept }, "\(clause)")
    }
  }

  @Test("B05: one of the goals has nothing that works for it, so that a gap is seen")
  func gap() throws {
    let body = try #require(state.body(BodyID("arbetsgrupp-diabetes")))
    let tagged = Set(state.goalTags(in: body).map(\.goal))
    let all = state.goals(of: body, on: ExampleYear.today).map(\.key)
    #expect(all.contains { !tagged.contains($0) } && tagged.count > 2)
  }

  @Test("B06: something that goes first waits in the working group")
  func priority() {
    let open = state.openMatters(at: BodyID("arbetsgrupp-diabetes"))
    #expect(open.contains { state.isPrioritised($0, on: ExampleYear.today) })
    #expect(open.contains { !state.isPrioritised($0, on: ExampleYear.today) })
  }

  @Test("D01, D03, D16: agreements are in force, ended, missing, and judged")
  func agreements() throws {
    let ended = try #require(Day(2026, 3, 31))
    #expect(occasions("D01", "ds-tj-sydost").contains { $0.standing == .kept })
    #expect(occasions("D01", "ds-tj-mellersta").contains { $0.note == .accordMissing })
    #expect(
      occasions("D16", "ds-tj-nordost").contains { $0.note == .agreementEnded(ended) })
    #expect(
      occasions("D03", "ds-tj-sydost").contains {
        if case .goalJudged(.partly, _) = $0.note { true } else { false }
      })
    #expect(occasions("D03", "ds-tj-nordvast").contains { $0.note == .goalNotJudged(year: 2020) })
  }

  @Test("D01: a goal whose year is over was not reached, and others have their year to come")
  func targets() {
    let notes = occasions("D01", "ds-tj-sydost").map(\.note)
    #expect(notes.contains { if case .goalJudged(.notReached, _) = $0 { true } else { false } })
    #expect(notes.contains(.goalTarget(year: 2027)))
    let annexes = state.allAccords.flatMap(\.annexes)
    #expect(annexes.contains { !$0.holds(on: ExampleYear.today) })
    #expect(annexes.contains { $0.holds(on: ExampleYear.today) })
  }

  @Test("B08: tasks are in use, done and dormant")
  func tasks() {
    let notes = occasions("B08", "arbetsgrupp-diabetes").map(\.note)
    #expect(notes.contains { if case .taskSeen = $0 { true } else { false } })
    #expect(notes.contains { if case .taskDone = $0 { true } else { false } })
    #expect(notes.contains { if case .taskDormant = $0 { true } else { false } })
  }

  @Test("B15, B17: duties are shown by facts, told, and by some parties not told")
  func duties() {
    let convener = occasions("B15", "arbetsgrupp-diabetes").map(\.standing)
    #expect(convener.contains(.kept) && convener.contains(.attested))
    let members = occasions("B17", "arbetsgrupp-diabetes").map(\.standing)
    #expect(Set(members).isSuperset(of: [.kept, .attested, .unattested]))
  }

  @Test("B03: national questions have come in, are taken up, and one is answered")
  func incoming() {
    let matters = state.allMatters.filter { $0.outside != nil }
    #expect(matters.count == 4 && matters.contains { !$0.isOpen })
    #expect(matters.contains { $0.isOpen && $0.station.accepted != nil })
    #expect(matters.contains { $0.isOpen && $0.station.accepted == nil })
  }

  @Test("A11: the network of practitioners has met, and its papers are for the whole network")
  func practitioners() throws {
    let group = try #require(state.body(BodyID("operativ-sydost")))
    let network = try #require(group.related(.practitioners).first.flatMap { state.body($0) })
    #expect(state.meetings(of: network).contains { $0.isHeld && $0.minutes?.open != nil })
    #expect(state.audience(of: network, on: ExampleYear.today) == .network)
  }
}
