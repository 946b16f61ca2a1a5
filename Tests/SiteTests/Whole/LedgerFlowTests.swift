import Charters
import Governance
import Links
import Pages
import Registrar
import SwedishCalendar
import Testing

@testable import Site

@Suite("Outcomes, by forms")
struct LedgerFlowTests {
  private static let outcome = Links.Link.outcome(body: "gruppen", year: 2026, number: 1)

  private static func action(_ action: Links.Link.Action) -> Links.Link {
    .outcomeAction(body: "gruppen", year: 2026, number: 1, action)
  }

  @Test("A recommendation is addressed and adopted by forms, and stands on the wall with its sum")
  func adoption() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let sent = try await chair.send(
        [FieldName.principals: "regionen", FieldName.onlyIfAll: "ja"], to: Self.action(.send))
      #expect(sent.status == 303, "\(sent.body.suffix(400))")
      let page = try await chair.get(Self.outcome).body
      #expect(page.contains("2026/1") && page.contains("Avgörs när en till har svarat."))
      let support = try visitors.browser(of: .support)
      let fields = [
        FieldName.principals: "regionen", FieldName.result: "adopted",
        FieldName.decider: "Regionstyrelsen", FieldName.paragraph: "§ 14",
        FieldName.day: "2026-05-15",
      ]
      let unsourced = try await support.send(fields, to: Self.action(.adopt))
      #expect(unsourced.status == 422)
      #expect(unsourced.body.contains("Regionstyrelsen") && unsourced.body.contains("som källa"))
      let taken = try await support.send(
        fields.merging([FieldName.source: "Protokoll"]) { $1 }, to: Self.action(.adopt))
      #expect(taken.status == 303, "\(taken.body.suffix(400))")
      let after = try await chair.get(Self.outcome).body
      #expect(after.contains("Regionstyrelsen, § 14") && after.contains("antagen"))
      #expect(after.contains("Infört av processledaren på huvudmannens vägnar."))
      let wall = try await chair.get(.wall()).body
      #expect(wall.contains("Öppen punkt") && wall.contains("4 dagar"))
    }
  }

  @Test("Outcomes are listed for those who read the minutes, and for nobody else")
  func listed() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let listed = try await visitors.browser(of: .member).get(.ledger()).body
      #expect(listed.contains("Öppen punkt") && listed.contains("2026/1"))
      for who in [Visitor.anyone, .elected, .follower, .administrator] {
        let page = try await visitors.browser(of: who).get(.ledger())
        #expect(page.status == 200 && !page.body.contains("Öppen punkt"), "\(who)")
        #expect(page.body.contains("Inga beslut att visa"), "\(who)")
      }
      let none = try await visitors.browser(of: .member)
        .get(.ledger(LedgerQuery(kind: "decision"))).body
      #expect(!none.contains("Öppen punkt"))
    }
  }

  /// The small network, whose group decides within delegations and describes its assignments.
  private static func deciding() async throws -> SmallNetwork {
    let network = try await SmallNetwork.crowded()
    let began = SmallNetwork.today.adding(days: -60)
    let grant = AuthorityRule.Grant(
      allowed: [.decision, .recommendation, .information], withinDelegation: true,
      otherwise: .commissioner)
    let charter = Charter(
      key: CharterKey("arena"), title: "Arenans uppdrag", parts: [],
      clauses: [
        Clause(
          id: ClauseID("C05"), says: "Inom delegationen.",
          rules: [.authority(AuthorityRule(grants: [grant]))]),
        Clause(
          id: ClauseID("C26"), says: "Någon ansvarar.",
          rules: [.assignment(AssignmentRule(within: Guide(days: 30)))]),
      ])
    try await network.perform([
      .adoptCharter(AdoptCharter(charter: charter, from: began)),
      .followCharter(FollowCharter(body: SmallNetwork.group, charter: charter.key, from: began)),
    ])
    return network
  }

  @Test("C05, C26: the form of minutes asks a decision for delegations and for the responsible")
  func decided() async throws {
    let network = try await Self.deciding()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let form = try await chair.get(.meeting(1, .minutes)).body
      #expect(form.contains("Ligger beslutet inom delegationen?"))
      let share = Links.Link.meetingAction(1, .minutes, .share)
      var fields = [FieldName.minutes(2): "Ett team bildas.", FieldName.outcome(2): "decision"]
      let outside = try await chair.send(fields, to: share)
      #expect(outside.status == 422 && outside.body.contains("Ett team bildas."))
      #expect(outside.body.contains("2 huvudmän är inte angivna."))
      #expect(outside.body.contains("lyfta frågan till"))
      fields[FieldName.within(2)] = "regionen"
      let half = try await chair.send(fields, to: share)
      #expect(half.status == 422 && half.body.contains("En huvudman är inte angiven."))
      let both = [(name: FieldName.within(2), value: "kommunen")]
      fields[FieldName.delegation(2)] = "Delegationsordningen 4.2"
      let kept = try await chair.send(
        fields, and: both, to: .meetingAction(1, .minutes, .write))
      #expect(kept.status == 303)
      let draft = try await chair.get(.meeting(1, .minutes)).body
      #expect(draft.contains("Delegationsordningen 4.2"))
      #expect(draft.contains("value=\"regionen\" checked"))
      fields[FieldName.assignment(2)] = "ja"
      let nobody = try await chair.send(fields, and: both, to: share)
      #expect(nobody.status == 422)
      #expect(nobody.body.contains("utan att någon ansvarar för uppdragsbeskrivningen"))
      fields[FieldName.assigned(2)] = "\(Visitor.member.rawValue)"
      let taken = try await chair.send(fields, and: both, to: share)
      #expect(taken.status == 303, "\(taken.body.suffix(400))")
      let member = try visitors.browser(of: .member)
      let page = try await member.get(Self.outcome).body
      #expect(page.contains("Delegationsordningen 4.2") && page.contains("Lena Ledamot"))
      let finished = try await member.send(
        [FieldName.text: "Dokument 31"], to: Self.action(.end))
      #expect(finished.status == 303)
      #expect(try await chair.get(Self.outcome).body.contains("Dokument 31"))
    }
  }

  @Test("C05: a decision outside a delegation is recorded as a departure, by the same form")
  func departed() async throws {
    let network = try await Self.deciding()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let fields = [
        FieldName.minutes(2): "Det blev så.", FieldName.outcome(2): "decision",
        FieldName.departure(2): "ja",
      ]
      let taken = try await chair.send(fields, to: .meetingAction(1, .minutes, .share))
      #expect(taken.status == 303, "\(taken.body.suffix(400))")
      #expect(try await chair.get(Self.outcome).body.contains("Ett avsteg från uppdraget"))
    }
  }

  @Test("What is wrong stands by its field, and what was entered is kept")
  func wrong() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      let none = try await support.send([:], to: Self.action(.send))
      #expect(none.status == 422)
      _ = try await support.send([FieldName.principals: "regionen"], to: Self.action(.send))
      let future = try await support.send(
        [
          FieldName.principals: "regionen", FieldName.result: "adopted",
          FieldName.decider: "Nämnden", FieldName.source: "Brev", FieldName.day: "2027-01-01",
        ], to: Self.action(.adopt))
      #expect(future.status == 422 && future.body.contains("Nämnden"))
      let huge = try await support.send(
        [
          FieldName.principals: "regionen", FieldName.result: "declined",
          FieldName.decider: String(repeating: "x", count: 300), FieldName.source: "Brev",
        ], to: Self.action(.adopt))
      #expect(huge.status == 422 && huge.body.contains("högst 200 tecken"))
      let unknown = try await support.send(
        [
          FieldName.principals: "ingenstans", FieldName.result: "notTakenUp",
          FieldName.source: "Brev",
        ], to: Self.action(.adopt))
      #expect([403, 422].contains(unknown.status))
    }
  }
}
