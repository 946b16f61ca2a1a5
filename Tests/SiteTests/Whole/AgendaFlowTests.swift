import Charters
import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Site

@Suite("Agendas, actions and minutes, by forms")
struct AgendaFlowTests {
  private let item = FieldName.item

  @Test("Any member proposes an item; the chair takes it up, orders it, takes it off and back")
  func items() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (member, chair) = (try visitors.browser(.member), try visitors.browser(.chair))
      try await done(
        member, .propose, [FieldName.title: "Läkemedel", FieldName.note: "Se rutinen."])
      let seen = try await chair.get(.meeting(2, .agenda)).body
      #expect(seen.contains("Läkemedel") && seen.contains("Lena Ledamot"))
      try await done(
        chair, .add,
        [
          FieldName.proposal: "1", FieldName.title: "Läkemedel", FieldName.kind: "discussion",
          FieldName.length: "15", FieldName.presenter: "Lena", FieldName.draftOutcome: "Antas.",
        ])
      try await done(chair, .add, [FieldName.title: "Budget", FieldName.kind: "information"])
      try await done(chair, .order, [item: "3", FieldName.direction: "up"])
      let standing = { network.registrar.snapshot.state.meeting(MeetingID(2)) }
      #expect(standing()?.agenda.map(\.number) == [1, 3, 2])
      try await done(chair, .remove, [item: "2", FieldName.reason: "Tas i höst."])
      #expect(standing()?.agenda.map(\.number) == [1, 3])
      #expect(try await chair.get(.meeting(2, .agenda)).body.contains("Tas i höst."))
      try await done(chair, .restore, [item: "2"])
      #expect(standing()?.item(2)?.removed == nil)
      #expect(standing()?.openProposals.isEmpty == true)
    }
  }

  @Test("A length that is no number of minutes comes back beside its field with the rest kept")
  func length() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      for length in ["900", "tio", "-5"] {
        let answer = try await chair.send(
          [FieldName.title: "Budget", FieldName.kind: "information", FieldName.length: length],
          to: .meetingAction(2, .agenda, .add))
        #expect(answer.status == 422, "\(length)")
        #expect(answer.body.contains("value=\"Budget\""))
      }
    }
  }

  @Test("What the last meeting left is taken over by one button, and once")
  func carried() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let left = [FieldName.meeting: "1", FieldName.items: "1"]
      #expect(try await chair.get(.meeting(2, .agenda)).body.contains("Ta över punkten hit"))
      try await done(chair, .carry, left)
      try await done(chair, .carry, left)
      let agenda = network.registrar.snapshot.state.meeting(MeetingID(2))?.agenda
      #expect(agenda?.compactMap(\.origin?.way) == [.carriedOver])
      #expect(try await chair.get(.meeting(2, .agenda)).body.contains("Öppen punkt"))
    }
  }

  @Test("An action is seen on its owner's start page and the next agenda until it is done")
  func actions() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (secretary, member) = (try visitors.browser(.secretary), try visitors.browser(.member))
      let agreed = try await secretary.send(
        [
          FieldName.text: "Ring apoteket", FieldName.owner: "2", FieldName.due: "2026-06-30",
        ], to: .meetingAction(1, .minutes, .agree))
      #expect(agreed.status == 303)
      for page: Links.Link in [.start, .meeting(2, .agenda), .action(1)] {
        #expect(try await member.get(page).body.contains("Ring apoteket"), "\(page)")
      }
      #expect(try await visitors.browser(.outsider).get(.action(1)).status == 403)
      let early = try await secretary.send(
        [FieldName.owner: "1", FieldName.due: "2026-01-01", FieldName.reason: "Sjuk"],
        to: .actionAction(1, .change))
      #expect(early.status == 422)
      let ended = try await member.send(
        [FieldName.isDone: "ja", FieldName.note: "Gjort."], to: .actionAction(1, .end))
      #expect(ended.status == 303)
      #expect(try await member.get(.start).body.contains("Ring apoteket") == false)
      #expect(try await member.get(.action(1)).body.contains("Gjort."))
    }
  }

  @Test("Named adjusters adjust for themselves; a correction after that shows what it changed")
  func minutes() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let (secretary, member) = (try visitors.browser(.secretary), try visitors.browser(.member))
      try await sent(secretary, .name, [FieldName.adjusters: "2"])
      #expect(try await member.get(.meeting(1, .minutes)).body.contains("Jag justerar"))
      try await sent(member, .adjustOwn)
      try await sent(secretary, .send)
      try await sent(member, .receive)
      try await sent(
        secretary, .share,
        [FieldName.minutes(1): "Rättad text.", FieldName.openSummary: "Kort för alla."])
      let page = try await secretary.get(.meeting(1, .minutes)).body
      for words in ["Version 2", "Före", "Efter", "Rättad text.", "Kort för alla."] {
        #expect(page.contains(words), "\(words)")
      }
      let minutes = network.registrar.snapshot.state.meeting(MeetingID(1))?.minutes
      #expect(minutes?.latest.isAdjusted == false && minutes?.versions.count == 2)
    }
  }

  private func done(
    _ browser: Browser, _ action: Links.Link.Action, _ fields: [String: String]
  ) async throws {
    let answer = try await browser.send(fields, to: .meetingAction(2, .agenda, action))
    #expect(answer.status == 303, "\(action): \(answer.body.suffix(600))")
  }

  private func sent(
    _ browser: Browser, _ action: Links.Link.Action, _ fields: [String: String] = [:]
  ) async throws {
    let answer = try await browser.send(fields, to: .meetingAction(1, .minutes, action))
    #expect(answer.status == 303, "\(action)")
  }
}
