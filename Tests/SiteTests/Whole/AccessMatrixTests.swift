import Governance
import Identity
import Links
import Registrar
import Testing

@testable import Site

/// Which status each kind of address answers each kind of visitor with.
@Suite("Who may see what")
struct AccessMatrixTests {
  typealias Who = SmallNetwork.Who

  /// One row: an address, and what it answers to nobody, the chair, a member, the secretary, the
  /// support office, another body's member and the administrator, in that order.
  struct Row: Sendable, CustomTestStringConvertible {
    let link: Links.Link
    let statuses: [Int]

    init(_ link: Links.Link, _ statuses: Int...) {
      self.link = link
      self.statuses =
        statuses.count == 1
        ? Array(repeating: statuses[0], count: Who.allCases.count) : statuses
    }

    var testDescription: String { link.path }
  }

  static let pages: [Row] = [
    Row(.start, 200),
    Row(.structure, 200),
    Row(.bodies, 200),
    Row(.body("gruppen"), 200),
    Row(.charter(body: "gruppen"), 200),
    Row(.clause(body: "gruppen", clause: "A14"), 200),
    Row(.meetings(body: "gruppen"), 200),
    Row(.members(body: "gruppen"), 200),
    Row(.seat(2), 200),
    Row(.letter(seat: 2), 403, 200, 200, 200, 200, 403, 403),
    Row(.newMeeting(body: "gruppen"), 403, 200, 403, 200, 200, 403, 403),
    Row(.meeting(1), 200),
    Row(.meeting(1, .agenda), 403, 200, 200, 200, 200, 403, 403),
    Row(.meeting(1, .attendance), 403, 200, 200, 200, 200, 403, 403),
    Row(.meeting(1, .minutes), 403, 200, 200, 200, 200, 403, 403),
    Row(.logIn(), 200),
    Row(.logInCode(), 303),
    Row(.logInElsewhere(), 405),
    Row(.backFromElsewhere, 404),
    Row(.account, 403, 200, 200, 200, 200, 200, 200),
    Row(.accountAction(.register), 405),
    Row(.invitations, 403, 403, 403, 403, 200, 403, 200),
    Row(.invite(1), 405),
    Row(.invitation("x"), 404),
    Row(.answerLinks, 403, 200, 200, 200, 200, 200, 200),
    Row(.answer("x"), 404),
    Row(
      .register(RegisterQuery(body: "gruppen")), 403, 200, 200, 200, 200, 403, 200),
    Row(.ownData, 403, 200, 200, 200, 200, 200, 200),
    Row(.ownDataFile, 403, 200, 200, 200, 200, 200, 200),
    Row(.personalData, 200),
    Row(.administration(), 403, 403, 403, 403, 403, 403, 200),
    Row(.administration(.people), 403, 403, 403, 403, 403, 403, 200),
    Row(.administration(.people, id: "1"), 403, 403, 403, 403, 403, 403, 200),
    Row(.administration(.organisations), 403, 403, 403, 403, 403, 403, 200),
    Row(.administration(.organisations, id: "regionen"), 403, 403, 403, 403, 403, 403, 200),
    Row(.administration(.charters), 403, 403, 403, 403, 403, 403, 200),
    Row(.administration(.imports), 403, 403, 403, 403, 403, 403, 200),
    Row(.administration(.disposal), 403, 403, 403, 403, 403, 403, 200),
    Row(.administrationAction(.people, .register), 405),
    Row(.about, 200),
    Row(.accessibility, 200),
    Row(.file(digest: String(repeating: "0", count: 64), name: "x.pdf"), 404),
    Row(.style(hash: "0"), 404),
    Row(.image("x.svg"), 404),
    Row(.logOut, 405),
    Row(.bodyAction("gruppen", .plan), 405),
    Row(.clauseAction(body: "gruppen", clause: "A14", .attest), 405),
    Row(.meetingAction(1, .agenda, .add), 405),
    Row(.membersAction(body: "gruppen", .take), 405),
    Row(.seatAction(2, .appoint), 405),
  ]

  @Test("Every page answers each visitor as the table says", arguments: pages)
  func seen(_ row: Row) async throws {
    try #require(row.statuses.count == Who.allCases.count)
    try await SmallNetwork().run { visitors in
      for (who, status) in zip(Who.allCases, row.statuses) {
        let answer = try await visitors.browser(who).get(row.link)
        #expect(answer.status == status, "\(who)")
      }
    }
  }

