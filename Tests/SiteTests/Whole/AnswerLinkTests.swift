import Governance
import Identity
import Links
import Registrar
import Stores
import SwedishCalendar
import Testing

@testable import Site

@Suite("Answering by a one-time link")
struct AnswerLinkTests {
  private static let meeting = MeetingID(2)
  private static let seat = SeatID(2)

  /// The network where the member has been given a mandate, and has not accepted it.
  private static func network() async throws -> SmallNetwork {
    let network = try await SmallNetwork()
    try await network.perform([
      .giveMandate(GiveMandate(seat: seat, on: SmallNetwork.today))
    ])
    return network
  }

  private static func made(
    _ visitors: Visitors, by who: SmallNetwork.Who, _ ask: String
  ) async throws -> Links.Link {
    let answer = try await visitors.browser(who).send([FieldName.ask: ask], to: .answerLinks)
    try #require(answer.status == 200)
    let start = try #require(answer.body.firstRange(of: "/svar?nyckel=")).lowerBound
    let link = Links.Link(path: String(answer.body[start...].prefix { $0 != "<" }))
    return try #require(link)
  }

  private static func answer(
    _ visitors: Visitors, _ link: Links.Link, _ button: String
  ) async throws -> Answer {
    var browser = try visitors.browser(.nobody)
    let page: Links.Link = try await browser.get(link).status == 200 ? link : .logIn()
    try await browser.takeFormCookie(from: page)
    return try await browser.send([FieldName.answer: button], to: link, from: page)
  }

  @Test("C15: a mandate is accepted by a link, once, and opening the link accepts nothing")
  func mandate() async throws {
    let network = try await Self.network()
    @Sendable func accepted() -> Bool {
      let seat = network.registrar.snapshot.state.seat(Self.seat)
      return seat?.memberships.last?.mandate.accepted != nil
    }
    try await network.run { visitors in
      let link = try await Self.made(visitors, by: .support, "mandate.2")
      let other = try await Self.made(visitors, by: .support, "mandate.2")
      let page = try await visitors.browser(.nobody).get(link)
      #expect(page.status == 200 && page.body.contains("Lena Ledamot") && !accepted())
      #expect(try await Self.answer(visitors, link, "no").status == 422 && !accepted())
      #expect(try await Self.answer(visitors, link, "yes").status == 200 && accepted())
      for spent in [link, other] {
        #expect(try await visitors.browser(.nobody).get(spent).status == 404)
        #expect(try await Self.answer(visitors, spent, "yes").status == 404)
      }
    }
  }

  @Test("One says by a link whether one comes", arguments: [("yes", true), ("no", false)])
  func meeting(button: String, isComing: Bool) async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      let link = try await Self.made(visitors, by: .secretary, "seat.2.2")
      let answer = try await Self.answer(visitors, link, button)
      #expect(answer.status == 200 && answer.cookies["samklang"] == nil)
      let meeting = network.registrar.snapshot.state.meeting(Self.meeting)
      #expect(meeting?.answers[.seat(Self.seat)]?.isComing == isComing)
      #expect(try await visitors.browser(.nobody).get(link).status == 404)
    }
  }

  @Test("A link is worth nothing when it is too old, or when another sits in the seat")
  func lapsed() async throws {
    let network = try await Self.network()
    let sessions = network.store.sessions
    try await network.run { visitors in
      let old = Token.random(), foreign = Token.random()
      for (token, person, expires) in [(old, 2, 0), (foreign, 5, 60)] {
        try sessions.put(
          Ticket(
            token: try #require(Digest(token.digest)), person: person,
            purpose: .acceptMandate(Self.seat), expires: SmallNetwork.second + expires))
        #expect(try await visitors.browser(.nobody).get(.answer(token.text)).status == 404)
      }
    }
  }

  @Test("Only who may act for the party or hold the meeting can make a link")
  func makers() async throws {
    try await Self.network().run { visitors in
      for (who, ask, status) in [
        (SmallNetwork.Who.member, "mandate.2", 404), (.chair, "mandate.2", 404),
        (.member, "seat.2.2", 404), (.outsider, "seat.2.2", 404),
        (.administrator, "mandate.2", 404), (.chair, "seat.2.2", 200),
        (.support, "mandate.1", 404),
      ] {
        let answer = try await visitors.browser(who).send(
          [FieldName.ask: ask], to: .answerLinks)
        #expect(answer.status == status, "\(who) \(ask)")
      }
    }
  }
}
