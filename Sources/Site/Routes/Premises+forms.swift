import Crypto
import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

/// Every form of the site: read, done by the registrar, and answered.
extension Premises {
  /// Takes in a form that was sent from a page of ours.
  func take(_ visit: Visit, _ form: Form) async throws -> Reply {
    guard let link = Link(path: visit.written) else { throw GroundProblem.notFound }
    visit.note(link)
    switch link {
    case .logIn(let then): return try await logIn(visit, form, then)
    case .logInCode(let then): return try await logInCode(visit, form, then)
    case .logInElsewhere(let then, let invitation):
      return try await logInElsewhere(visit, then, invitation)
    case .accountAction(.add): return try await beginToConnect(visit)
    case .accountAction(.withdraw): return try await disconnect(form[FieldName.issuer], visit)
    case .accountAction(let action): return try await changeAccount(action, visit, form)
    case .invite(let person): return try await invite(PersonID(person), visit)
    case .answerLinks: return try await makeAnswerLink(visit, form)
    case .oneTimeLinks: return try await revokeLink(visit, form)
    case .answer(let token): return try await takeAnswer(token, visit, form)
    case .invitation(let token): return try await openAccount(token, visit, form)
    case .logOut: return try await logOut(visit)
    default: return try await takeFromKnown(link, visit, form)
    }
  }

  private func takeFromKnown(_ link: Link, _ visit: Visit, _ form: Form) async throws -> Reply {
    guard let page = link.formPage else {
      throw GroundProblem.methodNotAllowed(allowed: ["GET", "HEAD"])
    }
    var view = try await view(for: visit)
    view.here = page
    guard let viewer = view.viewer else { return denied(view, .notSignedIn) }
    let fields = Fields(
      form: form, state: view.state, today: view.day, viewer: viewer)
    if case .meetingAction(let number, .live, let action) = link {
      return try await takeLive(MeetingID(number), action, fields, view, visit)
    }
    do {
      try Masking.check(form)
      if case .meetingAction(let number, .minutes, .write) = link {
        try await keepDraft(of: MeetingID(number), fields, view)
        return .redirect(to: page.path)
      }
      if let reply = try await takeAdministrative(link, fields, view) { return reply }
      if case .planningAction(let body, let year, let action) = link {
        return try await plan(
          action, try view.body(body), year, fields, view, Self.command(link, viewer, form))
      }
      if case .administrationAction(.outbox, nil, let action) = link {
        return try await changeOutbox(action, fields, view)
      }
      guard let act = try fields.act(at: link) else { throw GroundProblem.notFound }
      let command = Self.command(link, viewer, form)
      let answer = try await perform(act, by: viewer, as: command, form)
      Task { [search] in await search.catchUp() }
      try await afterwards(link, viewer)
      endFollowing(after: act)
      return .redirect(to: link.followed(by: answer.made).path(receipt: command.description))
    } catch let error {
      guard let (problem, status) = Self.problem(of: error) else { throw error }
      view.returned = View.Returned(
        sentTo: link.path, values: Masking.values(of: form, asking: problem.asksAboutMobile),
        problem: problem)
      return try await again(page, view, visit, status)
    }
  }

  /// What a form of the administration asks for that is no act of the network.
  private func takeAdministrative(
    _ link: Link, _ fields: Fields, _ view: View
  ) async throws -> Reply? {
    guard Self.takesBesideActs(link) else { return nil }
    switch link {
    case .administrationAction(.accounts, let id?, let action):
      return try await takeAccount(id, action, view)
    case .deviationFiguresAction(let body, let action):
      return try await takeCounts(body, action, fields, view)
    case .templateAction(let charter, let step, let action):
      return try await takeTemplate(charter, step, action, fields, view)
    case .indicatorsAction(.values(let body), let action):
      return try await takeValues(body, action, fields, view)
    case .planImportAction(let plan, let action):
      return try await takeActivities(plan, action, fields, view)
    case .administrationAction(let part, _, let action):
      return try await takeInFile(part, action, fields, view)
    default: return nil
    }
  }