  static let forms: [Row] =
    [
      (.bodyAction("gruppen", .plan), 422), (.bodyAction("gruppen", .decide), 422),
      (.clauseAction(body: "gruppen", clause: "A12", .attest), 422),
      (.clauseAction(body: "gruppen", clause: "B11", .set), 422),
      (.clauseAction(body: "gruppen", clause: "D25", .adopt), 303),
      (.clauseAction(body: "gruppen", clause: "A15", .report), 422),
      (.clauseAction(body: "gruppen", clause: "A17", .register), 422),
      (.meetingAction(2, .overview, .move), 422), (.meetingAction(2, .overview, .cancel), 422),
      (.meetingAction(2, .agenda, .add), 422), (.meetingAction(2, .agenda, .change), 422),
      (.meetingAction(2, .agenda, .remove), 422), (.meetingAction(2, .agenda, .register), 422),
      (.meetingAction(2, .agenda, .publish), 303),
      (.meetingAction(1, .attendance, .register), 422),
      (.meetingAction(1, .attendance, .plan), 422),
      (.meetingAction(1, .minutes, .write), 303), (.meetingAction(1, .minutes, .share), 422),
      (.meetingAction(1, .minutes, .adjust), 422), (.meetingAction(1, .minutes, .send), 422),
      (.meetingAction(1, .minutes, .publish), 422),
      (.meetingAction(1, .minutes, .withhold), 422),
    ].map { (link: Links.Link, status: Int) in
      Row(link, 403, status, 403, status, status, 403, 403)
    } + officers + parties + administrative

  /// What the officers of a body do, and what its support office and administrators do.
  static let officers: [Row] =
    [
      (.meetingAction(2, .agenda, .invite), 422), (.meetingAction(2, .agenda, .uninvite), 422),
      (.membersAction(body: "gruppen", .add), 422),
      (.membersAction(body: "gruppen", .remove), 422),
      (.membersAction(body: "gruppen", .name), 422), (.membersAction(body: "gruppen", .end), 422),
      (.membersAction(body: "gruppen", .handOver), 422),
    ].map { (link: Links.Link, status: Int) in
      Row(link, 403, status, 403, status, status, 403, 403)
    } + [
      Row(.membersAction(body: "gruppen", .take), 403, 403, 403, 403, 422, 403, 422),
      Row(.membersAction(body: "gruppen", .leave), 403, 403, 403, 403, 422, 403, 422),
    ]

  /// What the party of a seat does, here the support office for it, and the holder alone.
  static let parties: [Row] =
    [Links.Link.Action.appoint, .end, .give, .withdraw, .name].map { action in
      Row(.seatAction(2, action), 403, 403, 403, 403, 422, 403, 403)
    } + [Row(.seatAction(2, .accept), 403, 403, 422, 403, 403, 403, 403)]

  /// What only the administrator sends.
  private static let administrative: [Row] =
    [
      (.administrationAction(.people, .register), 422),
      (.administrationAction(.people, id: "1", .change), 422),
      (.administrationAction(.people, id: "1", .set), 422),
      (.administrationAction(.organisations, .register), 422),
      (.administrationAction(.organisations, id: "regionen", .change), 422),
      (.administrationAction(.organisations, id: "regionen", .set), 422),
      (.administrationAction(.organisations, id: "regionen", .move), 422),
      (.administrationAction(.disposal, .remove), 422),
      (.administrationAction(.charters, .register), 422),
      (.administrationAction(.charters, .adopt), 422),
      (.administrationAction(.charters, .remove), 303),
      (.administrationAction(.imports, .register), 422),
      (.administrationAction(.imports, .adopt), 422),
      (.administrationAction(.imports, .remove), 303),
    ].map { (link: Links.Link, status: Int) in
      Row(link, 403, 403, 403, 403, 403, 403, status)
    }

