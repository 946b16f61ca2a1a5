import Charters
import Governance
import Links
import Pages

/// Every page of the site, by its address.
extension Premises {
  /// Answers a visit to a page.
  func show(_ visit: Visit) async throws -> Reply {
    let link = Link(path: visit.written)
    visit.note(link)
    if case .style(Stylesheet.hash) = link { return .asset(Self.style) }
    if case .script(LiveScript.hash) = link { return .asset(Self.script) }
    var view = try await view(for: visit)
    view.here = link
    view.search = PersonSearch(visit.query)
    do {
      guard let link else { throw GroundProblem.notFound }
      view = try await self.view(view, asOf: link.asOf)
      view.receipt = try await receipt(visit, view.viewer)
      return try await page(link, view, visit)
    } catch let problem as any SpokenProblem where [400, 404].contains(problem.status) {
      return .page(
        ErrorPage.render(view, status: problem.status, sentence: problem.sentence),
        status: problem.status)
    }
  }

  /// The page at an address, or the page that says why it may not be seen.
  func page(_ link: Link, _ view: View, _ visit: Visit) async throws -> Reply {
    switch link {
    case .start: try await startPage(view)
    case .structure: try await structurePage(view)
    case .bodies: .page(BodiesPage.render(view))
    case .body(let body): .page(bodyPage(view, try view.body(body)))
    case .charter(let body, _, _): charterPage(view, try view.body(body))
    case .clause(let body, let clause, _):
      try await clausePage(view, try view.body(body), ClauseID(rawValue: clause))
    case .members(let body): .page(MembersPage.render(view, body: try view.body(body)))
    case .role(let body, let role, let day): .page(try rolePage(view, body, role, day))
    case .seat(let number): try await seatPage(view, try view.seat(number))
    case .letter(let seat): try await letterPage(view, try view.seat(seat))
    case .meetings(let body): try await meetingsPage(view, try view.body(body))
    case .newMeeting(let body): newMeetingPage(view, try view.body(body))
    case .bodyYear(let body, let year):
      .page(YearPage.render(view, body: try view.body(body), year: year))
    case .networkYear(let year): .page(YearPage.render(view, year: year))
    case .planning(let body, let year): try await planningPage(view, body: body, year: year)
    case .planningYear(let body, let year):
      try await planningYearPage(view, try view.body(body), year)
    case .meeting(let number, let part):
      try await meetingPage(view, try view.meeting(number), part, visit)
    case .liveStream(let number): try await liveStream(view, try view.meeting(number), visit)
    case .matters: mattersPage(view)
    case .bodyMatters(let body): try await bodyMattersPage(view, try view.body(body))
    case .matter(let number): try await matterPage(view, number)
    case .request(let number): try await requestPage(view, number)
    case .question(let number): try await questionPage(view, number)
    case .action(let number): try await actionPage(view, try view.action(number))
    case .deviations(let query): try await deviationsPage(view, query)
    case .newDeviation(let body): try newDeviationPage(view, body)
    case .deviation(let number): try await deviationPage(view, number)
    case .learning(let query): try await learningPage(view, query)
    case .deviationFigures(let body): try await deviationFiguresPage(view, body)
    case .file(let digest, _): try await file(digest, view)
    case .logIn(let then): await logInPage(view, then, visit)
    case .backFromElsewhere: try await arrive(visit)
    case .logInCode(let then): try await codePage(view, then, visit)
    case .account: try await accountPage(view)
    case .invitations: try await invitationsPage(view)
    case .answerLinks: answerLinksPage(view)
    case .oneTimeLinks: try await oneTimeLinksPage(view)
    case .answer(let token): try await answerPage(view, token, visit)
    case .invitation(let token): try await invitationPage(view, token, visit)
    case .administration(let part, let id, let search, let page):
      try await administration(view, part, id: id, search: search, page: page)
    case .register(let query): try await registerPage(view, query)
    case .search(let query): try await searchPage(view, query)
    case .ownData: try await ownDataPage(view)
    case .ownDataFile: try await ownDataFile(view)
    case .calendar: try calendar(view)
    case .bodyCalendar(let body): try calendar(view, of: try view.body(body))
    case .secretCalendar(let secret): try await secretCalendar(secret, view)
    case .personalData: .page(PersonalDataPage.render(view))
    case .about: .page(AboutPage.render(view))
    case .accessibility: .page(AccessibilityPage.render(view))
    case .ledger(let query): .page(LedgerPage.render(view, query: query))
    case .wall(let query): .page(WallPage.render(view, query: query))
    case .outcome(let body, let year, let number):
      try await outcomePage(view, body, year, number)
    case .style, .script, .image: throw GroundProblem.notFound
    case .information(let body, let part, let number, let since, let party):
      try await informationPage(
        view, try view.body(body), part, number: number, since: since, party: party)
    case .goals(let body, let part, let number):
      try await goalsPage(view, try view.body(body), part, number: number)
    case .deliverables(let body): try await deliverablesPage(view, try view.body(body))
    case .deliverable(let body, let key): try await deliverablePage(view, try view.body(body), key)
    case .templates: try await templatesPage(view)
    case .template(let charter, let step): try await templatePage(view, charter, step)
    case .indicators(let page): try await indicatorPage(view, page)
    case .plans(let query): try await plansPage(view, query)
    case .bodyPlans(let body, let year): try await bodyPlansPage(view, try view.body(body), year)
    case .plan(let number, let page): try await planPage(view, number, page)
    case .planFile(let number): try await planFile(view, number)
    case .planImport(let number): try await planImportPage(view, number)
    case .activity(let plan, let number): try await activityPage(view, plan, number)
    case .effort(let body, let part, let number, let year, let page):
      try effortPage(
        view, try view.body(body), part, number: number, year: year, page: page)
    case .review(let body, let year): try await reviewPage(view, try view.body(body), year)
    case .health(let network, let list, let page): try healthPage(view, network, list, page)
    case .logOut, .planningAction, .administrationAction, .bodyAction, .clauseAction,
      .meetingAction, .membersAction, .seatAction, .actionAction, .accountAction, .invite,
      .bodyMattersAction, .matterAction, .requestAction, .questionAction, .outcomeAction,
      .logInElsewhere, .newDeviationAction, .deviationAction, .deviationFiguresAction,
      .informationAction, .goalsAction, .deliverablesAction, .deliverableAction, .templateAction,
      .indicatorsAction, .bodyPlansAction, .planAction, .planImportAction, .activityAction,
      .effortAction, .reviewAction:
      throw GroundProblem.methodNotAllowed(allowed: ["POST"])
    }
  }