  /// Whether a form is taken in here that makes no act of the network by itself.
  static func takesBesideActs(_ link: Link) -> Bool {
    switch link {
    case .administrationAction(.accounts, _?, let action): accountActions.contains(action)
    case .administrationAction(.charters, nil, let action),
      .administrationAction(.imports, nil, let action):
      [.register, .adopt, .remove].contains(action)
    case .deviationFiguresAction(_, let action):
      [.register, .adopt, .remove].contains(action)
    case .templateAction(_, _, let action): [.set, .add, .remove, .adopt].contains(action)
    case .indicatorsAction(.values, let action):
      [.register, .adopt, .remove].contains(action)
    case .planImportAction(_, let action): [.register, .adopt, .remove].contains(action)
    default: false
    }
  }

  private func perform(
    _ act: Act, by viewer: PersonID, as id: CommandID, _ form: Form
  ) async throws -> Answer {
    let assures = Masking.assuresMobiles(form)
    var act = act
    let command = Command(
      id: id, actor: Actor(person: viewer), today: registrar.today, act: act,
      assuresMobiles: assures)
    if case .attachFiles(var files) = act {
      files.mobilesAssured = try await keep(form, command)
      act = .attachFiles(files)
    } else if case .attachToMatter(var files) = act {
      files.mobilesAssured = try await keep(form, command)
      act = .attachToMatter(files)
    } else if case .deliver(var given) = act, !given.files.isEmpty {
      given.mobilesAssured = try await keep(form, command)
      act = .deliver(given)
    }
    return try await registrar.perform(act, by: viewer, as: id, assuresMobiles: assures)
  }

  /// What a form that was not done comes back with; nil where it is an error of ours.
  static func problem(of error: any Error) -> (View.Returned.Problem, status: Int)? {
    switch error {
    case let unreadable as Unreadable:
      return (.unreadable(field: unreadable.field, unreadable.problem), 422)
    case let refusal as Refusal:
      if case .notEntitled = refusal.reason { return (.refused(refusal), 403) }
      return (.refused(refusal), 422)
    case RegistrarProblem.notSaved, RegistrarProblem.overtaken: return (.notSaved, 503)
    default: return nil
    }
  }

  /// The page that the form stands on, once more.
  func again(
    _ page: Link, _ view: View, _ visit: Visit, _ status: Int
  ) async throws -> Reply {
    do {
      var reply = try await self.page(page, view, visit)
      if reply.status == 200 {
        reply.status = status
        reply.keeping = .never
      }
      return reply
    } catch GroundProblem.notFound {
      let problem = GroundProblem.notFound
      return .page(
        ErrorPage.render(view, status: problem.status, sentence: problem.sentence),
        status: problem.status)
    }
  }

  /// What is shared no longer needs its draft.
  private func afterwards(_ link: Link, _ viewer: PersonID) async throws {
    guard case .meetingAction(let number, .minutes, .share) = link else { return }
    try await removeDraft(of: MeetingID(number), viewer)
    try await forgetLive(of: MeetingID(number))
  }

  /// The same form, sent again by the same person, is the same command; another form from the
  /// same page is another.
  static func command(
    _ link: Link, _ viewer: PersonID, _ form: Form
  ) -> CommandID {
    var hash = SHA256()
    let stamp = CommandID(form[FieldName.command])?.description ?? hexadecimal(randomBytes(16))
    let values = form.values.sorted { $0.key < $1.key }.flatMap { [$0.key] + $0.value }
    for part in [stamp, String(viewer.rawValue), link.path] + values {
      hash.update(data: Array("\(part.utf8.count) \(part)".utf8))
    }
    for file in form.files.values.joined() {
      hash.update(data: file.bytes)
    }
    return CommandID(bytes: hash.finalize().prefix(16))
  }
}

extension Link {
  /// Where one who sent a form here is brought when it is done.
  fileprivate func followed(by made: Int?) -> Link {
    guard let made else { return formPage ?? .start }
    return switch self {
    case .bodyAction(_, .plan): .meeting(made)
    case .bodyMattersAction(_, .raise), .bodyMattersAction(_, .register),
      .meetingAction(_, .agenda, .raise):
      .matter(made)
    case .bodyMattersAction(_, .request): .request(made)
    case .newDeviationAction: .deviation(made)
    case .bodyMattersAction(_, .ask): .question(made)
    case .goalsAction(let body, .agreements, nil, .register):
      .goals(body: body, .agreements, number: made)
    case .indicatorsAction(.new, .add): .indicators(.one(made))
    case .bodyPlansAction(_, .add): .plan(made)
    case .effortAction(let body, .overview, _, .add):
      .effort(body: body, .task, number: made)
    default: formPage ?? .start
    }
  }
}