  @Test("Every form, sent empty, is taken from those who may send it alone", arguments: forms)
  func sent(_ row: Row) async throws {
    for (who, status) in zip(Who.allCases, row.statuses) {
      let network = try await SmallNetwork()
      let before = network.registrar.snapshot.state.sequence
      try await network.run { visitors in
        let page: Links.Link = who == .nobody ? .logIn() : .start
        let answer = try await visitors.browser(who).send([:], to: row.link, from: page)
        // Those who may not are refused whatever they enter; 422 says no more than that.
        let isRefused = status == 403 && answer.status == 422
        #expect(answer.status == status || isRefused, "\(who)")
      }
      if status == 403 { #expect(network.registrar.snapshot.state.sequence == before) }
    }
  }

  /// Forms that are no acts of the network: about accounts and about logging in.
  static let others: [Row] = [
    Row(.logIn(), 422), Row(.logInCode(), 422), Row(.logOut, 303),
    // This network has no provider.
    Row(.logInElsewhere(), 404),
    Row(.accountAction(.add), 403, 404, 404, 404, 404, 404, 404),
    Row(.accountAction(.register), 403, 422, 422, 422, 422, 422, 422),
    Row(.accountAction(.remove), 403, 422, 422, 422, 422, 422, 422),
    Row(.accountAction(.plan), 403, 404, 404, 404, 404, 404, 404),
    // The member of another body, and then one who has an account that is not to be taken over.
    Row(.invite(5), 403, 403, 403, 403, 403, 403, 200),
    Row(.invite(1), 403, 403, 403, 403, 403, 403, 200),
    Row(.invite(7), 403, 403, 403, 403, 200, 403, 200),
    Row(.invitation("x"), 404),
    Row(.answerLinks, 403, 404, 404, 404, 404, 404, 404),
    Row(.answer("x"), 404),
  ]

  @Test("Forms about accounts, sent empty, are answered as the table says", arguments: others)
  func otherForms(_ row: Row) async throws {
    try #require(row.statuses.count == Who.allCases.count)
    let network = try await SmallNetwork()
    try await network.perform(SmallNetwork.newcomer)
    let gate = LogInGate(names: RateLimiter(burst: 100, interval: .seconds(1)))
    try await network.run(gate: gate) { visitors in
      for (who, status) in zip(Who.allCases, row.statuses) {
        var browser = try visitors.browser(who)
        try await browser.takeFormCookie(from: .logIn())
        let answer = try await browser.send([:], to: row.link, from: .logIn())
        #expect(answer.status == status, "\(who)")
      }
    }
  }

  @Test("Every kind of address that the site can take has its row")
  func whole() {
    let pages = Set(Self.pages.map(\.link.pattern)), forms = Set(Self.forms.map(\.link.pattern))
    #expect(pages.count == Self.pages.count && forms.count == Self.forms.count)
    #expect(Self.kinds.map(\.pattern).filter { !pages.contains($0) } == [])
    #expect(Self.takers().map(\.pattern).filter { !forms.contains($0) } == [])
  }

  /// One address of each page: a new case of `Link` stops the build here until it has its row.
  private static let kinds: [Links.Link] = pages.map(\.link).flatMap { link -> [Links.Link] in
    switch link {
    case .meeting: Links.Link.MeetingPart.allCases.map { .meeting(1, $0) }
    case .administration(_, let id, _, _):
      id == nil
        ? Links.Link.AdministrationPart.allCases.map { .administration($0) } : [link]
    case .administrationAction, .start, .logIn, .logOut, .structure, .bodies, .body, .charter,
      .clause, .meetings, .newMeeting, .members, .seat, .letter, .clauseAction, .bodyAction,
      .meetingAction, .membersAction, .seatAction, .file, .about, .accessibility, .style, .image,
      .logInCode, .logInElsewhere, .backFromElsewhere, .account, .accountAction, .invitations, .invite, .invitation, .answer,
      .answerLinks, .register, .ownData, .ownDataFile, .personalData:
      [link]
    }
  }

  /// Every address that the table of forms reads something at.
  private static func takers() -> [Links.Link] {
    let actions = Links.Link.Action.allCases
    let addresses: [Links.Link] =
      actions.map { .bodyAction("gruppen", $0) }
      + actions.map { .clauseAction(body: "gruppen", clause: "A14", $0) }
      + actions.map { .membersAction(body: "gruppen", $0) } + actions.map { .seatAction(2, $0) }
      + Links.Link.MeetingPart.allCases.flatMap { part in
        actions.map { .meetingAction(1, part, $0) }
      }
      + Links.Link.AdministrationPart.allCases.flatMap { part in
        actions.map { .administrationAction(part, $0) }
          + actions.map { .administrationAction(part, id: "1", $0) }
      }
    return addresses.filter { link in
      let fields = Fields(form: Form(), state: State(), today: SmallNetwork.today)
      do {
        return try fields.act(at: link) != nil
      } catch {
        return true
      }
    }
  }
}
