// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Charters
import Governance
import Links
import SwedishCalendar
import Testing

@testable import Pages

@Suite("Pages of time and cost, of yearly reviews, and of a network's health")
struct MoneyPageTests {
  private let region = OrganisationID("regionen")
  private let ystad = OrganisationID("ystad")

  private func world() -> PageWorld {
    PageWorld([
      .of("A12", .attest(AttestRule(question: "Hur gick det?"))),
      .of("B19", .cost(CostRule(byParty: true, hasFairShare: true))),
    ])
  }

  private func task(_ number: Int, _ effort: Effort) -> Act {
    .bookEffort(
      BookEffort(
        body: PageWorld.body,
        about: .task(title: "Uppgift \(number)", on: Day("2026-03-0\(1 + number % 9)")!),
        rows: [effort]))
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test("B19: before anything is booked the page says what to do next, and who may see it is told")
  func empty() {
    let world = world()
    let page = text(EffortPage.render(world.view(1), body: world.body(), year: nil))
    #expect(page.contains("Inget är bokfört det här året") && page.contains("<h1>"))
    #expect(world.view(1).denialOfEffort(world.body()) == nil)
    #expect(world.view(2).denialOfEffort(world.body()) == .notMember)
    #expect(world.view().denialOfEffort(world.body()) == .notSignedIn)
  }

  @Test("B19: thousands of tasks are shown a page at a time, and any page number has one")
  func many() {
    var world = world()
    for number in 1...120 { world.done(task(number, Effort(party: region, minutes: 60))) }
    for (asked, expected) in [(nil, 50), (1, 50), (3, 20), (99, 20), (-1, 50)] as [(Int?, Int)] {
      let page = text(
        EffortPage.render(world.view(1), body: world.body(), year: 2026, page: asked))
      #expect(
        page.ranges(of: "/kostnader/arbete/").count == expected, "\(String(describing: asked))")
      #expect(page.contains(">120<"))
    }
    let other = text(EffortPage.render(world.view(1), body: world.body(), year: 1999))
    #expect(other.contains("2026 per huvudman"))
  }

  @Test(
    "B20: the skew stands with the formula and the reckoning, and whether it is within the limit")
  func shares() {
    var world = world()
    world.done(task(1, Effort(party: region, minutes: 450)))
    world.done(task(2, Effort(party: ystad, minutes: 150)))
    let fair = FairShare(measure: .hours, basis: .equal, years: 3, atMost: 10)
    world.done(
      .setParameter(
        SetParameter(
          body: PageWorld.body, clause: ClauseID("B19"), value: .fairShare(fair),
          from: Day("2026-01-01")!)))
    let page = text(EffortPage.render(world.view(1), body: world.body(), year: 2026))
    #expect(page.contains("Skevheten är 25 procentenheter.") && page.contains("över gränsen"))
    #expect(page.contains("(25 + 25) / 2 = 25 procentenheter"))
    #expect(page.contains("75 %") && page.contains("50 %") && page.contains("+25"))
    let clause = text(
      ClausePage.render(world.view(1), body: world.body(), clause: ClauseID("B19")))
    #expect(clause.contains("timmar över 3 år") || clause.contains("Skevheten är 25"))
  }

  @Test("B19: a file's values are quoted where they must be, and none of them is a formula")
  func cells() {
    for (text, cell) in [
      ("Rutin", "Rutin"), ("a;b", "\"a;b\""), ("sa \"ja\"", "\"sa \"\"ja\"\"\""),
      ("=1+1", "'=1+1"), ("@x", "'@x"), ("-2", "'-2"), ("rad\nrad", "\"rad\nrad\""), ("", ""),
    ] { #expect(EffortFile.cell(text) == cell) }
  }

  @Test("A12: the review tells what is attested and what is missing, and compares the two years")
  func review() {
    var world = world()
    let review = ReviewID(body: PageWorld.body, year: 2026)
    world.done(
      .attest(
        Attest(
          body: PageWorld.body, clause: ClauseID("A12"), on: Day("2026-02-02")!,
          reflection: "Det gick bra.")))
    world.done(.writeReview(WriteReview(review: review, text: "Ett år av arbete.")))
    let page = text(ReviewPage.render(world.view(1), body: world.body(), year: 2026)!)
    #expect(page.contains("Ett år av arbete.") && page.contains("Det gick bra."))
    #expect(page.contains("Hur gick det?") && page.contains("Inte intygat."))
    #expect(
      page.contains("<th scope=\"col\">2026</th>") && page.contains("<th scope=\"col\">2025</th>"))
    #expect(ReviewPage.render(world.view(1), body: world.body(), year: 1998) == nil)
    #expect(world.view(2).denialOfReview(world.body(), 2026) == .notMember)
    let list = text(ReviewsPage.render(world.view(1), body: world.body()))
    #expect(list.contains("skriven") && list.contains("inte påbörjad"))
  }

  @Test("A change is written with its sign, and figures that are not known are no zeros")
  func changes() {
    var (now, before) = (ReviewFigures(), ReviewFigures())
    (now.kept, now.counted) = (3, 4)
    (before.kept, before.counted) = (1, 2)
    now.minutes = 90
    let rows = ReviewRow.all(now, before)
    #expect(rows[0].now == "75" && rows[0].before == "50" && rows[0].change == "+25")
    #expect(rows.contains { $0.name == "Timmar" && $0.change == "+1,5" })
    #expect(rows.contains { $0.name == "Närvaro, procent" && $0.now == "–" && $0.change == "–" })
    #expect(ReviewRow.all(now, nil).allSatisfy { $0.before == nil && $0.change == "–" })
    #expect(ReviewWords.change(-5, { "\($0)" }) == "\u{2212}5")
  }

  @Test("Each number of a network's health leads to its list, which says where nothing is wrong")
  func health() throws {
    let world = world()
    let page = text(
      try #require(
        NetworkHealthPage.render(world.view(), network: nil, list: nil, page: nil)))
    #expect(page.contains("av 2 organ har inte träffats på ett halvår"))
    #expect(
      page.contains("/struktur/halsa?natverk=n&amp;visa=moten") || page.contains("visa=moten"))
    #expect(page.contains("Läkare, Ystads kommun") && !page.contains("ärenden som väntar"))
    for list in Link.HealthList.allCases {
      let whole = text(
        try #require(
          NetworkHealthPage.render(world.view(1), network: "n", list: list, page: 7)))
      #expect(whole.ranges(of: "<h1").count == 1)
    }
    #expect(NetworkHealthPage.render(world.view(), network: "x", list: nil, page: nil) == nil)
  }
}
