import FoundationEssentials
import Governance
import Links
import Pages
import Registrar
import Stores

extension Premises {
  /// What is stored about the one who is logged in.
  func ownDataPage(_ view: View) async throws -> Reply {
    guard let data = try await ownData(view) else { return denied(view, .notSignedIn) }
    return .page(OwnDataPage.render(view, data: data))
  }

  /// The same as a file, with every event that names the person.
  func ownDataFile(_ view: View) async throws -> Reply {
    guard var data = try await ownData(view), let viewer = view.viewer else {
      return denied(view, .notSignedIn)
    }
    let state = view.state
    let events = try await worker.run { [registrar] in
      try registrar.events(limit: .max, reach: .max) { event in
        event.actor.person == viewer
          || state.people(concernedBy: event.fact).contains(viewer)
      }.events.map(\.event)
    }
    data.tell(events, view)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .withoutEscapingSlashes]
    var reply = Reply.file(
      name: OwnDataPage.fileName, type: "application/json", Array(try encoder.encode(data)))
    reply.keeping = .never
    return reply
  }

  private func ownData(_ view: View) async throws -> OwnData? {
    guard let viewer = view.viewer, let person = view.state.person(viewer) else { return nil }
    let (logins, elsewhere, codes, places, notes) = try await worker.run { [store] in
      (
        try store.sessions.accounts(of: viewer.rawValue).map(\.login),
        try store.sessions.providerAccounts(of: viewer.rawValue)
          .map { (issuer: $0.issuer, subject: $0.subject) },
        try store.sessions.secondFactor(of: viewer.rawValue)
          .map { _ in try store.sessions.recoveryCodes(of: viewer.rawValue) },
        try store.drafts.list(person: viewer.rawValue).map(\.place)
          .filter { $0 != Self.visitPlace },
        try Self.notes(by: viewer, in: store.live)
      )
    }
    return OwnData(
      view, person: person, accounts: logins, elsewhere: elsewhere, recoveryCodes: codes,
      drafts: places, notes: notes)
  }

  /// What a person was the last to write, at meetings whose notes have not been shared.
  private static func notes(
    by person: PersonID, in store: any LiveNotes
  ) throws -> [OwnData.Note] {
    try store.meetings().flatMap { meeting in
      try store.all(meeting: meeting).compactMap { note in
        guard note.by == person.rawValue, !note.text.isEmpty,
          let field = LiveField(name: note.field)
        else { return nil }
        return OwnData.Note(meeting: MeetingID(meeting), field: field, text: note.text)
      }
    }
  }
}