  private static let script = Asset(
    type: "text/javascript; charset=utf-8", bytes: LiveScript.bytes)
  private static let style = Asset(type: "text/css; charset=utf-8", bytes: Stylesheet.bytes)

  private func withObligations(_ view: View) -> View {
    guard let viewer = view.viewer else { return view }
    var view = view
    view.obligations = cache.obligations(of: viewer, in: view.state, on: view.day)
    view.waitings = cache.waitings(in: view.state, on: view.day)
    return view
  }

  private func startPage(_ view: View) async throws -> Reply {
    var view = withObligations(view)
    if let viewer = view.viewer { view.lastVisit = try await lastVisit(of: viewer) }
    view.texts = try await texts(StartPage.texts(view))
    return .page(StartPage.render(view))
  }

  private func clausePage(
    _ view: View, _ body: Body, _ clause: ClauseID
  ) async throws -> Reply {
    let clauses = view.state.charter(of: body, on: view.day)?.clauses ?? []
    guard clauses.contains(where: { $0.id == clause }) else { throw GroundProblem.notFound }
    var view = view
    view.texts = try await texts(ClausePage.texts(view, body: body, clause: clause))
    return .page(ClausePage.render(view, body: body, clause: clause))
  }

  private func bodyPage(_ view: View, _ body: Body) -> [UInt8] {
    BodyPage.render(view, body: body, model: models.body(body, view))
  }

  private func rolePage(
    _ view: View, _ body: String, _ role: String?, _ text: String?
  ) throws -> [UInt8] {
    let day = try text.map { text in
      guard let day = FieldReading.day(text) else { throw SiteProblem.noSuchDay }
      return day
    }
    return RolePage.render(
      view, body: try view.body(body), role: role.flatMap { RoleKind(rawValue: $0) }, on: day)
  }

  private func charterPage(_ view: View, _ body: Body) -> Reply {
    .page(CharterPage.render(view, body: body, model: models.charter(body, view)))
  }

