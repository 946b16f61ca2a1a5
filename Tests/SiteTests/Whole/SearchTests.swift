import Charters
import Governance
import Links
import Registrar
import Stores
import Testing

@testable import Site

@Suite("The search")
struct SearchTests {
  private func search(
    _ words: String, _ browser: Browser, kind: String? = nil, body: String? = nil, page: Int = 1
  ) async throws -> Answer {
    try await browser.get(.search(SearchQuery(words: words, body: body, kind: kind, page: page)))
  }

  /// What a word of an agenda, of an internal item, of the minutes and of an action is found by.
  private static let unpublished: [(word: String, readers: Set<SmallNetwork.Who>)] = [
    ("underlag", [.chair, .member, .secretary, .support]),
    ("hemlig", [.chair, .member, .secretary, .support]),
    ("talade", [.chair, .member, .secretary, .support]),
    ("arbetsgruppen", Set(SmallNetwork.Who.allCases)),
    ("salen", Set(SmallNetwork.Who.allCases)),
  ]

  @Test("What is found is what may be read, by everyone who may read it and no one else")
  func rights() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      for who in SmallNetwork.Who.allCases {
        for (word, readers) in Self.unpublished {
          let page = try await search(word, try visitors.browser(who))
          #expect(page.status == 200)
          #expect(page.body.contains("<mark>") == readers.contains(who), "\(who) \(word)")
          #expect(page.body.contains("Inget hittades") != readers.contains(who), "\(who) \(word)")
        }
      }
    }
  }

  @Test("What is published is found by all, but for what is internal")
  func published() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let nobody = try visitors.browser(.nobody)
      #expect(try await !search("underlag", nobody).body.contains("<mark>"))
      try await network.perform([
        .decideAudience(
          DecideAudience(body: SmallNetwork.group, audience: .open, from: SmallNetwork.today)),
        .publishAgenda(PublishAgenda(meeting: MeetingID(1), on: SmallNetwork.today)),
      ])
      let page = try await search("underlag", nobody)
      #expect(page.body.contains("Ett <mark>underlag</mark>"))
      #expect(try await !search("hemlig", nobody).body.contains("<mark>"))
      #expect(try await !search("talade", nobody).body.contains("<mark>"))
    }
  }

  @Test("What was just done is found, and what was changed or taken off no longer is")
  func followed() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let meeting = MeetingID(2)
      try await network.perform([.addItem(AddItem(meeting: meeting, title: "Läkemedelslista"))])
      let item = try #require(
        network.registrar.snapshot.state.meeting(meeting)?.agenda.last?.number)
      #expect(try await search("läkemedelslista", chair).body.contains("<mark>"))
      try await network.perform([
        .changeItem(
          ChangeItem(meeting: meeting, item: item, ItemContent(title: "Vårdplan")))
      ])
      #expect(try await !search("läkemedelslista", chair).body.contains("<mark>"))
      #expect(try await search("vårdplan", chair).body.contains("<mark>"))
      try await network.perform([.removeItem(RemoveItem(meeting: meeting, item: item))])
      #expect(try await !search("vårdplan", chair).body.contains("<mark>"))
    }
  }

  @Test("A matter, a decision, a document, a plan and an indicator are found by their readers")
  func standalone() async throws {
    let network = try await SmallNetwork.crowded()
    let group = SmallNetwork.group
    try await network.perform([
      .announce(
        Announce(
          body: group, party: OrganisationID("regionen"), title: "Mottagningen flyttar",
          text: "Till Torget.", decided: SmallNetwork.today)),
      .enterDocument(
        EnterDocument(
          body: group, title: "Handboken", address: "Diarium 7", on: SmallNetwork.today)),
      .changeDocument(
        ChangeDocument(
          document: DocumentID(1), by: group, version: "Två", change: "Ett kapitel om avlastning.",
          on: SmallNetwork.today)),
    ])
    let pages: [(word: String, page: Links.Link)] = [
      ("köer", .matter(1)), ("torget", .information(body: group.rawValue, .announcements)),
      ("avlastning", .information(body: group.rawValue, .documents, number: 1)),
      ("aktivitetsplan", .plan(1)), ("ingång", .activity(plan: 1, 1)),
      ("planerna", .indicators(.one(1))),
    ]
    try await network.run { visitors in
      for who in Visitor.allCases {
        let browser = try visitors.browser(of: who)
        for (word, page) in pages {
          let isReader = try await browser.get(page).status == 200
          let isFound = try await search(word, browser).body.contains("<mark>")
          #expect(isFound == isReader, "\(who) \(word)")
        }
      }
      let chair = try visitors.browser(of: .chair)
      #expect(try await search("köer", chair, kind: "matters").body.contains("<mark>"))
      #expect(try await !search("köer", chair, kind: "information").body.contains("<mark>"))
      try await network.perform([
        .prepareMatter(
          PrepareMatter(matter: MatterID(1), background: "En väntan."))
      ])
      #expect(try await !search("köer", chair).body.contains("<mark>"))
      #expect(try await search("väntan", chair).body.contains("href=\"/arenden/1\""))
    }
  }

  @Test("A text that has been disposed of is found no more")
  func disposed() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      #expect(try await search("talade", chair).body.contains("<mark>"))
      let state = network.registrar.snapshot.state
      let text = try #require(
        state.meeting(MeetingID(1))?.minutes?.latest.items[2]?.text)
      try await network.perform([.disposeTexts(DisposeTexts(texts: [text], reason: "gallring"))])
      #expect(try await !search("talade", chair).body.contains("<mark>"))
      #expect(
        try network.store.index.find(IndexQuery(words: "talade"), below: .max, limit: 9) == [])
    }
  }

  @Test("A search is narrowed by kind and body, and what there is none of finds nothing")
  func narrowed() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      for (kind, body, found) in [
        ("agendas", nil, true), ("minutes", nil, false), (nil, "gruppen", true),
        (nil, "grannen", false), ("agendas", "gruppen", true), ("annat", nil, false),
        (nil, "finns-inte", false),
      ] {
        let page = try await search("underlag", chair, kind: kind, body: body)
        #expect(page.status == 200)
        #expect(page.body.contains("<mark>") == found, "\(kind ?? "") \(body ?? "")")
      }
    }
  }

  @Test("Many findings stand on pages, each once")
  func pages() async throws {
    let network = try await SmallNetwork()
    let acts = (1...45).map { number in
      Act.addItem(AddItem(meeting: MeetingID(2), title: "Ekorre \(number)"))
    }
    try await network.perform(acts)
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      var seen: [Int] = []
      for page in 1...4 {
        let body = try await search("ekorre", chair, page: page).body
        seen.append(body.split(separator: "<mark>").count - 1)
        #expect(body.contains("Fler träffar") == (page < 3))
      }
      #expect(seen == [20, 20, 5, 0])
    }
  }

  @Test("Words are shown as words, a number of someone's is not echoed, and nothing finds a form")
  func hostile() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      let script = try await search("<script>alert(1)</script>", chair)
      #expect(script.status == 200 && !script.body.contains("<script>alert"))
      let number = try await search("850709-9805", chair)
      #expect(number.status == 200 && !number.body.contains("850709"))
      for words in ["", " ", "\"", String(repeating: "ord ", count: 500)] {
        #expect(try await search(words, chair).status == 200, "\(words.prefix(20))")
      }
    }
  }

  @Test("Every page has a field to search by, and the page of the search only its own")
  func field() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let nobody = try visitors.browser(.nobody)
      for link in [Links.Link.start, .structure, .about, .search()] {
        let page = try await nobody.get(link)
        #expect(page.body.split(separator: "type=\"search\"").count == 2, "\(link.path)")
      }
    }
  }
}
