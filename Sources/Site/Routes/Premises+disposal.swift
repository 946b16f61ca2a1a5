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
          copies: try store.backups.all().map(\.copy))
      )
    }
    var view = view
    view.texts = try await texts(
      disposals.made.map { TextRef(sequence: $0.event.sequence, part: "reason") })
    return .page(DisposalPage.render(view, number: search, refs: refs, disposals))
  }
}

extension Recorded {
  fileprivate var made: Disposals.Made? {
    guard case .textsDisposed(let fact) = fact else { return nil }
    return Disposals.Made(event: self, texts: fact.texts)
  }
}

extension BackupRecord {
  fileprivate var copy: Disposals.Copy {
    Disposals.Copy(file: file, madeAt: madeAt, last: head.sequence)
  }
}
