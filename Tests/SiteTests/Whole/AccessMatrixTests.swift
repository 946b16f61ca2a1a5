import Governance
import Identity
import Links
import Pages
import Registrar
import Testing

@testable import Site

/// Which status each kind of address answers each kind of visitor with.
@Suite("Who may see what")
struct AccessMatrixTests {
  /// One row: an address, whom it answers and with what status; all others get 403.
  struct Row: Sendable, CustomTestStringConvertible {
    let link: Links.Link
    let allowed: Set<Visitor>
    let status: Int

    init(_ link: Links.Link, _ allowed: Set<Visitor>, _ status: Int = 200) {
      self.link = link
      self.allowed = allowed
      self.status = status
    }

    func status(for who: Visitor) -> Int { allowed.contains(who) ? status : 403 }

    var testDescription: String { link.path }
  }

  static let pages =
    mainPages + informationPages + matterPages + casePages + goalPages + limitedPages
    + indicatorPages + planPages + moneyPages

  static let mainPages: [Row] = [
    Row(.start, .everyone),
    Row(.structure, .everyone),
    Row(.bodies, .everyone),
    Row(.body("gruppen"), .everyone),
    Row(.charter(body: "gruppen"), .everyone),
    Row(.clause(body: "gruppen", clause: "A14"), .everyone),
    Row(.meetings(body: "gruppen"), .everyone),
    Row(.members(body: "gruppen"), .everyone),
    Row(.role(body: "gruppen"), .everyone),
    Row(.seat(2), .everyone),
    Row(.letter(seat: 2), .members),
    Row(.newMeeting(body: "gruppen"), .officers),
    Row(.bodyYear("gruppen", 2026), .everyone),
    Row(.networkYear(2026), .everyone),
    Row(.planning(), .signedIn),
    Row(.planningYear("gruppen", 2027), .officers),
    Row(.planningAction("gruppen", 2027, .plan), .everyone, 405),
    Row(.meeting(1), .everyone),
    Row(.meeting(1, .agenda), .members.and(.guest)),
    Row(.meeting(1, .live), .members.and(.guest)),
    // What does not end is followed elsewhere; of a cancelled meeting there is nothing to follow.
    Row(.liveStream(6), .members, 404),
    Row(.meeting(1, .attendance), .members),
    Row(.meeting(1, .minutes), .members),
    Row(.logIn(), .everyone),
    Row(.logInCode(), .everyone, 303),
    Row(.logInElsewhere(), .everyone, 405),
    Row(.backFromElsewhere, .everyone, 404),
    Row(.account, .signedIn),
    Row(.accountAction(.register), .everyone, 405),
    Row(.invitations, .support.and(.administrator)),
    Row(.invite(1), .everyone, 405),
    Row(.invitation("x"), .everyone, 404),
    Row(.answerLinks, .signedIn),
    Row(.answer("x"), .everyone, 404),
    Row(.oneTimeLinks, .signedIn),
    Row(.register(RegisterQuery(body: "gruppen")), .members.and(.administrator)),
    Row(.search(), .everyone),
    Row(.calendar, .everyone),
    Row(.bodyCalendar("gruppen"), .everyone),
    Row(.secretCalendar("x"), .everyone, 404),
    Row(.ownData, .signedIn),
    Row(.ownDataFile, .signedIn),
    Row(.personalData, .everyone),
    Row(.administration(), .administrator),
    Row(.administration(.people), .administrator),
    Row(.administration(.people, id: "1"), .administrator),
    Row(.administration(.accounts), .administrator),
    Row(.administration(.accounts, id: "1"), .administrator),
    Row(.administration(.bodies), .administrator),
    Row(.administration(.bodies, id: "gruppen"), .administrator),
    Row(.administration(.organisations), .administrator),
    Row(.administration(.organisations, id: "regionen"), .administrator),
    Row(.administration(.charters), .administrator),
    Row(.administration(.imports), .administrator),
    Row(.administration(.outbox), .administrator),
    Row(.administration(.disposal), .administrator),
    Row(.administrationAction(.people, .register), .everyone, 405),
    Row(.about, .everyone),
    Row(.accessibility, .everyone),
    Row(.file(digest: String(repeating: "0", count: 64), name: "x.pdf"), .everyone, 404),
    Row(.style(hash: "0"), .everyone, 404),
    Row(.script(hash: LiveScript.hash), .everyone),
    Row(.image("x.svg"), .everyone, 404),
    Row(.logOut, .everyone, 405),
    Row(.bodyAction("gruppen", .plan), .everyone, 405),
    Row(.clauseAction(body: "gruppen", clause: "A14", .attest), .everyone, 405),
    Row(.meetingAction(1, .agenda, .add), .everyone, 405),
    Row(.membersAction(body: "gruppen", .take), .everyone, 405),
    Row(.seatAction(2, .appoint), .everyone, 405),
    Row(.action(1), .members),
    Row(.actionAction(1, .end), .everyone, 405),
    Row(.ledger(), .everyone),
    Row(.wall(), .everyone),
    Row(.outcome(body: "gruppen", year: 2026, number: 1), .members),
    Row(.outcomeAction(body: "gruppen", year: 2026, number: 1, .send), .everyone, 405),
  ]

