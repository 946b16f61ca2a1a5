import Charters
import Governance
import Links
import Registrar
import SwedishCalendar
import Testing

@testable import Pages
@testable import Site

@Suite("Indicators, by forms")
struct IndicatorFlowTests {
  private static let definition = [
    FieldName.title: "Väntetid till första besök", FieldName.text: "Dagar från remiss till besök.",
    FieldName.source: "Väntetidsregistret", FieldName.unit: "days", FieldName.better: "down",
    FieldName.interval: "quarter", FieldName.from: "2025-01-01",
    FieldName.isAboutPeople: "ja", FieldName.target: "30", FieldName.owner: "1",
  ]
  private static let givers = [
    (name: FieldName.givers, value: "region"), (name: FieldName.givers, value: "municipality"),
  ]
  private static let value = [
    FieldName.party: "regionen", FieldName.period: "2025-K4", FieldName.amount: "41,5",
    FieldName.base: "240", FieldName.source: "Uttag 2 maj",
  ]

  @Test("D36: an officer defines, a party gives, all of the network see, and say that they have")
  func whole() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let (chair, member) = (try visitors.browser(of: .chair), try visitors.browser(of: .member))
      let made = try await chair.send(
        Self.definition, and: Self.givers, to: .indicatorsAction(.new(body: "gruppen"), .add))
      #expect(made.status == 303)
      let page = Links.Link.indicators(.one(2))
      #expect(try await member.get(page).body.contains("Inga värden är lämnade än."))
      let report = Links.Link.indicatorsAction(.one(2), .report)
      #expect(try await member.send(Self.value, to: report).status == 303)
      let shown = try await visitors.browser(of: .elected).get(page).body
      #expect(shown.contains("41,5") && shown.contains("<svg class=\"trend\""))
      #expect(shown.contains("30\u{A0}dagar") && shown.contains("Kvartal 4 2025"))
      #expect(try await visitors.browser(of: .administrator).get(page).status == 403)
      let overview = try await member.get(.indicators()).body
      #expect(overview.contains("Väntetid till första besök") && overview.contains("inte nått"))
      #expect(overview.contains("Jag har tagit del"))
      let seen = try await member.send(
        [:],
        and: ["2025-K4", "2026-K1"].map { (name: FieldName.period, value: $0) },
        to: .indicatorsAction(.overview(body: "gruppen"), .receive))
      #expect(seen.status == 303)
      #expect(!(try await member.get(.indicators()).body.contains("Jag har tagit del</button>")))
      let readers = try await member.get(.indicators(.readers(body: "gruppen"))).body
      #expect(readers.contains("Kvartal 4 2025: 1 av 4") && readers.contains("Lena Ledamot"))
      let elsewhere = try await visitors.browser(of: .elected)
        .get(.indicators(.readers(body: "gruppen"))).body
      #expect(elsewhere.contains("1 av 4") && !elsewhere.contains("Lena Ledamot"))
    }
  }

  @Test("D31: a value far from the one before comes back with the question, and its text kept")
  func leap() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      _ = try await chair.send(
        Self.definition, and: Self.givers, to: .indicatorsAction(.new(body: "gruppen"), .add))
      let report = Links.Link.indicatorsAction(.one(2), .report)
      _ = try await chair.send(Self.value, to: report)
      let next = Self.value.merging([FieldName.period: "2026-K1", FieldName.amount: "99"]) { $1 }
      let asked = try await chair.send(next, to: report)
      #expect(asked.status == 422 && asked.body.contains("skiljer sig mycket"))
      #expect(asked.body.contains("value=\"99\"") && asked.body.contains(FieldName.isAssured))
      let sure = next.merging([FieldName.isAssured: "ja"]) { $1 }
      #expect(try await chair.send(sure, to: report).status == 303)
      for (field, value) in [
        (FieldName.amount, "mycket"), (FieldName.amount, "-3"), (FieldName.amount, ""),
        (FieldName.amount, "99999999999"), (FieldName.base, ""), (FieldName.base, "x"),
        (FieldName.period, "2026-K2"), (FieldName.period, "2026"), (FieldName.party, "ingen"),
        (FieldName.party, ""),
      ] {
        let wrong = try await chair.send(sure.merging([field: value]) { $1 }, to: report)
        #expect(wrong.status == 422, "\(field) \(value)")
        #expect(wrong.body.contains("Uttag 2 maj"), "\(field) \(value)")
      }
    }
  }

  private static let head = "indikator;organisation;period;värde;enhet;underlag\n"

  @Test("D31: values of a file are looked through row by row, and taken in whole or not at all")
  func file() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let support = try visitors.browser(of: .support)
      let page = Links.Link.indicators(.values(body: "gruppen"))
      let send = Links.Link.indicatorsAction(.values(body: "gruppen"), .register)
      let take = Links.Link.indicatorsAction(.values(body: "gruppen"), .adopt)
      let rows = [
        "Okänd;regionen;2025-K4;50;procent;100", "1;Landet;2025-13;hundra;dagar;x",
        "1;kommunen;2025-K4;150;procent;", "1;regionen;2025-K4;71;procent;300",
        "1;regionen;2025-K4;72;procent;300",
      ]
      _ = try await support.send(file: Self.head + rows.joined(separator: "\n"), to: send)
      let wrong = try await support.get(page).body
      #expect(wrong.contains("4 av 5 rader har fel"))
      for words in [
        "Indikatorn Okänd finns inte", "2025-13 är ingen period", "hundra är inget värde",
        "Enheten är procent, inte dagar", "x är inget underlag", "mellan 0 och 100",
        "hur många personer", "står redan på rad 5",
      ] { #expect(wrong.contains(words), "\(words)") }
      #expect(try await support.send([FieldName.source: "X"], to: take).status == 422)
      _ = try await support.send(
        file: Self.head + "plan inom tre dagar;Kommunen;2025-K4;60;procent;120\n"
          + "1;Kommunen;2026-K1;20;procent;100\n", to: send)
      let sound = try await support.get(page).body
      #expect(sound.contains("2 värden kan läsas in.") && sound.contains("Ett värde skiljer sig"))
      let unsure = try await support.send([FieldName.source: "Mejl 3 maj"], to: take)
      #expect(unsure.status == 422 && unsure.body.contains("Mejl 3 maj"))
      let sure = [FieldName.source: "Mejl 3 maj", FieldName.isAssured: "ja"]
      #expect(try await support.send(sure, to: take).status == 303)
      let state = network.registrar.snapshot.state
      let series = state.series(of: IndicatorID(1), from: OrganisationID("kommunen"))
      #expect(series.map(\.value.amount) == [Amount(60), Amount(20)])
      #expect(series.allSatisfy { $0.value.isOnBehalf })
    }
  }

  @Test("D31: one who sits for a party reads in its own values alone")
  func ownFile() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let follower = try visitors.browser(of: .follower)
      let page = Links.Link.indicators(.values(body: "gruppen"))
      _ = try await follower.send(
        file: Self.head + "1;kommunen;2025-K4;60;procent;120\n",
        to: .indicatorsAction(.values(body: "gruppen"), .register))
      #expect(try await follower.get(page).body.contains("Du lämnar inte värden"))
      let liaison = try await visitors.browser(of: .liaison).get(page)
      #expect(liaison.status == 200 && liaison.body.contains("Du lämnar inga värden"))
    }
  }

  @Test("D36: an indicator comes to an agenda with one click, and is told live there")
  func agenda() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let chair = try visitors.browser(of: .chair)
      let place = Links.Link.indicatorsAction(.one(1), .place)
      #expect(try await chair.get(.indicators(.one(1))).body.contains("Sätt upp på dagordningen"))
      #expect(try await chair.send([FieldName.meeting: "2"], to: place).status == 303)
      let again = try await chair.send([FieldName.meeting: "2"], to: place)
      #expect(again.status == 422 && again.body.contains("står redan på dagordningen"))
      let agenda = try await chair.get(.meeting(2, .agenda)).body
      #expect(agenda.contains("72,5\u{A0}procent (kvartal 1 2026), mål 80\u{A0}procent"))
      let all = Links.Link.indicatorsAction(.overview(body: "gruppen"), .place)
      #expect(try await chair.send([FieldName.meeting: "2"], to: all).status == 303)
      #expect(
        try await chair.get(.meeting(2, .agenda)).body.contains("Indikatorer: läget"))
    }
  }

  @Test(
    "A value is written with a comma or a point and at most two decimals",
    arguments: [
      ("87,5", 8750), ("87.25", 8725), ("1 200", 120_000), ("0", 0), ("-1", nil), ("1,234", nil),
      (",5", nil), ("5,", nil), ("x", nil), ("", nil), ("1e3", nil), ("٣", nil),
      ("9999999999", nil),
    ])
  func amount(text: String, hundredths: Int?) {
    #expect(FieldReading.amount(text)?.hundredths == hundredths)
  }

  @Test("Unknown numbers, bodies and levels are no pages, or fall back on the whole")
  func unknown() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let member = try visitors.browser(of: .member)
      #expect(try await member.get(.indicators(.one(99))).status == 404)
      #expect(try await member.get(.indicators(.values(body: "ingen"))).status == 404)
      #expect(try await member.get(.indicators(.one(1, scope: "omrade.ingen"))).status == 200)
      let none = Links.Link.indicators(.overview(IndicatorQuery(body: "ingen", page: 99)))
      let empty = try await member.get(none)
      #expect(empty.status == 200 && empty.body.contains("Inga indikatorer"))
    }
  }
}
