import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Pages
@testable import Site

@Suite("Time, cost and yearly reviews, by forms")
struct MoneyFlowTests {
  private static let hours = FieldName.each(FieldName.hours, "regionen")
  private static let kronor = FieldName.each(FieldName.kronor, "regionen")
  private static let meeting = Links.Link.effort(body: "gruppen", .meeting, number: 1)
  private static let booking = Links.Link.effortAction(
    body: "gruppen", .meeting, number: 1, .register)

  @Test("B19: attendance proposes the hours of each principal, and saving them books the meeting")
  func booked() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      let page = try await support.get(Self.meeting)
      // Two of the region's people were there for two hours.
      #expect(page.status == 200 && page.body.contains("value=\"4\""))
      #expect(page.body.contains("Inget är bokfört än."))
      try await done(support, [Self.hours: "4,5", Self.kronor: "3 600"], Self.booking)
      let state = network.registrar.snapshot.state
      let booked = state.booking(of: MeetingID(1), for: SmallNetwork.group)
      let effort = Effort(party: OrganisationID("regionen"), minutes: 270, kronor: 3600)
      #expect(booked?.efforts == [effort])
      let overview = try await support.get(.effort(body: "gruppen", year: 2026))
      #expect(overview.body.contains("6,5") && overview.body.contains("4\u{A0}500"))
      #expect(overview.body.contains("Skriva rutinen"))
    }
  }

  @Test("B19: one who sits for a party books its own, sees what others booked, and no one else's")
  func own() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let member = try visitors.browser(of: .member)
      try await done(member, [Self.hours: "2:30"], Self.booking)
      let others = FieldName.each(FieldName.hours, "kommunen")
      let page = try await member.get(Self.meeting)
      #expect(page.body.contains(Self.hours) && !page.body.contains(others))
      let refused = try await member.send([others: "1"], to: Self.booking, from: Self.meeting)
      #expect(refused.status == 403 || refused.status == 422)
      #expect(network.registrar.snapshot.state.bookings(of: SmallNetwork.group).count == 2)
    }
  }

  @Test("B19: what is entered wrongly comes back with its words, and nothing is saved")
  func wrong() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      let before = network.registrar.snapshot.state.sequence
      for (field, value, said) in [
        (Self.hours, "två", "Skriv tiden i timmar"), (Self.hours, "-1", "Skriv tiden i timmar"),
        (Self.hours, "1234567", "Skriv tiden i timmar"), (Self.hours, "20000", "högst 10 000"),
        (Self.hours, "1:75", "Skriv tiden i timmar"), (Self.kronor, "12,50", "Skriv ett heltal"),
        (Self.kronor, "1234567890", "Skriv ett heltal"),
      ] {
        let answer = try await support.send([field: value], to: Self.booking, from: Self.meeting)
        #expect(answer.status == 422 && answer.body.contains(said), "\(value)")
        #expect(answer.body.contains("value=\"\(value)\""), "\(value)")
      }
      let unknown = FieldName.each(FieldName.hours, "ingen")
      #expect(try await support.send([unknown: "1"], to: Self.booking).status == 422)
      let numbers = FieldName.title
      let guarded = try await support.send(
        [numbers: "Möte om 19121212-1212", Self.hours: "1"],
        to: .effortAction(body: "gruppen", .overview, .add), from: .effort(body: "gruppen"))
      #expect(guarded.status == 422 && !guarded.body.contains("19121212"))
      #expect(network.registrar.snapshot.state.sequence == before)
      for path in [
        "/organ/gruppen/kostnader/mote/99", "/organ/gruppen/kostnader/arbete/99",
        "/organ/gruppen/kostnader/mote", "/organ/ingen/kostnader",
      ] {
        #expect(try await support.get(path).status == 404, "\(path)")
      }
    }
  }

  @Test("B20: the body says what is fair, and the skew is told with its formula and a table")
  func fair() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      let overview = Links.Link.effort(body: "gruppen", year: 2026)
      #expect(try await support.get(overview).body.contains("inte bestämt vad som är en rättvis"))
      let set = Links.Link.clauseAction(body: "gruppen", clause: "B19", .set)
      let clause = Links.Link.clause(body: "gruppen", clause: "B19")
      let entered = [
        FieldName.measure: "hours", FieldName.basis: "equal", FieldName.years: "3",
        FieldName.skew: "10",
      ]
      let wrong = try await support.send(
        entered.merging([FieldName.years: "99"]) { $1 }, to: set, from: clause)
      #expect(wrong.status == 422)
      try await done(support, entered, set)
      let page = try await support.get(overview)
      #expect(page.body.contains("Skevheten är 50 procentenheter."))
      #expect(page.body.contains("över gränsen") && page.body.contains("<svg class=\"shares\""))
      #expect(page.body.contains("Så räknas skevheten"))
    }
  }

  @Test("B19: the file has a row for each entry, and no value in it is a formula")
  func file() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      try await done(
        support, [FieldName.title: "=SUM(A1);x", Self.hours: "1"],
        .effortAction(body: "gruppen", .overview, .add))
      try await done(
        support, [FieldName.charterTask: "följa resultaten", Self.hours: "3"],
        .effortAction(body: "gruppen", .overview, .add))
      let file = try await support.get(.effort(body: "gruppen", .file, year: 2026))
      #expect(file.body.contains("dag;slag;uppgift;huvudman;timmar;kronor;betalas av annan\r\n"))
      #expect(file.body.contains(";Skriva rutinen;Regionen;2;900;\r\n"))
      #expect(file.body.contains("\"'=SUM(A1);x\""))
      #expect(file.body.contains(";följa resultaten;Regionen;3;0;\r\n"))
    }
  }

  @Test("A12: a review is written, placed and told of, and what it says is kept when it is refused")
  func review() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let (chair, member) = (try visitors.browser(of: .chair), try visitors.browser(of: .member))
      let page = Links.Link.review(body: "gruppen", year: 2026)
      let first = try await member.get(page)
      #expect(first.body.contains("Vi har kommit en bit.") && first.body.contains("A12"))
      #expect(!first.body.contains("Skriv om texten"))
      let long = String(repeating: "a", count: 20_001)
      let refused = try await chair.send(
        [FieldName.text: long], to: .reviewAction(body: "gruppen", year: 2026, .write), from: page)
      #expect(refused.status == 422 && refused.body.contains(long))
      try await done(
        chair, [FieldName.text: "Så här gick det."],
        .reviewAction(body: "gruppen", year: 2026, .write))
      try await done(chair, [:], .reviewAction(body: "gruppen", year: 2026, .place))
      #expect(try await member.get(page).body.contains("På dagordningen 8 juni 2026"))
      let agenda = try await member.get(.meeting(2, .agenda))
      #expect(agenda.body.contains("Årsgenomgång 2026"))
      let early = try await chair.send(
        [FieldName.meeting: "1"], to: .reviewAction(body: "gruppen", year: 2026, .adopt),
        from: page)
      #expect(early.status == 422 && early.body.contains("2026 är inte slut"))
      #expect(try await member.get(.review(body: "gruppen", year: 1999)).status == 404)
      #expect(try await member.get(.review(body: "gruppen")).body.contains("skriven"))
    }
  }

  @Test("Each number of a network's health opens its list, and where matters wait is for its own")
  func health() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let anyone = try visitors.browser(of: .anyone), member = try visitors.browser(of: .member)
      let open = try await anyone.get(.health())
      #expect(open.body.contains("Organ som inte har träffats"))
      #expect(!open.body.contains("Där ärenden väntar längst"))
      let own = try await member.get(.health(network: "vard"))
      #expect(own.body.contains("Där ärenden väntar längst"))
      for list in Links.Link.HealthList.allCases {
        let page = try await member.get(.health(network: "vard", list, page: 99))
        #expect(page.status == 200 && page.body.contains("<h1>"), "\(list)")
      }
      #expect(try await anyone.get(.health(network: "ingen")).status == 404)
      #expect(try await anyone.get(.structure).body.contains("/struktur/halsa"))
    }
  }

  private func done(
    _ browser: Browser, _ fields: [String: String], _ link: Links.Link
  ) async throws {
    let answer = try await browser.send(fields, to: link, from: link.formPage ?? .start)
    #expect(answer.status == 303, "\(link.path): \(answer.status)")
  }
}