  /// The papers of other bodies: each is read by those who belong there, and the neighbour's
  /// agenda, which is published to the network, by everyone who belongs anywhere.
  static let papers: [Row] = [
    Row(.meeting(2, .agenda), .members.and(.guest)),
    Row(.meeting(3, .agenda), .network),
    Row(.meeting(3, .minutes), .only(.neighbour, .liaison)),
    Row(.meeting(4, .agenda), .only(.elected)),
    Row(.meeting(4, .minutes), .only(.elected)),
    Row(.meeting(5, .agenda), .only(.follower)),
    Row(.meeting(5, .attendance), .only(.follower)),
    Row(.register(RegisterQuery(body: "politiken")), .only(.elected, .administrator)),
    Row(.register(RegisterQuery(person: "2")), .only(.member, .administrator)),
    Row(.register(), .administrator),
    Row(.register(RegisterQuery(matter: 1)), .members.and(.administrator)),
    Row(.newMeeting(body: "politiken"), .nobody),
    Row(.planning(body: "gruppen", year: "2027"), .signedIn, 303),
    Row(.planningYear("politiken", 2027), .nobody),
    Row(.planningYear("gruppen", 2020), .officers, 404),
    Row(.meeting(3, .live), .only(.neighbour, .liaison)),
    Row(.meeting(4, .live), .only(.elected)),
    Row(.search(SearchQuery(words: "punkt")), .everyone),
    Row(.script(hash: "0"), .everyone, 404),
    Row(.outcome(body: "gruppen", year: 2026, number: 2), .everyone, 404),
    Row(.ledger(LedgerQuery(body: "politiken", kind: "x", year: "x", page: 9)), .everyone),
  ]

  @Test("Every page answers each visitor as the table says", arguments: pages + papers + goalPapers)
  func seen(_ row: Row) async throws {
    try await SmallNetwork.crowded().run { visitors in
      for who in Visitor.allCases {
        let answer = try await visitors.browser(of: who).get(row.link)
        #expect(answer.status == row.status(for: who), "\(who)")
      }
    }
  }

  static let forms: [Row] =
    officers + appointers + parties + administrative + own + betweenParties + information
    + matters + goals + limited + indicators + plans + money

