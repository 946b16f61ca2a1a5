import FoundationEssentials
import Governance
import Identity
import Links
import Pages
import Registrar
import Stores

/// A meeting as it is held: shown, followed and written.
extension Premises {
  /// What is written at a meeting, as it stands now.
  func record(of meeting: MeetingID) async throws -> LiveRecord {
    let notes = try await worker.run { [store] in try store.live.all(meeting: meeting.rawValue) }
    return LiveRecord(LiveHub.entries(notes), now: registrar.moment)
  }

  /// The page of the meeting as it is held.
  func livePage(_ view: View, _ meeting: Meeting, projected: Bool) async throws -> Reply {
    var view = view
    view.texts = try await texts(LivePage.texts(view, meeting: meeting))
    let record = try await record(of: meeting.id)
    return .page(LivePage.render(view, meeting: meeting, record: record, projected: projected))
  }

  /// What happens at the meeting, sent as it happens.
  func liveStream(_ view: View, _ meeting: Meeting, _ visit: Visit) async throws -> Reply {
    if let denial = view.denialOfLive(meeting) { return denied(view, denial) }
    guard let viewer = view.viewer, meeting.cancelled == nil else { throw GroundProblem.notFound }
    guard let following = try await live.follow(meeting.id, by: viewer, in: store.live) else {
      throw GroundProblem.tooManyTries(waitSeconds: 30)
    }
    let events = LiveEvents(following: following, last: visit.lastEvent) { last in
      try await look(at: meeting.id, after: last, visit)
    }
    return .events(
      Outflow(end: following.end) { send in
        for try await piece in events { try await send(piece) }
      })
  }

  /// How a meeting stands for a visitor, nil where it may not, or no longer, be followed.
  func look(
    at id: MeetingID, after last: String?, _ visit: Visit
  ) async throws -> LiveEvents.Look? {
    guard try await isLoggedIn(visit) else { return nil }
    var view = try await view(for: visit)
    guard view.viewer != nil, let meeting = view.state.meeting(id), meeting.cancelled == nil,
      view.denialOfLive(meeting) == nil, let moment = live.news(of: id, after: last)
    else { return nil }
    view.texts = try await texts(LivePage.texts(view, meeting: meeting))
    let record = LiveRecord(moment.entries, now: registrar.moment)
    return LiveEvents.Look(
      id: moment.id,
      news: LivePage.news(view, meeting: meeting, record: record, of: moment.fields),
      time: LivePage.time(view, meeting: meeting, record: record),
      agenda: LivePage.agenda(of: meeting))
  }

  /// Whether the session is still open; to follow a meeting is not to use it.
  private func isLoggedIn(_ visit: Visit) async throws -> Bool {
    guard let digest = visit.session.flatMap({ Digest($0.digest) }) else { return false }
    let session = try await worker.run { [store] in try store.sessions.find(digest) }
    return session.map { wallSeconds() < $0.expires } ?? false
  }

  /// Takes in a form about a meeting that is held.
  func takeLive(
    _ id: MeetingID, _ action: Link.Action, _ fields: Fields, _ view: View, _ visit: Visit
  ) async throws -> Reply {
    let wantsData = fields.has(FieldName.wants)
    do {
      guard let meeting = view.state.meeting(id) else { throw GroundProblem.notFound }
      switch action {
      case .write: return try await write(meeting, fields, view, visit, wantsData)
      case .end: return try await end(meeting, fields, view)
      case .hold: return try await open(meeting, view)
      default: throw GroundProblem.notFound
      }
    } catch let error {
      let error: any Error = error is StoreProblem ? RegistrarProblem.notSaved : error
      guard let (problem, status) = Self.problem(of: error) else { throw error }
      if wantsData {
        return try data([LiveNews(problem: problem)], status: status)
      }
      return try await shown(
        problem, status, Masking.values(of: fields.form, asking: problem.asksAboutMobile), action,
        view, visit, id)
    }
  }

