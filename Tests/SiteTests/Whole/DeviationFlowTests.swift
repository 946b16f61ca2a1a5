import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Pages
@testable import Site

@Suite("Deviations, by forms")
struct DeviationFlowTests {
  private static let report = [
    FieldName.party: "regionen", FieldName.otherParty: "kommunen",
    FieldName.concern: "undertaking", FieldName.title: "Svar inom tre dagar",
    FieldName.text: "Svaren har dröjt.", FieldName.category: "information",
    FieldName.day: "2026-05-11",
  ]

  @Test("D07: one who sits for a party reports, the other party corrects, and the first says yes")
  func corrected() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let (member, support) = (
        try visitors.browser(of: .member), try visitors.browser(of: .support)
      )
      let form = try await member.get(.newDeviation(body: "gruppen"))
      #expect(form.status == 200 && form.body.contains("Kommunen"))
      try await done(member, Self.report, .newDeviationAction(body: "gruppen", .report))
      let page = try await member.get(.deviation(2))
      #expect(page.body.contains("Svar inom tre dagar") && page.body.contains("Kommunen rättar"))
      #expect(page.body.contains("<svg class=\"ladder\"") && page.body.contains("här nu"))
      #expect(!page.body.contains("/avvikelser/2/ratta"))
      let correction = [FieldName.text: "Rättat.", FieldName.day: "2026-05-15"]
      let without = try await support.send(correction, to: .deviationAction(2, .correct))
      #expect(without.status == 422 && without.body.contains("Rättat."))
      try await done(
        support, correction.merging([FieldName.source: "Brev"]) { $1 },
        .deviationAction(2, .correct))
      #expect(try await member.get(.deviation(2)).body.contains("Källa: Brev"))
      try await done(member, [FieldName.accepts: "ja"], .deviationAction(2, .answer))
      #expect(network.registrar.snapshot.state.deviation(DeviationID(2))?.isOpen == false)
      #expect(try await member.get(.deviations()).body.contains("Svar inom tre dagar") == false)
    }
  }

  @Test("D08: what is learnt is found by words, and tells nothing of who sent it where they wish")
  func learnt() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let (member, chair) = (try visitors.browser(of: .member), try visitors.browser(of: .chair))
      let hidden = Self.report.merging([FieldName.hidesSender: "ja"]) { $1 }
      try await done(member, hidden, .newDeviationAction(body: "gruppen", .report))
      let early = try await member.send([:], to: .deviationAction(2, .takeFurther))
      #expect(early.status == 422 && early.body.contains("Nästa steg öppnas"))
      try await done(
        member, [FieldName.isPrincipled: "ja", FieldName.reason: "Rör alla."],
        .deviationAction(2, .takeFurther))
      try await done(
        chair,
        [
          FieldName.text: "Svar inom tre dagar gäller.", FieldName.learning: "Dela på bevakningen.",
        ],
        .deviationAction(2, .position))
      let elected = try visitors.browser(of: .elected)
      let library = try await elected.get(.learning(DeviationQuery(words: "bevakningen")))
      #expect(library.body.contains("Dela på bevakningen."))
      #expect(library.body.contains("utan avsändare") && !library.body.contains("/avvikelser/2"))
      let none = try await elected.get(.learning(DeviationQuery(words: "läkemedel")))
      #expect(!none.body.contains("Dela på bevakningen."))
      #expect(try await elected.get(.deviation(2)).status == 403)
    }
  }

  @Test("D07: what a case says is for its parties, not for all who read the body's register")
  func register() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let register = Links.Link.register(RegisterQuery(body: "gruppen"))
      let liaison = try await visitors.browser(of: .liaison).get(register)
      #expect(liaison.status == 200 && liaison.body.contains("Avvikelseärende 1 rapporterades"))
      #expect(!liaison.body.contains("Planen kom efter hemgången."))
      let member = try await visitors.browser(of: .member).get(register)
      #expect(member.body.contains("Planen kom efter hemgången."))
      let clause = try await visitors.browser(of: .anyone)
        .get(.clause(body: "gruppen", clause: "D07"))
      #expect(clause.status == 200 && !clause.body.contains("Planen"))
    }
  }

  @Test("D07: wrong, huge and unknown input comes back with its words, or is no page of ours")
  func wrong() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let member = try visitors.browser(of: .member)
      let address = Links.Link.newDeviationAction(body: "gruppen", .report)
      for (field, value) in [
        (FieldName.otherParty, "ingen"), (FieldName.day, "2030-01-01"), (FieldName.day, "igår"),
        (FieldName.concern, "annat"), (FieldName.text, ""), (FieldName.local, "styret"),
        (FieldName.text, String(repeating: "a", count: 20_001)), (FieldName.category, ""),
      ] {
        let answer = try await member.send(
          Self.report.merging([field: value]) { $1 }, to: address)
        #expect(answer.status == 422, "\(field)")
        #expect(answer.body.contains("Svar inom tre dagar"), "\(field)")
      }
      #expect(try await member.get(.deviation(99)).status == 404)
      let unknown = try await member.send([:], to: .deviationAction(99, .takeFurther))
      #expect([403, 404].contains(unknown.status))
      #expect(network.registrar.snapshot.state.allDeviations.count == 1)
    }
  }

  private static let head = "period;part;kategori;antal;snittdagar\n"

  @Test("D17: counts are looked through row by row, and taken in as a whole or not at all")
  func counts() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      let page = Links.Link.deviationFigures(body: "gruppen")
      let take = Links.Link.deviationFiguresAction(body: "gruppen", .adopt)
      let send = Links.Link.deviationFiguresAction(body: "gruppen", .register)
      _ = try await support.send(
        file: Self.head + "2025-13;Landet;;tio;-1\n2025-K3;Kommunen;vård;4;\n", to: send)
      let wrong = try await support.get(page).body
      #expect(wrong.contains("2025-13 är ingen period") && wrong.contains("1 av 2 rader har fel"))
      #expect(try await support.send([FieldName.source: "X"], to: take).status == 422)
      _ = try await support.send(
        file: Self.head + "2025-K3;Kommunen;vård;4;12\n2025-09;regionen;vård;7;\n", to: send)
      #expect(try await support.get(page).body.contains("2 antal kan läsas in."))
      #expect(try await support.send([:], to: take).status == 422)
      try await done(support, [FieldName.source: "Kommunens system"], take)
      #expect(network.registrar.snapshot.state.deviationCounts.map(\.count) == [4, 7])
    }
  }

  @Test(
    "A period is a year, a quarter or a month",
    arguments: [
      ("2025", "year"), ("2025-K3", "quarter"), ("2025-q3", "quarter"), ("2025-09", "month"),
      ("2025-K5", nil), ("2025-13", nil), ("25", nil), ("", nil), ("2025-09-01", nil), ("x", nil),
    ])
  func period(text: String, unit: String?) {
    #expect(CountReading.period(text)?.unit.rawValue == unit)
  }

  @Test("The median of numbers is the middle one, or the mean of the two")
  func median() {
    #expect(DeviationFigures.median([]) == nil)
    #expect(DeviationFigures.median([9, 1, 5]) == 5)
    #expect(DeviationFigures.median([4, 1, 2, 9]) == 3)
  }

  private func done(
    _ browser: Browser, _ fields: [String: String], _ link: Links.Link
  ) async throws {
    let answer = try await browser.send(fields, to: link)
    #expect(answer.status == 303, "\(link.path)")
  }
}
