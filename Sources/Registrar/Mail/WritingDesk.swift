import Governance
import Letters
import Links
import Stores
import SwedishCalendar
import Synchronization

/// Where notices become mails, as things stand at one snapshot.
struct WritingDesk: Sendable {
  private let registrar: Registrar
  private let settings: MailSettings
  private let snapshot: Snapshot
  private let today: Day
  private let now: Moment
  private let installation: String

  init(_ correspondent: Correspondent, _ snapshot: Snapshot) throws {
    registrar = correspondent.registrar
    settings = correspondent.settings
    self.snapshot = snapshot
    today = registrar.today
    now = registrar.moment
    installation = try registrar.installation
  }

  private var state: State { snapshot.state }

  /// The mails that an event gives reason to.
  func mails(about event: Recorded) -> [NewMail] {
    let before = Moment(milliseconds: event.at.milliseconds - 1)
    return state.notices(of: event, on: today, before: { try? registrar.state(asOf: before) })
      .compactMap { mail($0) }
  }

  /// The reminders of a day that are not known yet; those of one recipient are one mail.
  func reminders(on day: Day) throws -> [NewMail] {
    let notices = notices(on: day)
    let known = try registrar.store.outbox.known(notices.map(\.key))
    return notices.filter { !known.contains($0.key) }.compactMap { mail($0, isPart: true) }
  }

  /// The same, with nothing to send.
  func told(on day: Day) -> [NewMail] {
    notices(on: day).map { notice in
      NewMail(
        key: notice.key, person: notice.recipient.person?.rawValue, address: "",
        kind: notice.kind.rawValue, content: .erased, created: now, status: .told)
    }
  }

  private func notices(on day: Day) -> [Notice] {
    state.reminders(on: day) { state.judgements(of: $0, on: day) }
  }

  private func mail(_ notice: Notice, isPart: Bool = false) -> NewMail? {
    let choice = notice.recipient.person.flatMap { state.person($0)?.notices } ?? .atOnce
    guard notice.isObligatory || choice != .obligatory else { return nil }
    let quotes = Quotes()
    let model = model { ref in quotes.read(ref, text(ref)) }
    let secret = notice.question(in: state).map { ($0, settings.secret()) }
    let answer = secret.map { model.address(.answer($0.1.text)) }
    guard let party = model.party(notice.recipient) else { return nil }
    // What changes a calendar is a mail of its own also for those who collect.
    let isCollected = isPart || choice == .digest && !notice.changesCalendar
    guard let letter = model.letter(notice, answer: answer, isPart: isCollected) else { return nil }
    let canArrive = Message.isAddress(party.address)
    return NewMail(
      key: notice.key, person: notice.recipient.person?.rawValue, address: party.address,
      kind: notice.kind.rawValue,
      content: MailContent(
        subject: letter.subject, text: letter.text, html: letter.html,
        calendar: letter.calendar?.text, method: letter.calendar?.method?.rawValue),
      created: now, status: canArrive ? isCollected ? .collected : open : .failed,
      problem: canArrive ? nil : .noAddress, quotes: quotes.all,
      tickets: secret.flatMap { ticket($0.0, $0.1.sum, notice) }.map { [$0] } ?? [])
  }

  /// One mail of several that were collected.
  func digest(of mails: [Mail], on day: Day) -> NewMail {
    let parts = mails.map { ($0.content.subject, $0.content.text, $0.content.html) }
    let letter = model(text).digest(of: parts, on: day)
    let address = mails.first?.address ?? ""
    let isOne = mails.count == 1
    return NewMail(
      key: "digest.\(day).\(Digest(of: Array(address.utf8)).description.prefix(16))",
      person: mails.first?.person, address: address,
      kind: isOne ? mails.first?.kind ?? "" : Notice.Kind.digest.rawValue,
      content: MailContent(subject: letter.subject, text: letter.text, html: letter.html),
      created: now, status: open)
  }

  private var open: MailStatus { settings.isSending ? .waiting : .held }

  private func model(_ text: @escaping @Sendable (TextRef) -> String?) -> LetterModel {
    LetterModel(
      state: state, day: today, moment: now, origin: settings.origin, installation: installation,
      sender: settings.sender, text: text)
  }

  /// A text held in memory or, where it is long, in the journal.
  @Sendable private func text(_ ref: TextRef) -> String? {
    snapshot.name(ref) ?? (try? registrar.texts([ref]))?[ref]
  }

  private func ticket(_ question: Notice.Question, _ sum: Digest, _ notice: Notice) -> Ticket? {
    guard let person = notice.recipient.person?.rawValue else { return nil }
    switch question {
    case .attendance(let id, let invited):
      let days = state.meeting(id).map { today.days(to: $0.day) + 1 } ?? 1
      return ticket(.answerInvitation(id, invited), sum, person, days: days)
    case .receipt(let id, let paper):
      return ticket(.giveReceipt(id, paper), sum, person, days: 60)
    }
  }

  private func ticket(
    _ purpose: Ticket.Purpose, _ sum: Digest, _ person: Int, days: Int
  ) -> Ticket {
    Ticket(
      token: sum, person: person, purpose: purpose,
      expires: settings.wallSeconds() + max(1, days) * 86_400)
  }
}

/// The texts that a letter quotes, noted while it is written.
private final class Quotes: Sendable {
  private let refs = Mutex<Set<TextRef>>([])

  func read(_ ref: TextRef, _ text: String?) -> String? {
    refs.withLock { _ = $0.insert(ref) }
    return text
  }

  var all: [TextRef] { refs.withLock { $0.sorted() } }
}

extension Registrar {
  /// What tells this installation from all others: the beginning of its first entry's hash.
  public var installation: String {
    get throws {
      let first = try store.journal.entries(after: 0, limit: 1).first
      return String((first?.hash ?? .zero).description.prefix(12))
    }
  }
}