  /// Why something was not done, on the page it was asked for from.
  private func shown(
    _ problem: View.Returned.Problem, _ status: Int, _ values: [String: [String]],
    _ action: Link.Action, _ view: View, _ visit: Visit, _ id: MeetingID
  ) async throws -> Reply {
    var view = view
    view.returned = View.Returned(
      sentTo: Link.meetingAction(id.rawValue, .live, action).path, values: values,
      problem: problem)
    return try await again(.meeting(id.rawValue, .live), view, visit, status)
  }

  /// Saves what was changed, and answers the script or the form that sent it.
  private func write(
    _ meeting: Meeting, _ fields: Fields, _ view: View, _ visit: Visit, _ wantsData: Bool
  ) async throws -> Reply {
    guard let viewer = view.viewer else { return denied(view, .notSignedIn) }
    try mayWrite(meeting, fields, view)
    let changes = try fields.liveChanges(at: meeting)
    let (lost, record) = try await save(changes, at: meeting.id, by: viewer)
    if wantsData { return try await answer(changes, lost, record, meeting, view) }
    guard let first = lost.first else {
      return .redirect(to: Self.place(of: changes, meeting.id))
    }
    // What stands is shown in the form, and what was sent beside it: none of it is lost.
    return try await shown(
      .unreadable(field: first.field.name, .said(Self.collision(first.field))), 409,
      Self.standing(fields.form, record), .write, view, visit, meeting.id)
  }

  /// The values of a form as they stand, in place of those that were sent.
  private static func standing(_ form: Form, _ record: LiveRecord) -> [String: [String]] {
    var values = [FieldName.item: form.all(FieldName.item)]
    for field in form.values.keys.compactMap(LiveField.init(name:)) {
      values[field.name] = [record.text(field)]
    }
    return values
  }

  private static func collision(_ field: LiveField) -> String {
    if case .notes = field { return LiveProblem.bothKept.swedish }
    return LiveProblem.changedMeanwhile.swedish
  }

  /// Where one who saved by a form goes on.
  private static func place(of changes: [LiveChange], _ id: MeetingID) -> String {
    let page = Link.meeting(id.rawValue, .live).path
    switch changes.first?.field {
    case .notes(let item), .outcome(let item): return page + "#punkt-\(item)"
    default: return page
    }
  }

  private func mayWrite(_ meeting: Meeting, _ fields: Fields, _ view: View) throws {
    let written = fields.form.values.keys.compactMap(LiveField.init(name:))
    let host = view.state.body(meeting.host)
    for right in Set(
      written.map(\.right) + [fields.has(FieldName.beside) ? .keepMinutes : nil].compactMap { $0 })
    {
      if case .denied(let denial) = view.verdict(right, in: host) {
        throw Refusal(.notEntitled(denial))
      }
    }
    if written.isEmpty, case .denied(let denial) = view.verdict(.keepMinutes, in: host) {
      throw Refusal(.notEntitled(denial))
    }
    guard meeting.cancelled == nil else { throw Refusal(.cancelled) }
    guard meeting.day <= view.day else { throw Refusal(.inTheFuture(meeting.day)) }
    guard meeting.minutes == nil else {
      throw Unreadable(FieldName.text, .said(LiveProblem.closed.swedish))
    }
  }

  /// What the script is told: how the field stands, and whether its text is the one that was sent.
  private func answer(
    _ changes: [LiveChange], _ lost: [LiveChange], _ record: LiveRecord, _ meeting: Meeting,
    _ view: View
  ) async throws -> Reply {
    var view = view
    view.texts = try await texts(LivePage.texts(view, meeting: meeting))
    var news = LivePage.news(view, meeting: meeting, record: record, of: changes.map(\.field))
    guard let first = lost.first, !news.isEmpty else { return try data(news, status: 200) }
    news[0].problem = Self.collision(first.field)
    if case .notes(let item) = first.field { news[0].region = LivePage.region(of: item) }
    return try data(news, status: 409)
  }

  /// One field's news as JSON; the script sends one field at a time.
  private func data(_ news: [LiveNews], status: Int) throws -> Reply {
    let bytes = try news.first.map { try JSONEncoder().encode($0) } ?? Data("{}".utf8)
    var reply = Reply.bytes(type: "application/json", Array(bytes))
    reply.status = status
    reply.keeping = .never
    return reply
  }
}
