import Governance
import Pages
import Registrar
import Stores

extension Premises {
  /// The page of disposal: the texts left of an event, and what has been erased before.
  func disposalPage(_ view: View, _ search: String?) async throws -> Reply {
    let number = search.flatMap { Int($0) }
    let (refs, disposals) = try await worker.run { [registrar, store] in
      (
        try number.map { try registrar.refs(of: $0) } ?? [],
        Disposals(
          made: try registrar.events(limit: 20, where: { $0.made != nil })
            .events.compactMap(\.event.made),
          copies: try store.backups.all().map(\.copy), notes: try Self.left(view, store.live))
      )
    }
    var view = view
    view.texts = try await texts(
      disposals.made.map { TextRef(sequence: $0.event.sequence, part: "reason") })
    return .page(DisposalPage.render(view, number: search, refs: refs, disposals))
  }

  /// What is still written of meetings that are over.
  private static func left(_ view: View, _ notes: any LiveNotes) throws -> [Disposals.Notes] {
    try notes.meetings().map { MeetingID($0) }.compactMap { id in
      guard let meeting = view.state.meeting(id), meeting.day < view.day else { return nil }
      let count = try notes.all(meeting: id.rawValue).count { !$0.text.isEmpty }
      return Disposals.Notes(id, count: count)
    }
  }

  /// Lets those who still follow a meeting whose notes are gone begin anew.
  func endFollowing(after act: Act) {
    guard case .disposeTexts(let disposal) = act else { return }
    for meeting in disposal.notes { live.empty(meeting) }
  }
}

extension Recorded {
  fileprivate var made: Disposals.Made? {
    guard case .textsDisposed(let fact) = fact else { return nil }
    return Disposals.Made(event: self, texts: fact.texts, notes: fact.notes ?? [])
  }
}

extension BackupRecord {
  fileprivate var copy: Disposals.Copy {
    Disposals.Copy(file: file, madeAt: madeAt, last: head.sequence)
  }
}
