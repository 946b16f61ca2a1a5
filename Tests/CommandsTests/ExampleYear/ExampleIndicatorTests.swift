import Charters
import ExampleYear
import Governance
import SwedishCalendar
import Testing

@Suite("What is measured on the example day")
struct ExampleIndicatorTests {
  private let state = ExampleFiles.year.state

  private func standings(_ clause: String, _ body: String) -> Set<Standing> {
    guard let body = state.body(BodyID(body)) else { return [] }
    let judged = state.judgement(of: ClauseID(clause), for: body, on: ExampleYear.today)
    return Set(judged?.occasions.map(\.standing) ?? [])
  }

  @Test("D31: one local group has given all values, and in another some are late")
  func given() {
    #expect(standings("D31", "lokal-osterlen").isSuperset(of: [.kept, .late]))
    #expect(standings("D31", "lokal-helsingborg").contains(.kept))
    #expect(!standings("D31", "lokal-helsingborg").contains(.late))
  }

  @Test("D36: levels have followed them at meetings, by every member, or not yet")
  func followed() {
    #expect(standings("D36", "ds-tj-sydost").isSuperset(of: [.kept, .due]))
    #expect(standings("D36", "lokal-helsingborg").contains(.kept))
    #expect(standings("D36", "ds-tj-malmo").contains(.due))
  }

  @Test("D36: every unit of the example's networks has values, some hidden, one has ended")
  func pictures() {
    let owners = Set(state.allIndicators.map(\.body))
    #expect(owners.count == 3 && state.allIndicators.contains { $0.ended != nil })
    var shown: [IndicatorPicture.Shown] = []
    for indicator in state.allIndicators {
      let periods = state.periods(of: indicator.id)
      #expect(!periods.isEmpty, "\(indicator.id)")
      for period in periods.suffix(2) {
        let picture = state.picture(of: indicator, in: period, among: [])
        shown += picture.organisations.values
        #expect(picture.whole?.amount != nil, "\(indicator.id) \(period)")
      }
    }
    #expect(shown.contains(.hidden) && shown.contains { $0.amount != nil })
    #expect(shown.count { $0 == .hidden } * 4 < shown.count)
  }

  @Test("D36: who has looked is known for each body")
  func readers() {
    let group = BodyID("lokal-helsingborg")
    let quarter = CalendarPeriod(.quarter, containing: Day.first(of: 2026))
    #expect(!state.readers(of: quarter, in: group).isEmpty)
  }
}
