import Charters
import Extraction
import Governance
import Hummingbird
import HummingbirdTesting
import Links
import Registrar
import Stores
import Testing

@testable import Site

@Suite("What is kept from whom")
struct PrivacyTests {
  @Test("An internal item is seen by members alone, also when the agenda is open to all")
  func internalItems() async throws {
    let network = try await SmallNetwork()
    try await network.perform([
      .decideAudience(
        DecideAudience(body: SmallNetwork.group, audience: .open, from: SmallNetwork.today)),
      .publishAgenda(PublishAgenda(meeting: MeetingID(1), on: SmallNetwork.today)),
    ])
    try await network.run { visitors in
      for who in SmallNetwork.Who.allCases {
        let page = try await visitors.browser(who).get(.meeting(1, .agenda))
        let isInside = [.chair, .member, .secretary, .support].contains(who)
        #expect(page.status == 200 && page.body.contains("Öppen punkt"), "\(who)")
        #expect(page.body.contains("Hemlig punkt") == isInside, "\(who)")
      }
    }
  }

  @Test("What is for the network is read by the members of its bodies, and by no administrator")
  func network() async throws {
    let network = try await SmallNetwork()
    try await network.perform([
      .decideAudience(
        DecideAudience(body: SmallNetwork.group, audience: .network, from: SmallNetwork.today)),
      .adjustMinutes(
        AdjustMinutes(meeting: MeetingID(1), on: SmallNetwork.today, by: [PersonID(1)])),
      .publishMinutes(PublishMinutes(meeting: MeetingID(1), on: SmallNetwork.today)),
    ])
    try await network.run { visitors in
      let page = Links.Link.meeting(1, .minutes)
      #expect(try await visitors.browser(.outsider).get(page).status == 200)
      let administrator = try await visitors.browser(.administrator).get(page)
      #expect(administrator.status == 403)
      #expect(!administrator.body.contains("Vi talade om saken."))
      #expect(try await visitors.browser(.nobody).get(page).status == 403)
    }
  }

  @Test("Looking back gives nobody a right that has ended since")
  func lookingBack() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let page = try await visitors.browser(.chair).get(
        .charter(body: "gruppen", asOf: "2026-05-17"))
      // All was recorded today, so that yesterday no body was known.
      #expect(page.status == 404)
    }
  }

  @Test("A receipt is shown to those who are logged in, and to them alone")
  func receipts() async throws {
    try await SmallNetwork().run { visitors in
      let answer = try await visitors.browser(.chair).send(
        [:], to: .clauseAction(body: "gruppen", clause: "D25", .adopt))
      let path = try #require(answer["location"])
      #expect(try await visitors.browser(.chair).get(path).body.contains("role=\"status\""))
      let another = try await visitors.browser(.chair).get(path + "x")
      #expect(!another.body.contains("role=\"status\""))
      let open = try await visitors.browser(.nobody).get(path)
      #expect(open.status == 200 && !open.body.contains("role=\"status\""))
    }
  }

  @Test("One whose account is disabled is logged out at once")
  func disabled() async throws {
    let network = try await SmallNetwork()
    try await network.run { visitors in
      let chair = try visitors.browser(.chair)
      #expect(try await chair.get(.meeting(1, .agenda)).status == 200)
      try network.store.sessions.put(
        Account(login: "chair", person: 1, passwordHash: "none", disabled: true))
      #expect(try await chair.get(.meeting(1, .agenda)).status == 403)
      #expect(try await chair.get(.start).status == 200)
    }
  }

  @Test("Open pages set no cookie, and carry no token")
  func cookies() async throws {
    try await SmallNetwork().run { visitors in
      let page = try await visitors.browser(.nobody).get(.body("gruppen"))
      #expect(page.cookieLines.isEmpty && page.hidden("csrf") == nil)
      #expect(page["cache-control"] == "private, max-age=60")
    }
  }

  @Test("The log says what kind of page was asked for, never which one")
  func log() async throws {
    let log = KeptLog()
    let network = try await SmallNetwork()
    let site = SamklangSite.make(
      registrar: network.registrar, inspector: Extraction(), logger: log.logger,
      wallSeconds: { SmallNetwork.second })
    try await site.test(.router) { client in
      _ = try await Caller(client: client).get("/organ/gruppen/uppdraget/A14")
    }
    #expect(log.lines.contains { $0.contains("route=/organ/_/uppdraget/_") })
    #expect(!log.lines.contains { $0.contains("gruppen") })
  }
}
