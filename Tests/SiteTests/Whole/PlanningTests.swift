import Governance
import Links
import Registrar
import Stores
import SwedishCalendar
import Testing

@testable import Site

@Suite("Planning a year by forms")
struct PlanningTests {
  private static let year = Links.Link.planningYear("gruppen", 2027)
  private static let place = "planera/gruppen/2027"

  private static func to(_ action: Links.Link.Action) -> Links.Link {
    .planningAction("gruppen", 2027, action)
  }

  /// Wishes for four meetings, as the form sends them.
  private static let wishes = [
    FieldName.version: "0", FieldName.from: "2027-06-15", FieldName.to: "2027-08-15",
    FieldName.weekday: "2", FieldName.start: "09:00", FieldName.end: "11:00",
    FieldName.place: "Salen", FieldName.bodies: "gruppen",
    FieldName.each(FieldName.count, "gruppen"): "4",
  ]

  private static func row(_ day: String, _ version: String, start: String = "09:00") -> [String:
    String]
  {
    [
      FieldName.version: version, FieldName.body: "gruppen",
      FieldName.each(FieldName.day, "1"): day, FieldName.each(FieldName.start, "1"): start,
      FieldName.each(FieldName.end, "1"): "11:00", FieldName.each(FieldName.place, "1"): "Salen",
    ]
  }

  private func planned(_ network: SmallNetwork) -> Int {
    let state = network.registrar.snapshot.state
    return state.allBodies.flatMap { state.meetings(of: $0) }.count { $0.day.year == 2027 }
  }

