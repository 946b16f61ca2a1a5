import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("A synthetic journal")
struct SyntheticTests {
  @Test("Its commands are decided one after another, in order of time")
  func replay() throws {
    var state = State()
    var latest = Moment(milliseconds: 0)
    for dated in Synthetic.journal(years: 1, regions: 1).prefix(9000) {
      #expect(dated.at > latest && dated.at.stockholm.day == dated.command.today)
      latest = dated.at
      for event in try decide(dated.command, in: state).events {
        state.evolve(
          Recorded(
            sequence: state.sequence + 1, at: dated.at, actor: dated.command.actor,
            fact: event.fact))
      }
    }
    #expect(state.allBodies.count == 120)
    #expect(
      state.allBodies.contains { body in
        state.meetings(of: body).contains { $0.minutes?.latest.published != nil }
      })
  }

  @Test("A region has some two thousand meetings a year, with ten items each")
  func size() {
    var counts: [String: Int] = [:]
    for dated in Synthetic.journal(years: 1, regions: 1) {
      counts[dated.command.act.kindName, default: 0] += 1
    }
    #expect((1700...2100).contains(counts["planMeeting", default: 0]))
    let items = counts["addItem", default: 0]
    #expect(items % 10 == 0 && items >= 17_000)
  }

  @Test("It is made as it is read: the beginning of a huge one is there at once")
  func lazy() {
    let first = Array(Synthetic.journal(years: 900, regions: 900).prefix(300))
    #expect(first.count == 300)
  }

  @Test("The same seed gives the same journal, and no years give none")
  func seed() {
    let one = Array(Synthetic.journal(years: 1, regions: 1, seed: 4).prefix(4000))
    #expect(one == Array(Synthetic.journal(years: 1, regions: 1, seed: 4).prefix(4000)))
    #expect(Array(Synthetic.journal(years: 0, regions: 3)).isEmpty)
  }
}
