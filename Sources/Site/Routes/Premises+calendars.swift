import Charters
import Governance
import Identity
import Letters
import Links
import Pages
import Registrar
import Stores
import SwedishCalendar

/// Calendars to subscribe to: open ones, and those at a secret address.
extension Premises {
  /// Every body's meetings, for anyone.
  func calendar(_ view: View) throws -> Reply { try calendar(view, nil, .all) }

  /// A body's meetings, for anyone.
  func calendar(_ view: View, of body: Body) throws -> Reply {
    try calendar(view, nil, .body(body.id))
  }

  /// The calendar at a secret address, with what its maker may read today.
  func secretCalendar(_ secret: String, _ view: View) async throws -> Reply {
    guard let sum = Token(secret).flatMap({ Digest($0.digest) }),
      let feed = try await worker.run({ [store] in try store.feeds.feed(sum) }),
      view.state.person(PersonID(feed.person)) != nil
    else { throw GroundProblem.notFound }
    let person = PersonID(feed.person)
    let accounts = try await worker.run { [store] in try store.sessions.accounts(of: feed.person) }
    // Whoever may no longer log in reads no more by this address than anyone.
    let reader = accounts.contains { !$0.disabled } ? person : nil
    return try calendar(view, reader, feed.body.map { .body($0) } ?? .person(person))
  }

  private func calendar(
    _ view: View, _ reader: PersonID?, _ scope: LetterModel.Scope
  ) throws -> Reply {
    let snapshot = registrar.snapshot
    let model = LetterModel(
      state: snapshot.state, day: view.day, moment: registrar.moment, origin: origin,
      installation: try registrar.installation, sender: "", text: { snapshot.name($0) })
    let calendar = model.calendar(scope, reader: reader)
    let bytes = Array(calendar.text.utf8)
    let mark = String(Digest(of: bytes).description.prefix(32))
    return .calendar(bytes, mark: mark, modified: calendar.changed.httpText)
  }

  /// Whether the viewer has a secret address for a body's calendar.
  func hasFeed(of body: BodyID, _ view: View) async throws -> Bool {
    guard let viewer = view.viewer else { return false }
    return try await worker.run { [store] in
      try store.feeds.feeds(of: viewer.rawValue).contains { $0.body == body }
    }
  }

  /// Makes a secret address and shows it, this once.
  func makeFeed(_ view: View, _ form: Form, _ viewer: PersonID) async throws -> Reply {
    let body = try body(form, view)
    if let body, case .denied(let denial) = view.verdict(.read(.members), in: body) {
      return denied(view, denial)
    }
    let secret = Token.random()
    guard let sum = Digest(secret.digest) else { throw GroundProblem.brokenDown }
    let feed = Feed(
      secret: sum, person: viewer.rawValue, body: body?.id, created: registrar.moment)
    try await worker.run { [store] in try store.feeds.put(feed) }
    let address = origin + Link.secretCalendar(secret.text).path
    var reply = Reply.page(FeedPage.render(view, address: address, body: body))
    reply.keeping = .never
    return reply
  }

  /// Revokes a secret address of the viewer's own.
  func revokeFeed(_ form: Form, _ viewer: PersonID) async throws -> Reply {
    let body = form[FieldName.body]
    _ = try await worker.run { [store] in
      try store.feeds.revoke(of: viewer.rawValue, body: body.isEmpty ? nil : BodyID(body))
    }
    return .redirect(to: Link.account.path)
  }

  /// Takes the choice of how much mail the viewer gets.
  func chooseNotices(_ form: Form, _ viewer: PersonID) async throws -> Reply {
    guard let choice = NoticeChoice(rawValue: form[FieldName.notices]) else {
      throw GroundProblem.notFound
    }
    let id = Self.command(.accountAction(.set), viewer, form)
    _ = try await registrar.perform(
      .chooseNotices(ChooseNotices(person: viewer, choice: choice)), by: viewer, as: id)
    return .redirect(to: Link.account.path(receipt: id.description))
  }

  private func body(_ form: Form, _ view: View) throws -> Body? {
    let id = form[FieldName.body]
    if id.isEmpty { return nil }
    guard let body = view.state.body(BodyID(id)) else { throw GroundProblem.notFound }
    return body
  }
}