  @Test("B11: wishes make a private proposal, which is moved by hand and planned in one step")
  func whole() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      #expect(try await chair.send(Self.wishes, to: Self.to(.plan)).status == 303)
      let page = try await chair.get(Self.year).body
      #expect(page.contains("Planera alla 4 m"))
      #expect(page.contains("B11"))
      let other = try await visitors.browser(.secretary).get(Self.year)
      #expect(other.status == 200 && !other.body.contains("Planera alla"))
      #expect(planned(network) == 0)
      #expect(try await chair.send(Self.row("2027-07-10", "1"), to: Self.to(.change)).status == 303)
      let opened = try await chair.get(Self.year)
      let moved = opened.body
      #expect(moved.contains("value=\"2027-07-10\""))
      #expect(moved.contains(DayClosing.weekend.swedishSentence))
      let command = try #require(opened.hidden(FieldName.command))
      let adopting = [FieldName.version: "2"]
      for _ in 0..<2 {
        let done = try await chair.send(adopting, to: Self.to(.adopt), command: command)
        #expect(done.status == 303)
        #expect(done["location"]?.contains("/organ/gruppen/ar/2027") == true)
      }
      #expect(planned(network) == 4)
      let open = try await visitors.browser(.nobody).get(.bodyYear("gruppen", 2027))
      #expect(open.status == 200 && open.body.contains("lör 10"))
      #expect(try await visitors.browser(.nobody).get(.networkYear(2027)).status == 200)
    }
    #expect(try network.store.drafts.list(person: 1).isEmpty)
  }

  @Test("A proposal saved elsewhere meanwhile is neither overwritten nor planned")
  func meanwhile() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      _ = try await chair.send(Self.wishes, to: Self.to(.plan))
      _ = try await chair.send(Self.row("2027-03-02", "1"), to: Self.to(.change))
      #expect(try await chair.send(Self.row("2027-03-09", "1"), to: Self.to(.change)).status == 422)
      #expect(try await chair.send(Self.wishes, to: Self.to(.plan)).status == 422)
      let stale = [FieldName.version: "1"]
      #expect(try await chair.send(stale, to: Self.to(.adopt)).status == 422)
      #expect(planned(network) == 0)
      #expect(try await chair.get(Self.year).body.contains("value=\"2027-03-02\""))
      #expect(try await chair.send(stale, to: Self.to(.remove)).status == 303)
    }
    #expect(try network.store.drafts.list(person: 1).isEmpty)
  }

  @Test("A meeting is added and taken off, and one that ends before it starts stops the whole")
  func addedAndTakenOff() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      _ = try await chair.send(Self.wishes, to: Self.to(.plan))
      var added = Self.row("2027-03-02", "1")
      added[FieldName.each(FieldName.removed, "1")] = "ja"
      added[FieldName.each(FieldName.day, "ny")] = "2027-04-20"
      added[FieldName.each(FieldName.start, "ny")] = "13:00"
      added[FieldName.each(FieldName.end, "ny")] = "12:00"
      #expect(try await chair.send(added, to: Self.to(.change)).status == 303)
      let page = try await chair.get(Self.year).body
      #expect(page.contains("2027-04-20") && !page.contains("dag.1\""))
      #expect(page.contains(PlanningFinding.Severity.stops.swedish))
      let answer = try await chair.send([FieldName.version: "2"], to: Self.to(.adopt))
      #expect(answer.status == 422)
      #expect(planned(network) == 0)
    }
  }

  @Test("C23: a place with an identity number is not kept in a proposal")
  func individuals() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      var wishes = Self.wishes
      wishes[FieldName.place] = "Hos 850709-9805"
      let answer = try await visitors.browser(.chair).send(wishes, to: Self.to(.plan))
      #expect(answer.status == 422 && !answer.body.contains("850709"))
    }
    #expect(try network.store.drafts.list(person: 1).isEmpty)
  }

  @Test("C23: a place with what may be a mobile number is asked about once, and then planned")
  func mobiles() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      var wishes = Self.wishes
      wishes[FieldName.place] = "Ring 0701231235"
      let asked = try await chair.send(wishes, to: Self.to(.plan))
      #expect(asked.status == 422 && asked.body.contains("Det är ett telefonnummer"))
      wishes[FieldName.assuresMobiles] = "ja"
      #expect(try await chair.send(wishes, to: Self.to(.plan)).status == 303)
      let adopting = [FieldName.version: "1"]
      #expect(try await chair.send(adopting, to: Self.to(.adopt)).status == 303)
    }
    #expect(planned(network) == 4)
    #expect(network.registrar.snapshot.state.mobilesAssured == 4)
  }

  @Test(
    "Wrong wishes come back with their field and what was entered",
    arguments: [(FieldName.from, "snart"), (FieldName.end, "08:00"), ("antal.gruppen", "99")])
  func wrong(field: String, value: String) async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      var wishes = Self.wishes
      wishes[field] = value
      let answer = try await visitors.browser(.chair).send(wishes, to: Self.to(.plan))
      #expect(answer.status == 422)
      #expect(answer.body.contains("aria-invalid") && answer.body.contains("value=\"\(value)\""))
    }
  }

  @Test(
    "Only those who hold a body's meetings plan its year",
    arguments: [
      (SmallNetwork.Who.nobody, 403), (.member, 403), (.outsider, 403), (.administrator, 403),
      (.chair, 200), (.secretary, 200), (.support, 200),
    ])
  func rights(who: SmallNetwork.Who, status: Int) async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let browser = try visitors.browser(who)
      #expect(try await browser.get(Self.year).status == status)
      let choose = try await browser.get(.planning())
      #expect(choose.status == (who == .nobody ? 403 : 200))
      #expect(choose.body.contains("value=\"gruppen\"") == (status == 200))
      guard who != .nobody, status == 403 else { return }
      #expect(try await browser.send(Self.wishes, to: Self.to(.plan)).status == 403)
    }
  }

  @Test("A year long past or far ahead, and an unknown body, have no planning page")
  func unknown() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      for link in [
        Links.Link.planningYear("gruppen", 2025), .planningYear("gruppen", 2040),
        .planningYear("ingen", 2027), .bodyYear("ingen", 2027),
      ] {
        #expect(try await chair.get(link).status == 404)
      }
    }
  }
}
