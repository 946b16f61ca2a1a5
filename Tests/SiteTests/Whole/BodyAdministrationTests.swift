import Charters
import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Site

@Suite("Bodies, as the administrator sees to them")
struct BodyAdministrationTests {
  /// Sends the forms about bodies, and gives the status of each answer.
  private struct Sender: Sendable {
    let browser: Browser

    func callAsFunction(
      _ action: Links.Link.Action, _ id: String?, _ fields: [String: String]
    ) async throws -> Int {
      try await browser.send(fields, to: .administrationAction(.bodies, id: id, action)).status
    }
  }

  @Test("A body is established with its commissioner, renamed, and found by search")
  func establishing() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let send = Sender(browser: browser)
      let new = [
        FieldName.name: "Nya gruppen", FieldName.key: "nya", FieldName.kind: "local",
        FieldName.level: "ett", FieldName.body: "styret",
      ]
      #expect(try await send(.register, nil, new) == 303)
      #expect(try await send(.register, nil, new) == 422)
      #expect(try await send(.register, nil, new.merging([FieldName.key: "Å"]) { $1 }) == 422)
      let body = try #require(network.registrar.snapshot.state.body(BodyID("nya")))
      #expect(body.related(.commissioner) == [BodyID("styret")])
      #expect(try await send(.change, "nya", [FieldName.name: "Nyaste gruppen"]) == 303)
      let found = try await browser.get(.administration(.bodies, search: "nyaste")).body
      #expect(found.contains("Nyaste gruppen") && found.contains("Styrgruppen"))
      #expect(!found.contains("Granngruppen</a>"))
      let page = try await browser.get(.administration(.bodies, id: "nya")).body
      #expect(page.contains("Hette Nya gruppen"))
    }
  }

  @Test("A body that would commission itself by others is refused")
  func circle() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let send = Sender(browser: try visitors.browser(.administrator))
      #expect(try await send(.set, "styret", [FieldName.bodies: "gruppen"]) == 422)
      #expect(try await send(.set, "gruppen", [FieldName.bodies: "grannen"]) == 303)
      #expect(try await send(.set, "styret", [FieldName.bodies: "gruppen"]) == 303)
      let body = network.registrar.snapshot.state.body(SmallNetwork.group)
      #expect(body?.related(.commissioner) == [BodyID("grannen")])
    }
  }

  @Test("The day from which a charter is followed is moved, and shown as it was")
  func following() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let send = Sender(browser: browser)
      let charter = SmallCharter.charter.key.rawValue
      let fields = [FieldName.charter: charter, FieldName.day: "2026-03-01"]
      #expect(try await send(.follow, "gruppen", fields) == 303)
      let body = try #require(network.registrar.snapshot.state.body(SmallNetwork.group))
      #expect(body.followed(on: SmallNetwork.today)?.from == Day("2026-03-01"))
      let page = try await browser.get(.administration(.bodies, id: "gruppen")).body
      #expect(page.contains("1 januari 2026") && page.contains("1 mars 2026"))
      let foreign = fields.merging([FieldName.chosenParts: "annat/del"]) { $1 }
      #expect(try await send(.follow, "gruppen", foreign) == 422)
      #expect(try await send(.follow, "gruppen", [FieldName.charter: "okänt"]) == 422)
    }
  }

  @Test("A body is dissolved when nothing waits in it, and then takes no new work")
  func dissolving() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      let send = Sender(browser: browser)
      let end = [FieldName.day: "2026-05-17", FieldName.reason: "Beslut i styrgruppen"]
      #expect(try await send(.dissolve, "grannen", [FieldName.day: "2026-05-17"]) == 422)
      #expect(try await send(.dissolve, "styret", end) == 422)
      #expect(try await send(.dissolve, "gruppen", end) == 422)
      #expect(try await send(.dissolve, "grannen", end) == 303)
      #expect(try await send(.dissolve, "grannen", end) == 422)
      for link in [Links.Link.administration(.bodies, id: "grannen"), .body("grannen")] {
        #expect(try await browser.get(link).body.contains("Beslut i styrgruppen"), "\(link.path)")
      }
      let seat = EstablishSeat(
        body: BodyID("grannen"), party: OrganisationID("regionen"), function: "ledamot",
        from: SmallNetwork.today)
      await #expect(throws: Refusal.self) { try await network.perform([.establishSeat(seat)]) }
    }
  }
}
