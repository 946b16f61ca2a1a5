import Governance
import Links
import Registrar
import Testing

@testable import Site

@Suite("Forms about seats")
struct SeatFormTests {
  @Test("A16: a mandate is given for the party with its source, and accepted by the holder")
  func mandate() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let support = try visitors.browser(.support)
      let without = try await support.send([:], to: .seatAction(2, .give))
      #expect(without.status == 422 && without.body.contains("ange beslut, dag eller brev"))
      let given = try await support.send(
        [FieldName.source: "Beslut 7"], to: .seatAction(2, .give))
      #expect(given.status == 303)
      let accepted = try await visitors.browser(.member).send([:], to: .seatAction(2, .accept))
      #expect(accepted.status == 303)
    }
    let mandate = network.registrar.snapshot.state.seat(SeatID(2))?.memberships.last?.mandate
    #expect(mandate?.given?.isOnBehalf == true && mandate?.accepted != nil)
  }

  @Test("C14: a guest who logs in sees the own item and none of the others")
  func guest() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let guest = try visitors.browser(.outsider)
      #expect(try await guest.get(.meeting(1, .agenda)).status == 403)
      let invited = try await visitors.browser(.chair).send(
        [FieldName.item: "2", FieldName.person: "\(SmallNetwork.Who.outsider.rawValue)"],
        to: .meetingAction(1, .agenda, .invite))
      #expect(invited.status == 303)
      let agenda = try await guest.get(.meeting(1, .agenda))
      #expect(agenda.status == 200 && agenda.body.contains("Öppen punkt"))
      #expect(!agenda.body.contains("Hemlig punkt"))
      #expect(try await guest.get(.meeting(1, .minutes)).status == 403)
    }
  }

  @Test("A20: a seat that is held is not given to another, and what was entered is kept")
  func held() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let answer = try await visitors.browser(.support).send(
        [
          FieldName.person: "5", FieldName.from: "2026-06-01", FieldName.source: "Beslut 7",
        ], to: .seatAction(2, .appoint))
      #expect(answer.status == 422 && answer.body.contains("Platsen är redan tillsatt"))
      #expect(answer.body.contains("Beslut 7"))
    }
    #expect(network.registrar.snapshot.state.seat(SeatID(2))?.memberships.count == 1)
  }

  @Test("A seat that there is not has no page, nor a letter")
  func unknown() async throws {
    try await SmallNetwork().run { visitors in
      let support = try visitors.browser(.support)
      #expect(try await support.get(.seat(99)).status == 404)
      #expect(try await support.get(.letter(seat: 99)).status == 404)
      let answer = try await support.send(
        [FieldName.source: "Beslut 7"], to: .seatAction(99, .give))
      #expect(answer.status == 404 || answer.status == 403)
    }
  }
}
