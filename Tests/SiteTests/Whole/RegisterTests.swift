import Charters
import FoundationEssentials
import Governance
import Links
import Registrar
import Stores
import Testing

@testable import Site

@Suite("The register of events")
struct RegisterTests {
  @Test(
    "A body's events are told newest first, each with its number, and texts to its members alone")
  func body() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let link = Links.Link.register(RegisterQuery(body: "gruppen", kind: "meetings"))
      let own = try await visitors.browser(.member).get(link).body
      #expect(own.contains("Hemlig punkt") && own.contains("Närvaron vid mötet"))
      let first = try #require(own.firstRange(of: "planerades för Arbetsgruppen"))
      let last = try #require(own.firstRange(of: "Närvaron vid mötet"))
      #expect(last.lowerBound < first.lowerBound)
      let administrator = try await visitors.browser(.administrator).get(link).body
      #expect(administrator.contains("Närvaron vid mötet"))
      #expect(
        !administrator.contains("Hemlig punkt"), "administering lets nobody read a body's texts")
    }
  }

  @Test("The whole register is for administrators, one's own part for oneself")
  func rights() async throws {
    try await SmallNetwork().run { visitors in
      let own = Links.Link.register(RegisterQuery(person: "2"))
      for (who, link, status) in [
        (SmallNetwork.Who.administrator, Links.Link.register(), 200), (.chair, .register(), 403),
        (.nobody, .register(), 403), (.member, own, 200), (.chair, own, 403),
        (.administrator, own, 200), (.administrator, .register(RegisterQuery(day: "x")), 400),
      ] {
        let answer = try await visitors.browser(who).get(link)
        #expect(answer.status == status, "\(who) \(link.path)")
      }
    }
  }

  @Test("A person's part tells what names them or what they did, and a body's what is about it")
  func filters() async throws {
    let network = try await SmallNetwork()
    let own = try #require(CommandID("own-act"))
    _ = try await network.registrar.perform(
      .recordDeparture(
        RecordDeparture(
          body: SmallNetwork.group, clause: ClauseID("A17"), on: SmallNetwork.today,
          reason: "Det blev så.")), by: PersonID(1), as: own)
    try await network.run { visitors in
      let browser = try visitors.browser(.administrator)
      func shown(_ query: RegisterQuery) async throws -> String {
        try await browser.get(.register(query)).body
      }
      let person = try await shown(RegisterQuery(person: "1"))
      for text in ["Olle Ordförande registrerades", "Olle Ordförande blev ordförande", "avsteg"] {
        #expect(person.lowercased().contains(text.lowercased()), "\(text)")
      }
      #expect(!person.contains("Lena Ledamot registrerades"))
      let body = try await shown(RegisterQuery(body: "grannen"))
      #expect(body.contains("Granngruppen") && !body.contains("Olle Ordförande blev"))
      let both = try await shown(RegisterQuery(body: "grannen", person: "1"))
      #expect(both.contains("Inga händelser att visa"))
      let own = try await visitors.browser(.member).get(
        .register(RegisterQuery(body: "gruppen", person: "1")))
      #expect(own.status == 200 && own.body.contains("Arbetsgruppen · Olle Ordförande"))
      #expect(own.body.contains(">Sara Sekreterare</option>"))
      #expect(!own.body.contains(">Gun Granne</option>"))
      let checked = try await shown(RegisterQuery(person: "1", verifies: true))
      #expect(checked.contains("Kedjan är hel") && checked.contains("blev ordförande"))
    }
  }

  @Test("Long registers are cut into pages that together hold every event once")
  func pages() async throws {
    let network = try await SmallNetwork()
    try await network.perform(
      (1...60).map { .registerPerson(RegisterPerson(name: "Person \($0)")) })
    var seen: [Int] = []
    var before: Int?
    repeat {
      let found = try network.registrar.events(before: before, limit: 50) { _ in true }
      seen += found.events.map(\.event.sequence)
      before = found.next
    } while before != nil
    #expect(seen == Array((1...network.registrar.snapshot.state.sequence).reversed()))
  }

  @Test("The check of the chain shows the hash of its head and that it is whole")
  func check() async throws {
    let network = try await SmallNetwork()
    let hash = try network.store.journal.head.hash.description
    try await network.run { visitors in
      let link = Links.Link.register(RegisterQuery(verifies: true))
      let page = try await visitors.browser(.administrator).get(link).body
      #expect(page.contains("Kedjan är hel") && page.contains(String(hash.prefix(8))))
    }
  }
}

@Suite("Personal data")
struct OwnDataTests {
  @Test("The open page on personal data says for how long it can be seen who was sent a mail")
  func open() async throws {
    try await SmallNetwork().run { visitors in
      let page = try await visitors.browser(.nobody).get(.personalData).body
      #expect(page.contains("i \(Correspondent.daysKept) dagar"))
    }
  }

  @Test("One who is logged in sees what is stored about them, and saves it as a file")
  func own() async throws {
    let network = try await SmallNetwork()
    for (field, person, text) in [
      (LiveField.notes(2), 1, "Olles anteckning"), (.seat(2), 1, "present"),
      (.notes(3), 3, "Saras anteckning"),
    ] {
      _ = try network.store.live.put(
        meeting: 1, field: field.name, text: text, by: person, at: SmallNetwork.now, expecting: 0)
    }
    try await network.run { visitors in
      let browser = try visitors.browser(.chair)
      let page = try await browser.get(.ownData).body
      for text in ["Olle Ordförande", "ordförande", "Arbetsgruppen", "chair"] {
        #expect(page.contains(text), "\(text)")
      }
      #expect(!page.contains("Lena Ledamot"))
      let file = try await browser.get(.ownDataFile)
      #expect(file["content-type"] == "application/json")
      for text in [page, file.body] {
        #expect(text.contains("Arbetsgruppen, 11 maj 2026") && text.contains("Olles anteckning"))
        #expect(text.contains("1 markering, till") && !text.contains("Saras anteckning"))
      }
      struct Told: Decodable { var events: [String] }
      let told = try JSONDecoder().decode(Told.self, from: Data(file.body.utf8))
      #expect(told.events.contains { $0.contains("Olle Ordförande blev ordförande") })
    }
  }
}
