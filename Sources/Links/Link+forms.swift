extension Link {
  /// The page that a form sent to this address stands on; nil where no form is sent here.
  public var formPage: Link? {
    switch self {
    case .bodyAction(let body, .plan): .newMeeting(body: body)
    case .bodyAction(let body, _): .body(body)
    case .planningAction(let body, let year, _): .planningYear(body, year)
    case .membersAction(let body, _): .members(body: body)
    case .seatAction(let number, _): .seat(number)
    case .clauseAction(let body, let clause, _): .clause(body: body, clause: clause)
    case .meetingAction(let number, let part, _): .meeting(number, part)
    case .actionAction(let number, _): .action(number)
    case .bodyMattersAction(let body, _): .bodyMatters(body)
    case .matterAction(let number, _): .matter(number)
    case .requestAction(let number, _): .request(number)
    case .questionAction(let number, _): .question(number)
    case .newDeviationAction(let body, _): .newDeviation(body: body)
    case .deviationAction(let number, _): .deviation(number)
    case .deviationFiguresAction(let body, _): .deviationFigures(body: body)
    case .logIn, .logInCode, .invitation, .answer, .answerLinks, .oneTimeLinks: self
    case .logInElsewhere(let then, let invitation):
      invitation.map { .invitation($0) } ?? .logIn(then: then)
    case .accountAction: .account
    case .invite: .invitations
    case .administrationAction(let part, let id, _): .administration(part, id: id)
    case .logOut: .start
    case .outcomeAction(let body, let year, let number, _):
      .outcome(body: body, year: year, number: number)
    case .informationAction(let body, let part, let number, _):
      .information(body: body, part, number: number)
    case .goalsAction(let body, let part, let number, _):
      .goals(body: body, part, number: number)
    case .deliverablesAction(let body, _): .deliverables(body: body)
    case .deliverableAction(let body, let key, _): .deliverable(body: body, key: key)
    case .templateAction(let charter, let step, _): .template(charter, step: step)
    case .indicatorsAction(let form, _): .indicators(form.page)
    case .bodyPlansAction(let body, _): .bodyPlans(body)
    case .planAction(let plan, _): .plan(plan)
    case .planImportAction(let plan, _): .planImport(plan)
    case .activityAction(let plan, let number, _): .activity(plan: plan, number)
    case .effortAction(let body, let part, let number, _):
      .effort(body: body, part, number: number)
    case .reviewAction(let body, let year, _): .review(body: body, year: year)
    default: nil
    }
  }

  /// The kind of address, with what it names left out: safe to log.
  public var pattern: String {
    switch self {
    case .logIn: Link.logIn().path
    case .logInCode: Link.logInCode().path
    case .logInElsewhere: Link.logInElsewhere().path
    case .invite: Link.invite(0).path
    case .invitation: "/" + Word.invitation
    case .answer: "/" + Word.answer
    case .administration(let part, let id, _, _):
      Link.administration(part, id: id.map { _ in "_" }).path
    case .administrationAction(let part, let id, let action):
      Link.administrationAction(part, id: id.map { _ in "_" }, action).path
    case .body: Link.body("_").path
    case .charter: Link.charter(body: "_").path
    case .clause: Link.clause(body: "_", clause: "_").path
    case .meetings: Link.meetings(body: "_").path
    case .bodyYear(_, let year): Link.bodyYear("_", year).path
    case .planning: Link.planning().path
    case .planningYear(_, let year): Link.planningYear("_", year).path
    case .planningAction(_, let year, let action): Link.planningAction("_", year, action).path
    case .newMeeting: Link.newMeeting(body: "_").path
    case .clauseAction(_, _, let action): Link.clauseAction(body: "_", clause: "_", action).path
    case .members: Link.members(body: "_").path
    case .role: Link.role(body: "_").path
    case .membersAction(_, let action): Link.membersAction(body: "_", action).path
    case .seat: Link.seat(0).path
    case .seatAction(_, let action): Link.seatAction(0, action).path
    case .letter: Link.letter(seat: 0).path
    case .bodyAction(_, let action): Link.bodyAction("_", action).path
    case .meeting(_, let part): Link.meeting(0, part).path
    case .meetingAction(_, let part, let action): Link.meetingAction(0, part, action).path
    case .action: Link.action(0).path
    case .bodyMatters: Link.bodyMatters("_").path
    case .bodyMattersAction(_, let action): Link.bodyMattersAction("_", action).path
    case .matter: Link.matter(0).path
    case .matterAction(_, let action): Link.matterAction(0, action).path
    case .request: Link.request(0).path
    case .requestAction(_, let action): Link.requestAction(0, action).path
    case .question: Link.question(0).path
    case .questionAction(_, let action): Link.questionAction(0, action).path
    case .search: Link.search().path
    case .actionAction(_, let action): Link.actionAction(0, action).path
    case .file: Link.file(digest: "_", name: "_").path
    case .style: Link.style(hash: "_").path
    case .script: Link.script(hash: "_").path
    case .liveStream: Link.liveStream(0).path
    case .image: Link.image("_").path
    case .register: Link.register().path
    case .ledger: Link.ledger().path
    case .wall: Link.wall().path
    case .outcome(_, let year, _): Link.outcome(body: "_", year: year, number: 0).path
    case .outcomeAction(_, let year, _, let action):
      Link.outcomeAction(body: "_", year: year, number: 0, action).path
    case .bodyCalendar: Link.bodyCalendar("_").path
    case .secretCalendar: Link.secretCalendar("_").path
    case .deviations: Link.deviations().path
    case .newDeviation: Link.newDeviation().path
    case .newDeviationAction(_, let action): Link.newDeviationAction(body: "_", action).path
    case .deviation: Link.deviation(0).path
    case .deviationAction(_, let action): Link.deviationAction(0, action).path
    case .learning: Link.learning().path
    case .deviationFigures: Link.deviationFigures().path
    case .deviationFiguresAction(_, let action):
      Link.deviationFiguresAction(body: "_", action).path
    case .networkYear, .matters, .start, .calendar, .backFromElsewhere, .logOut, .structure,
      .bodies, .about,
      .accessibility, .account, .accountAction, .invitations, .answerLinks, .oneTimeLinks,
      .ownData, .ownDataFile, .personalData:
      path
    case .information(_, let part, let number, _, _):
      Link.information(body: "_", part, number: number.map { _ in 0 }).path
    case .informationAction(_, let part, let number, let action):
      Link.informationAction(body: "_", part, number: number.map { _ in 0 }, action).path
    case .goals(_, let part, let number):
      Link.goals(body: "_", part, number: number.map { _ in 0 }).path
    case .goalsAction(_, let part, let number, let action):
      Link.goalsAction(body: "_", part, number: number.map { _ in 0 }, action).path
    case .deliverables: Link.deliverables(body: "_").path
    case .deliverablesAction(_, let action): Link.deliverablesAction(body: "_", action).path
    case .deliverable: Link.deliverable(body: "_", key: "_").path
    case .deliverableAction(_, _, let action):
      Link.deliverableAction(body: "_", key: "_", action).path
    case .templates: path
    case .template(_, let step): Link.template("_", step: step.map { _ in "_" }).path
    case .templateAction(_, _, let action): Link.templateAction("_", step: "_", action).path
    case .indicators(let page): Link.indicators(page.pattern).path
    case .indicatorsAction(let form, let action):
      Link.indicatorsAction(form.pattern, action).path
    case .plans: Link.plans().path
    case .bodyPlans: Link.bodyPlans("_").path
    case .bodyPlansAction(_, let action): Link.bodyPlansAction("_", action).path
    case .plan: Link.plan(0).path
    case .planFile: Link.planFile(0).path
    case .planAction(_, let action): Link.planAction(0, action).path
    case .planImport: Link.planImport(0).path
    case .planImportAction(_, let action): Link.planImportAction(0, action).path
    case .activity: Link.activity(plan: 0, 0).path
    case .activityAction(_, _, let action): Link.activityAction(plan: 0, 0, action).path
    case .effort(_, let part, let number, _, _):
      Link.effort(body: "_", part, number: number.map { _ in 0 }).path
    case .effortAction(_, let part, let number, let action):
      Link.effortAction(body: "_", part, number: number.map { _ in 0 }, action).path
    case .review(_, let year): Link.review(body: "_", year: year).path
    case .reviewAction(_, let year, let action):
      Link.reviewAction(body: "_", year: year, action).path
    case .health: Link.health().path
    }
  }

  /// The address that brings a receipt of what was done by a command.
  public func path(receipt command: String) -> String {
    path + (path.contains("?") ? "&" : "?") + Word.receipt + "=" + Percent.encoded(command)
  }

  /// The name of the part of the query that a receipt is asked for in.
  public static var receiptName: String { Word.receipt }
}