  /// What the officers of a body do, or its support office for them.
  static let officers: [Row] =
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
      (.meetingAction(1, .attendance, .uninvite), 422),
      (.meetingAction(1, .minutes, .write), 303), (.meetingAction(1, .minutes, .share), 422),
      (.meetingAction(1, .minutes, .adjust), 422), (.meetingAction(1, .minutes, .send), 422),
      (.meetingAction(1, .minutes, .publish), 422),
      (.meetingAction(1, .minutes, .withhold), 422),
      (.meetingAction(2, .agenda, .order), 422), (.meetingAction(2, .agenda, .restore), 422),
      (.meetingAction(2, .agenda, .carry), 422), (.meetingAction(2, .agenda, .detach), 422),
      (.meetingAction(2, .agenda, .decline), 422),
      (.meetingAction(1, .minutes, .name), 303), (.meetingAction(1, .minutes, .approve), 422),
      (.meetingAction(1, .minutes, .agree), 422), (.actionAction(1, .change), 422),
      (.meetingAction(2, .agenda, .invite), 422), (.meetingAction(2, .agenda, .uninvite), 422),
      (.membersAction(body: "gruppen", .add), 422),
      (.membersAction(body: "gruppen", .remove), 422),
      (.membersAction(body: "gruppen", .name), 422), (.membersAction(body: "gruppen", .end), 422),
      (.membersAction(body: "gruppen", .handOver), 422),
      (.meetingAction(1, .live, .write), 422), (.meetingAction(1, .live, .end), 303),
      (.meetingAction(1, .live, .hold), 422),
      (.planningAction("gruppen", 2027, .plan), 303),
      (.planningAction("gruppen", 2027, .change), 422),
      (.planningAction("gruppen", 2027, .remove), 303),
      (.planningAction("gruppen", 2027, .adopt), 303),
      (.outcomeAction(body: "gruppen", year: 2026, number: 1, .send), 422),
      (.outcomeAction(body: "gruppen", year: 2026, number: 1, .name), 422),
      (.outcomeAction(body: "gruppen", year: 2026, number: 1, .report), 422),
      (.outcomeAction(body: "gruppen", year: 2026, number: 1, .end), 422),
    ].map { (link: Links.Link, status: Int) in Row(link, .officers, status) }

  /// What the support office does, and administrators.
  static let appointers: [Row] = [
    Row(.membersAction(body: "gruppen", .take), .support.and(.administrator), 422),
    Row(.membersAction(body: "gruppen", .leave), .support.and(.administrator), 422),
    Row(.membersAction(body: "gruppen", .register), .support.and(.administrator), 422),
    Row(.seatAction(2, .remove), .support.and(.administrator), 422),
  ]

  /// What the party of a seat does, here the support office for it, and the holder alone.
  static let parties: [Row] =
    [Links.Link.Action.appoint, .end, .give, .withdraw, .name].map { action in
      Row(.seatAction(2, action), .support, 422)
    } + [
      Row(.seatAction(2, .accept), .only(.member), 422),
      Row(.outcomeAction(body: "gruppen", year: 2026, number: 1, .adopt), .support, 422),
    ]

  /// What members do for themselves: propose, fill rows, confirm, adjust and finish.
  static let own: [Row] = [
    Row(.meetingAction(2, .agenda, .propose), .officers.and(.member), 422),
    Row(.meetingAction(2, .agenda, .fill), .officers.and(.member), 422),
    Row(.meetingAction(2, .agenda, .receive), .only(.chair, .member, .secretary), 422),
    Row(.meetingAction(1, .minutes, .receive), .only(.chair, .member, .secretary), 422),
    Row(.meetingAction(1, .minutes, .adjustOwn), .members, 422),
    Row(.actionAction(1, .end), .officers.and(.member), 303),
  ]

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
      (.administrationAction(.organisations, id: "regionen", .write), 303),
      (.administrationAction(.organisations, .add), 422),
      (.administrationAction(.organisations, .renew), 422),
      (.administrationAction(.bodies, .register), 422),
      (.administrationAction(.bodies, id: "gruppen", .change), 422),
      (.administrationAction(.bodies, id: "gruppen", .set), 303),
      (.administrationAction(.bodies, id: "gruppen", .follow), 422),
      (.administrationAction(.bodies, id: "gruppen", .move), 422),
      (.administrationAction(.bodies, id: "gruppen", .dissolve), 422),
      (.administrationAction(.accounts, id: "2", .invite), 200),
      (.administrationAction(.accounts, id: "2", .expel), 200),
      (.administrationAction(.accounts, id: "2", .remove), 200),
      (.administrationAction(.accounts, id: "2", .close), 200),
      (.administrationAction(.accounts, id: "2", .reopen), 200),
      (.administrationAction(.outbox, .send), 303),
      (.administrationAction(.outbox, .remove), 404),
      (.administrationAction(.disposal, .remove), 422),
      (.administrationAction(.charters, .register), 422),
      (.administrationAction(.charters, .adopt), 422),
      (.administrationAction(.charters, .remove), 303),
      (.administrationAction(.imports, .register), 422),
      (.administrationAction(.imports, .adopt), 422),
      (.administrationAction(.imports, .remove), 303),
    ].map { (link: Links.Link, status: Int) in Row(link, .administrator, status) }

  @Test("Every form, sent empty, is taken from those who may send it alone", arguments: forms)
  func sent(_ row: Row) async throws {
    for who in Visitor.allCases {
      let network = try await SmallNetwork.crowded()
      let before = network.registrar.snapshot.state.sequence
      let status = row.status(for: who)
      try await network.run { visitors in
        let page: Links.Link = who == .anyone ? .logIn() : .start
        let answer = try await visitors.browser(of: who).send([:], to: row.link, from: page)
        // Those who may not are refused whatever they enter; 422 says no more than that.
        let isRefused = status == 403 && answer.status == 422
        #expect(answer.status == status || isRefused, "\(who)")
      }
      if status == 403 { #expect(network.registrar.snapshot.state.sequence == before) }
    }
  }

  /// Forms that are no acts of the network: about accounts and about logging in.
  static let others: [Row] = [
    Row(.logIn(), .everyone, 422), Row(.logInCode(), .everyone, 422),
    Row(.logInElsewhere(), .everyone, 404), Row(.logOut, .everyone, 303),
    Row(.accountAction(.register), .signedIn, 422),
    Row(.accountAction(.remove), .signedIn, 422),
    Row(.accountAction(.renew), .signedIn, 422),
    Row(.accountAction(.plan), .signedIn, 404),
    Row(.accountAction(.set), .signedIn, 404),
    Row(.accountAction(.subscribe), .signedIn),
    Row(.accountAction(.revoke), .signedIn, 303),
    // The member of another body, and then one who has an account that is not to be taken over.
    Row(.invite(5), .administrator),
    Row(.invite(1), .administrator),
    Row(.invite(7), .support.and(.administrator)),
    Row(.invitation("x"), .everyone, 404),
    Row(.answerLinks, .signedIn, 404),
    Row(.answer("x"), .everyone, 404),
    Row(.oneTimeLinks, .signedIn, 404),
  ]

  @Test("Forms about accounts, sent empty, are answered as the table says", arguments: others)
  func otherForms(_ row: Row) async throws {
    let network = try await SmallNetwork.crowded()
    let gate = LogInGate(names: RateLimiter(burst: 100, interval: .seconds(1)))
    try await network.run(gate: gate) { visitors in
      for who in Visitor.allCases {
        var browser = try visitors.browser(of: who)
        try await browser.takeFormCookie(from: .logIn())
        let answer = try await browser.send([:], to: row.link, from: .logIn())
        #expect(answer.status == row.status(for: who), "\(who)")
      }
    }
  }

  @Test("C14: a guest gets the minutes when they are sent, without internal items, and is told why")
  func guest() async throws {
    let network = try await SmallNetwork.crowded()
    try await network.run { visitors in
      let guest = try visitors.browser(of: .guest)
      #expect(try await guest.get(.meeting(1, .minutes)).status == 403)
      let agenda = try await guest.get(.meeting(1, .agenda)).body
      #expect(agenda.contains("Öppen punkt") && !agenda.contains("Hemlig punkt"))
      #expect(agenda.contains("eftersom du är adjungerad till mötet"))
      try await network.perform([
        .adjustMinutes(
          AdjustMinutes(meeting: MeetingID(1), on: SmallNetwork.today, by: [PersonID(1)])),
        .sendMinutes(SendMinutes(meeting: MeetingID(1), on: SmallNetwork.today)),
      ])
      let minutes = try await guest.get(.meeting(1, .minutes))
      #expect(minutes.status == 200 && minutes.body.contains("Vi talade om saken."))
      #expect(!minutes.body.contains("Hemlig punkt"))
      #expect(try await visitors.browser(of: .follower).get(.meeting(1, .minutes)).status == 403)
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
      .clause, .meetings, .newMeeting, .members, .role, .seat, .letter, .clauseAction,
      .bodyAction, .meetingAction, .membersAction, .seatAction, .action, .actionAction, .file,
      .about, .accessibility, .style, .image, .logInCode, .logInElsewhere, .backFromElsewhere,
      .account, .accountAction, .invitations, .invite, .invitation, .answer, .answerLinks,
      .oneTimeLinks, .register, .ownData, .ownDataFile, .personalData, .bodyYear, .networkYear,
      .matters, .bodyMatters, .bodyMattersAction, .matter, .matterAction, .request,
      .requestAction, .question, .questionAction, .effort, .effortAction, .review, .reviewAction,
      .health, .planning, .planningYear, .planningAction,
      .calendar, .bodyCalendar, .secretCalendar, .liveStream, .script, .search, .ledger, .wall,
      .outcome, .outcomeAction, .deviations, .newDeviation, .newDeviationAction, .deviation,
      .deviationAction, .learning, .deviationFigures, .deviationFiguresAction,
      .informationAction, .goalsAction, .deliverables, .deliverablesAction, .deliverable,
      .deliverableAction, .templates, .template, .templateAction, .indicators, .indicatorsAction,
      .plans, .bodyPlans, .bodyPlansAction, .plan, .planFile, .planAction, .planImport,
      .planImportAction, .activity, .activityAction:
      [link]
    case .information:
      Links.Link.InformationPart.allCases.map { .information(body: "gruppen", $0) }
    case .goals:
      Links.Link.GoalPart.allCases.map { .goals(body: "gruppen", $0) }
    }
  }
}