  private func seatPage(_ view: View, _ seat: Seat) async throws -> Reply {
    var view = view
    view.texts = try await texts(SeatPage.texts(view, seat: seat))
    guard let page = SeatPage.render(view, seat: seat) else { throw GroundProblem.notFound }
    return .page(page)
  }

  private func letterPage(_ view: View, _ seat: Seat) async throws -> Reply {
    if let denial = LetterPage.denial(view, seat: seat) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(LetterPage.texts(view, seat: seat))
    guard let page = LetterPage.render(view, seat: seat) else { throw GroundProblem.notFound }
    return .page(page)
  }

  private func meetingsPage(_ view: View, _ body: Body) async throws -> Reply {
    .page(MeetingsPage.render(view, body: body, hasFeed: try await hasFeed(of: body.id, view)))
  }

  private func newMeetingPage(_ view: View, _ body: Body) -> Reply {
    if case .denied(let denial) = view.verdict(.holdMeetings, in: body) {
      return denied(view, denial)
    }
    return .page(NewMeetingPage.render(view, body: body))
  }

  private func meetingPage(
    _ view: View, _ meeting: Meeting, _ part: Link.MeetingPart, _ visit: Visit
  ) async throws -> Reply {
    if let denial = view.denial(of: part, meeting) { return denied(view, denial) }
    var view = view
    switch part {
    case .overview:
      view.texts = try await texts(MeetingPage.texts(view, meeting: meeting))
      return .page(MeetingPage.render(view, meeting: meeting))
    case .agenda:
      view.texts = try await texts(AgendaPage.texts(view, meeting: meeting))
      return .page(AgendaPage.render(view, meeting: meeting))
    case .live: return try await livePage(view, meeting, projected: visit.query["visa"] == "duk")
    case .attendance: return .page(AttendancePage.render(view, meeting: meeting))
    case .minutes:
      view.texts = try await texts(MinutesPage.texts(view, meeting: meeting))
      let draft = try await draft(of: meeting, view)
      return .page(
        MinutesPage.render(
          view, meeting: meeting, draft: draft?.fields, draftVersion: draft?.version ?? 0))
    }
  }

  private func actionPage(_ view: View, _ action: Action) async throws -> Reply {
    if let denial = ActionPage.denial(view, action: action) { return denied(view, denial) }
    var view = view
    view.texts = try await texts(ActionPage.texts(view, action: action))
    return .page(ActionPage.render(view, action: action))
  }

  /// The page that says why something may not be seen or done.
  func denied(_ view: View, _ denial: Denial) -> Reply {
    .page(DeniedPage.render(view, denial: denial), status: 403)
  }
}

extension View {
  /// The body with this id, or the problem that there is none.
  func body(_ id: String) throws(GroundProblem) -> Body {
    guard let body = state.body(BodyID(id)) else { throw .notFound }
    return body
  }

  /// The seat with this number, or the problem that there is none.
  fileprivate func seat(_ number: Int) throws(GroundProblem) -> Seat {
    guard let seat = state.seat(SeatID(number)) else { throw .notFound }
    return seat
  }

  /// The action with this number, or the problem that there is none.
  fileprivate func action(_ number: Int) throws(GroundProblem) -> Action {
    guard let action = state.action(ActionID(number)) else { throw .notFound }
    return action
  }

  /// The meeting with this number, or the problem that there is none.
  fileprivate func meeting(_ number: Int) throws(GroundProblem) -> Meeting {
    guard let meeting = state.meeting(MeetingID(number)) else { throw .notFound }
    return meeting
  }

  /// Why a part of a meeting may not be seen; nil where it may.
  fileprivate func denial(of part: Link.MeetingPart, _ meeting: Meeting) -> Denial? {
    switch part {
    case .overview: nil
    case .agenda: denialOfAgenda(meeting)
    case .live: denialOfLive(meeting)
    case .attendance: denialOfAttendance(meeting)
    case .minutes: denialOfMinutes(meeting)
    }
  }
}

extension Link {
  /// The day that an address looks back to, where it does.
  fileprivate var asOf: String? {
    switch self {
    case .charter(_, let day, _), .clause(_, _, let day): day
    default: nil
    }
  }
}

extension PersonSearch {
  /// The search that an address's query asks for; nil where it asks for none.
  fileprivate init?(_ query: Form) {
    let form = query[Name.form]
    guard !form.isEmpty else { return nil }
    self.init(form: form, words: String(FieldReading.plain(query[Name.words]).prefix(100)))
  }
}
