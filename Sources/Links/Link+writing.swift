extension Link {
  /// The address from the site's root, with its query and anchor, percent-encoded.
  public var path: String {
    switch self {
    case .start: "/"
    case .logIn(let then): at(Word.logIn) + query(Word.then, then?.path)
    case .logInCode(let then): at(Word.logIn, Word.code) + query(Word.then, then?.path)
    case .logInElsewhere(let then, let invitation):
      at(Word.logIn, Word.elsewhere)
        + queries([(Word.then, then?.path), (Word.token, invitation)])
    case .backFromElsewhere: at(Word.logIn, Word.back)
    case .logOut: at(Word.logOut)
    case .account: at(Word.account)
    case .accountAction(let action): at(Word.account, action.word)
    case .invitations: at(Word.invitations)
    case .invite(let person): at(Word.invitations, String(person))
    case .answerLinks: at(Word.answerLinks)
    case .oneTimeLinks: at(Word.oneTimeLinks)
    case .answer(let token): at(Word.answer) + query(Word.token, token)
    case .invitation(let token): at(Word.invitation) + query(Word.token, token)
    case .structure: at(Word.structure)
    case .bodies: at(Word.bodies)
    case .body(let body): at(Word.bodies, body)
    case .charter(let body, let day, let clause):
      at(Word.bodies, body, Word.charter) + query(Word.asOf, day) + anchor(clause)
    case .clause(let body, let clause, let day):
      at(Word.bodies, body, Word.charter, clause) + query(Word.asOf, day)
    case .meetings(let body): at(Word.bodies, body, Word.meetings)
    case .bodyYear(let body, let year): at(Word.bodies, body, Word.year, String(year))
    case .networkYear(let year): at(Word.year, String(year))
    case .planning(let body, let year):
      at(Word.planning) + queries([(FieldName.body, body), (FieldName.year, year)])
    case .planningYear(let body, let year): at(Word.planning, body, String(year))
    case .planningAction(let body, let year, let action):
      at(Word.planning, body, String(year), action.word)
    case .clauseAction(let body, let clause, let action):
      at(Word.bodies, body, Word.charter, clause, action.word)
    case .newMeeting(let body): at(Word.bodies, body, Word.meetings, Word.newMeeting)
    case .members(let body): at(Word.bodies, body, Word.members)
    case .role(let body, let role, let day):
      at(Word.bodies, body, Word.members, Word.role)
        + queries([(Word.role, role), (Word.day, day)])
    case .membersAction(let body, let action):
      at(Word.bodies, body, Word.members, action.word)
    case .seat(let number): at(Word.seats, String(number))
    case .seatAction(let number, let action): at(Word.seats, String(number), action.word)
    case .letter(let seat): at(Word.seats, String(seat), Word.letter)
    case .bodyAction(let body, let action): at(Word.bodies, body, action.word)
    case .meeting(let number, let part): at([Word.meetings, String(number), part.word])
    case .meetingAction(let number, let part, let action):
      at([Word.meetings, String(number), part.word, action.word])
    case .action(let number): at(Word.actions, String(number))
    case .actionAction(let number, let action): at(Word.actions, String(number), action.word)
    case .matters: at(Word.matters)
    case .bodyMatters(let body): at(Word.bodies, body, Word.matters)
    case .bodyMattersAction(let body, let action):
      at(Word.bodies, body, Word.matters, action.word)
    case .matter(let number): at(Word.matters, String(number))
    case .matterAction(let number, let action): at(Word.matters, String(number), action.word)
    case .request(let number): at(Word.requests, String(number))
    case .requestAction(let number, let action): at(Word.requests, String(number), action.word)
    case .question(let number): at(Word.questions, String(number))
    case .questionAction(let number, let action):
      at(Word.questions, String(number), action.word)
    case .file(let digest, let name): at(Word.file, digest, name)
    case .register(let query): at(Word.register) + queries(query.parts)
    case .search(let query): at(Word.searching) + queries(query.parts)
    case .ownData: at(Word.ownData)
    case .ownDataFile: at(Word.ownData, Word.ownDataFile)
    case .personalData: at(Word.personalData)
    case .about: at(Word.about)
    case .administration(let part, let id, let search, let page):
      at([Word.administration, part.word, id])
        + queries([(Word.search, search), (Word.page, page.map(String.init))])
    case .administrationAction(let part, let id, let action):
      at([Word.administration, part.word, id, action.word])
    case .accessibility: at(Word.accessibility)
    case .calendar: at(Word.calendarFile)
    case .bodyCalendar(let body): at(Word.bodies, body, Word.calendarFile)
    case .secretCalendar(let secret): at(Word.calendar, secret + Word.calendarEnding)
    case .style(let hash): at(Word.style, hash + ".css")
    case .script(let hash): at(Word.script, hash + ".js")
    case .liveStream(let number):
      at([Word.meetings, String(number), MeetingPart.live.word, Word.stream])
    case .image(let name): at(Word.image, name)
    case .ledger(let query): at(Word.ledger) + queries(query.parts)
    case .wall(let query): at(Word.ledger, Word.wall) + queries(query.parts)
    case .outcome(let body, let year, let number):
      at(Word.ledger, body, String(year), String(number))
    case .outcomeAction(let body, let year, let number, let action):
      at(Word.ledger, body, String(year), String(number), action.word)
    case .deviations(let query): at(Word.deviations) + queries(query.parts)
    case .newDeviation(let body):
      at(Word.deviations, Word.newDeviation) + query(DeviationQuery.Name.body, body)
    case .newDeviationAction(let body, let action):
      at(Word.deviations, Word.newDeviation, body, action.word)
    case .deviation(let number): at(Word.deviations, String(number))
    case .deviationAction(let number, let action):
      at(Word.deviations, String(number), action.word)
    case .learning(let query): at(Word.deviations, Word.learning) + queries(query.parts)
    case .deviationFigures(let body):
      at(Word.deviations, Word.figures) + query(DeviationQuery.Name.body, body)
    case .deviationFiguresAction(let body, let action):
      at(Word.deviations, Word.figures, body, action.word)
    case .information(let body, let part, let number, let since, let party):
      at([Word.bodies, body, Word.information, part.word, number.map(String.init)])
        + queries([(FieldName.from, since), (FieldName.party, party)])
    case .informationAction(let body, let part, let number, let action):
      at([Word.bodies, body, Word.information, part.word, number.map(String.init), action.word])
    case .goals(let body, let part, let number):
      at([Word.bodies, body, part.word, number.map(String.init)])
    case .goalsAction(let body, let part, let number, let action):
      at([Word.bodies, body, part.word, number.map(String.init), action.word])
    case .deliverables(let body): at(Word.bodies, body, Word.deliverables)
    case .deliverablesAction(let body, let action): at(Word.bodies, body, Word.time, action.word)
    case .deliverable(let body, let key): at(Word.bodies, body, Word.deliverables, key)
    case .deliverableAction(let body, let key, let action):
      at(Word.bodies, body, Word.deliverables, key, action.word)
    case .templates: at(Word.templates)
    case .template(let charter, let step): at([Word.templates, charter, step])
    case .templateAction(let charter, let step, let action):
      at(Word.templates, charter, step, action.word)
    case .indicators(let page):
      at([Word.indicators] + Link.segments(page)) + queries(Link.parts(page))
    case .indicatorsAction(let form, let action):
      at([Word.indicators] + Link.segments(form) + [action.word])
    case .plans(let query): at(Word.plans) + queries(query.parts)
    case .bodyPlans(let body, let year):
      at(Word.bodies, body, Word.plans) + query(FieldName.year, year.map(String.init))
    case .bodyPlansAction(let body, let action): at(Word.bodies, body, Word.plans, action.word)
    case .plan(let number, let page):
      at(Word.plans, String(number)) + query(PlanQuery.Name.page, page.map(String.init))
    case .planFile(let number): at(Word.plans, String(number), Word.planFile)
    case .planAction(let number, let action): at(Word.plans, String(number), action.word)
    case .planImport(let number): at(Word.plans, String(number), Word.planImport)
    case .planImportAction(let number, let action):
      at(Word.plans, String(number), Word.planImport, action.word)
    case .activity(let plan, let number):
      at(Word.plans, String(plan), Word.activities, String(number))
    case .activityAction(let plan, let number, let action):
      at(Word.plans, String(plan), Word.activities, String(number), action.word)
    case .effort(let body, let part, let number, let year, let page):
      effortPath(body, part, number, nil)
        + queries([
          (FieldName.year, year.map(String.init)), (Word.page, page.map(String.init)),
        ])
    case .effortAction(let body, let part, let number, let action):
      effortPath(body, part, number, action)
    case .review(let body, let year): reviewPath(body, year, nil)
    case .reviewAction(let body, let year, let action): reviewPath(body, year, action)
    case .health(let network, let list, let page):
      at(Word.structure, Word.health)
        + queries([
          (Word.network, network), (Word.list, list?.rawValue), (Word.page, page.map(String.init)),
        ])
    }
  }

  private func at(_ segments: String...) -> String { at(segments) }

  private func at(_ segments: [String?]) -> String {
    segments.reduce(into: "") { path, segment in
      if let segment { path += "/" + Percent.encoded(segment) }
    }
  }

  private func query(_ name: String, _ value: String?) -> String {
    value.map { "?" + name + "=" + Percent.encoded($0) } ?? ""
  }

  /// The parts of a query that have a value, in the order given.
  func queries(_ parts: [(name: String, value: String?)]) -> String {
    let written = parts.compactMap { part in
      part.value.map { part.name + "=" + Percent.encoded($0) }
    }
    return written.isEmpty ? "" : "?" + written.joined(separator: "&")
  }

  private func anchor(_ id: String?) -> String { id.map { "#" + Percent.encoded($0) } ?? "" }
}

extension Link {
  /// The name of the field that a form sends the as-of day in.
  public static var asOfName: String { Word.asOf }

  /// The name of the field that a role is asked for in.
  public static var roleName: String { Word.role }

  /// The name of the field that a day is asked for in.
  public static var dayName: String { Word.day }

  /// The name of the field that a list is searched by.
  public static var searchName: String { Word.search }
}
