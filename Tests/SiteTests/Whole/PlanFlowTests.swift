import Charters
import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Pages
@testable import Site

@Suite("Plans, by forms")
struct PlanFlowTests {
  private let group = "gruppen"

  private func done(
    _ browser: Browser, _ fields: [String: String],
    and ticked: [(name: String, value: String)] = [], _ link: Links.Link
  ) async throws {
    let answer = try await browser.send(fields, and: ticked, to: link)
    #expect(answer.status == 303, "\(link.path) \(answer.status)")
  }

  @Test("A07: who answers for an activity tells how it goes, and others see it on the plan")
  func told() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let (member, chair) = (try visitors.browser(of: .member), try visitors.browser(of: .chair))
      let plan = try await chair.get(.plan(1)).body
      #expect(plan.contains("Gemensam ingång") && plan.contains("försenad"))
      #expect(try await member.get(.start).body.contains("Gemensam ingång"))
      let page = try await member.get(.activity(plan: 1, 1)).body
      #expect(page.contains("Berätta hur det går") && !page.contains("Ändra aktiviteten"))
      let empty = try await member.send(
        [FieldName.status: "done"], to: .activityAction(plan: 1, 1, .report))
      #expect(empty.status == 422 && empty.body.contains("Fyll i texten"))
      try await done(
        member, [FieldName.status: "done", FieldName.text: "Ingången är öppen."],
        .activityAction(plan: 1, 1, .report))
      #expect(try await chair.get(.plan(1)).body.contains("Ingången är öppen."))
      #expect(try await member.get(.start).body.contains("Gemensam ingång") == false)
    }
  }

  @Test("A09: next year's plan takes along what remains, and the difference is shown")
  func nextYear() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let form = try await chair.get(.bodyPlans(group, year: 2027)).body
      #expect(form.contains("Organet har ingen plan för året") && form.contains("Gör en plan"))
      let answer = try await chair.send(
        [
          FieldName.title: "Aktivitetsplan 2027", FieldName.kind: "activity",
          FieldName.year: "2027", FieldName.follows: "1", FieldName.items: "ja",
        ], to: .bodyPlansAction(group, .add))
      #expect(answer["location"]?.hasPrefix("/planer/2") == true)
      try await done(
        chair, [FieldName.title: "Ny rutin", FieldName.goal: "Färre fel"],
        .planAction(2, .add))
      try await done(
        chair, [FieldName.body: group, FieldName.text: "Vi vill ha med hemgången."],
        .planAction(2, .write))
      let page = try await chair.get(.plan(2)).body
      #expect(page.contains("Skillnaden mot förra planen") && page.contains("Nya aktiviteter (1)"))
      #expect(page.contains("Vi vill ha med hemgången.") && page.contains("utkast"))
      try await done(chair, [:], .planAction(2, .adopt))
      #expect(network.registrar.snapshot.state.plan(PlanID(2))?.isInForce == true)
      let again = try await chair.send([:], to: .planAction(2, .adopt))
      #expect(again.status == 422 && again.body.contains("Planen är redan antagen."))
    }
  }

  @Test("A13: an item is tied to an activity, and the work outside the plan is told")
  func tied() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      try await done(
        chair, [FieldName.item: "2", FieldName.activity: "1.1"],
        .meetingAction(1, .agenda, .tie))
      #expect(try await chair.get(.meeting(1, .agenda)).body.contains("Hör till aktiviteten"))
      #expect(try await chair.get(.activity(plan: 1, 1)).body.contains("Öppen punkt"))
      let share = try await chair.get(.bodyPlans(group)).body
      #expect(share.contains("2 av 3 punkter och ärenden, 67 procent"))
      try await done(
        chair, [FieldName.activity: "1.1"], .matterAction(1, .tie))
      #expect(try await chair.get(.bodyPlans(group)).body.contains("33 procent"))
      let wrong = try await chair.send(
        [FieldName.item: "2", FieldName.activity: "x"], to: .meetingAction(1, .agenda, .tie))
      #expect(wrong.status == 422)
    }
  }

  @Test("C25: the standing item shows what is overdue and changed")
  func standing() async throws {
    let network = try await SmallNetwork.crowded()
    var charter = SmallCharter.charter
    charter.clauses.append(
      Clause(
        id: ClauseID("C25"), says: "Planerna är en stående punkt.",
        rules: [.standingItem(StandingItemRule(title: "Planerna", shows: .plans))]))
    guard let start = ClockTime(9, 0), let end = ClockTime(11, 0) else { return }
    try await network.perform([
      .adoptCharter(AdoptCharter(charter: charter, from: SmallNetwork.today)),
      .planMeeting(
        PlanMeeting(
          bodies: [SmallNetwork.group], day: SmallNetwork.today.adding(days: 40), start: start,
          end: end)),
    ])
    try await network.run { visitors in
      let page = try await visitors.browser(of: .member).get(.meeting(7, .agenda)).body
      #expect(page.contains("Planerna") && page.contains("Försenade aktiviteter"))
      #expect(page.contains("Ändrat sedan förra mötet"))
      let liaison = try await visitors.browser(of: .liaison).get(.meeting(7, .agenda)).body
      #expect(liaison.contains("Gemensam ingång"))
    }
  }

  @Test("D04: routines are said to be ready, and wrong seasons come back")
  func seasons() async throws {
    let network = try await SmallNetwork.crowded()
    var charter = SmallCharter.charter
    charter.clauses.append(
      Clause(
        id: ClauseID("D04"), says: "Rutiner finns inför sommaren.",
        rules: [.seasons(SeasonsRule(before: [.summer]))]))
    try await network.perform([
      .adoptCharter(AdoptCharter(charter: charter, from: SmallNetwork.today))
    ])
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let page = try await chair.get(.bodyPlans(group)).body
      #expect(page.contains("Sommaren 2026") && page.contains("inget infört"))
      for season in ["", "summer", "easter.2026.D04", "summer.2026.X1", "vinter.2026.D04"] {
        let wrong = try await chair.send(
          [FieldName.season: season, FieldName.text: "Klart."],
          to: .bodyPlansAction(group, .prepare))
        #expect(wrong.status == 422, "\(season)")
      }
      try await done(
        chair, [FieldName.season: "summer.2026.D04", FieldName.text: "Jourlistan gäller."],
        .bodyPlansAction(group, .prepare))
      #expect(try await chair.get(.bodyPlans(group)).body.contains("klara 18 maj 2026"))
    }
  }

  @Test("D02: wrong, huge and unknown input comes back with its words, or is no page of ours")
  func wrong() async throws {
    let network = try await SmallNetwork.crowded()
    let made = [
      FieldName.title: "Planen", FieldName.kind: "action", FieldName.year: "2026",
    ]
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      for (field, value) in [
        (FieldName.kind, "annat"), (FieldName.year, "i år"), (FieldName.year, "1066"),
        (FieldName.scope, "landet"), (FieldName.scope, "omrade.x"), (FieldName.follows, "99"),
        (FieldName.title, String(repeating: "a", count: 201)),
        (FieldName.bodies, "ingen"), (FieldName.title, "850709-9805"),
      ] {
        let answer = try await chair.send(
          made.merging([field: value]) { $1 }, to: .bodyPlansAction(group, .add))
        #expect(answer.status == 422, "\(field)")
      }
      try await done(chair, made, .bodyPlansAction(group, .add))
      let twice = try await chair.send(made, to: .bodyPlansAction(group, .add))
      #expect(twice.status == 422 && twice.body.contains("redan en sådan plan"))
      for link in [Links.Link.plan(99), .planFile(99), .activity(plan: 1, 99), .planImport(99)] {
        #expect(try await chair.get(link).status == 404, "\(link.path)")
      }
      let unknown = try await chair.send([:], to: .planAction(99, .adopt))
      #expect([403, 404].contains(unknown.status))
    }
  }

  @Test("A08: results are asked for of an activity in the plan")
  func asked() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      #expect(try await chair.get(.bodyMatters(group)).body.contains("1. Gemensam ingång"))
      try await done(
        chair,
        [
          FieldName.party: "regionen", FieldName.text: "Hur många?", FieldName.planned: "1.1",
          FieldName.due: "2026-06-30",
        ], .bodyMattersAction(group, .request))
      #expect(try await chair.get(.request(2)).body.contains("Till aktiviteten i planen"))
      #expect(try await chair.get(.activity(plan: 1, 1)).body.contains("Hur många?"))
    }
  }
}
