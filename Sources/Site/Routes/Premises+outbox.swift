import Governance
import Letters
import Links
import Pages
import Registrar
import Stores

/// The outbox, for administrators: to whom, of what kind, and how far; never what is said.
extension Premises {
  private static let most = 50

  func outboxPage(_ view: View, _ status: String?, before: Int?) async throws -> Reply {
    let chosen = status.flatMap(MailStatus.init(rawValue:))
    let (counts, mails) = try await worker.run { [store] in
      (
        try store.outbox.counts(),
        try store.outbox.list(chosen, before: before, limit: Self.most + 1)
      )
    }
    let model = OutboxModel(
      isSending: sendsMail,
      statuses: MailStatus.allCases.filter { $0 != .told }.map {
        .init(
          key: $0.rawValue, name: $0.swedish, count: counts[$0] ?? 0, isHeld: $0 == .held)
      },
      chosen: chosen?.rawValue, mails: mails.prefix(Self.most).map(OutboxModel.Mail.init),
      next: mails.count > Self.most ? mails[Self.most - 1].number : nil,
      daysKept: Correspondent.daysKept)
    var reply = Reply.page(OutboxPage.render(view, model))
    reply.keeping = .never
    return reply
  }

  /// Lets mails go, or throws one away.
  func changeOutbox(_ action: Link.Action, _ fields: Fields, _ view: View) async throws -> Reply {
    if case .denied(let denial) = view.verdict(.administer, in: nil) { return denied(view, denial) }
    let number = fields.filled(FieldName.mail) == nil ? nil : try fields.number(FieldName.mail)
    let now = registrar.moment
    let isKnown = try await worker.run { [store] in
      switch (action, number) {
      case (.send, nil):
        _ = try store.outbox.releaseAll(at: now)
        return true
      case (.send, let number?): return try store.outbox.release(number, at: now)
      case (.remove, let number?): return try store.outbox.discard(number)
      default: return false
      }
    }
    guard isKnown else { throw GroundProblem.notFound }
    wakeMail()
    return .redirect(to: Link.administration(.outbox).path)
  }
}

extension OutboxModel.Mail {
  fileprivate init(_ mail: Mail) {
    self.init(
      number: mail.number, person: mail.person.map { PersonID($0) },
      kind: Notice.Kind(rawValue: mail.kind)?.swedish ?? mail.kind, written: mail.created,
      status: mail.status.swedish, tries: mail.attempts,
      next: mail.status == .waiting && mail.attempts > 0 ? mail.next : nil,
      problem: mail.status.isOver ? nil : mail.problem?.sentence,
      isStopped: mail.status == .held || mail.status == .failed && mail.problem != .noAddress,
      isOpen: !mail.status.isOver)
  }
}
