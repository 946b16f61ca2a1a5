import Governance
import Links
import Pages
import SwedishCalendar
import Testing

@testable import Site

@Suite("Looking back")
struct LookingBackTests {
  @Test("A charter is shown as it was known when a day ended in Stockholm")
  func known() async throws {
    let network = try await SmallNetwork(recordedAt: Moment(milliseconds: 1_767_310_200_000))
    try await network.run { visitors in
      let browser = try visitors.browser(.nobody)
      for day in ["2026-01-01", "2026-01-02", "2026-05-18"] {
        let page = try await browser.get(.charter(body: "gruppen", asOf: day))
        // All was recorded on the second of January in Stockholm, the first in UTC.
        #expect(page.status == (day == "2026-01-01" ? 404 : 200), "\(day)")
      }
      let clause = try await browser.get(
        .clause(body: "gruppen", clause: "A14", asOf: "2026-03-01"))
      #expect(clause.status == 200)
    }
  }

  @Test(
    "A day that is none, or has not been, is answered in words",
    arguments: [
      ("2026-02-30", 400), ("igår", 400), ("2026-05-19", 404), ("9999-12-31", 404),
      ("0000-01-01", 404), ("<b>", 400),
    ])
  func days(_ day: String, _ status: Int) async throws {
    try await SmallNetwork().run { visitors in
      let page = try await visitors.browser(.nobody).get(
        .charter(body: "gruppen", asOf: day))
      #expect(page.status == status && !page.body.contains("<b>"))
    }
  }

  @Test("Rights are those of today, however far back a page looks")
  func rights() async throws {
    let network = try await SmallNetwork(recordedAt: Moment(milliseconds: 1_767_310_200_000))
    try await network.perform([
      .endMembership(
        EndMembership(
          seat: SeatID(2), person: PersonID(2), on: SmallNetwork.today.adding(days: -2)))
    ])
    let premises = network.premises
    var view = premises.anonymousView()
    view.viewer = PersonID(SmallNetwork.Who.member.rawValue)
    let past = try await premises.view(view, asOf: "2026-03-01")
    let body = try #require(past.state.body(SmallNetwork.group))
    #expect(past.state.sequence < view.state.sequence)
    #expect(may(view.viewer, .readInternal, in: body, of: past.state, on: past.day).isAllowed)
    #expect(!past.may(.readInternal, in: body))
  }
}
