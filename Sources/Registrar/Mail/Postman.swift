import Governance
import Letters
import Logging
public import Stores
import SwedishCalendar

/// Takes the mails of the outbox to where they are read, each at least once.
///
/// A mail is noted as sent after the receiver has taken it: should the process end in between, it
/// is sent again, with the same Message-ID.
public final class Postman: Sendable {
  private let registrar: Registrar
  private let carrier: any Carrier
  private let settings: MailSettings
  private let rounds = Rounds(label: "samklang.mail", seconds: 30)

  /// After how many seconds a mail is tried again: a minute, and in the end daily for three days.
  static let delays = [60, 300, 1_800, 7_200, 21_600, 86_400, 86_400, 86_400]

  /// A postman that has not begun.
  public init(registrar: Registrar, carrier: any Carrier, settings: MailSettings) {
    self.registrar = registrar
    self.carrier = carrier
    self.settings = settings
  }

  /// Begins: at once, and then when woken or a mail's time has come.
  public func start() { rounds.start { [self] in attempt() } }

  /// Says that there may be something to send.
  public func wake() { rounds.wake() }

  /// Ends.
  public func stop() { rounds.stop() }

  private func attempt() {
    do { try round() } catch { settings.logger.error("mail: the outbox could not be read") }
  }

  /// Sends what is due until nothing is; where no mail at all can be sent now, the rest waits.
  public func round() throws {
    let outbox = registrar.store.outbox
    while true {
      let due = try outbox.due(at: registrar.moment, limit: 50)
      if due.isEmpty { return }
      for mail in due {
        let problem = carry(mail)
        try outbox.note(outcome(problem, of: mail), of: mail.number)
        guard let problem else { continue }
        settings.logger.notice("mail: not sent", metadata: ["problem": .string(problem.code)])
        if problem.isCommon { return }
      }
    }
  }

  private func carry(_ mail: Mail) -> MailProblem? {
    do throws(MailProblem) {
      guard Message.isAddress(mail.address) else { throw .noAddress }
      try carrier.carry(message(mail).bytes, to: mail.address)
      return nil
    } catch { return error }
  }

  private func outcome(_ problem: MailProblem?, of mail: Mail) -> MailOutcome {
    guard let problem else { return .sent(at: registrar.moment) }
    guard problem.isPassing, Self.delays.indices.contains(mail.attempts) else {
      return .failed(problem)
    }
    return .postponed(registrar.moment.adding(seconds: Self.delays[mail.attempts]), problem)
  }

  private func message(_ mail: Mail) -> Message {
    let person = mail.person.flatMap { registrar.snapshot.state.person(PersonID($0)) }
    let host = settings.sender.drop { $0 != "@" }
    let content = mail.content
    return Message(
      from: ("Samklang", settings.sender),
      to: (person.flatMap { registrar.snapshot.name($0.name) } ?? "", mail.address),
      subject: content.subject, sent: registrar.moment,
      id: "\(Digest(of: Array("\(mail.key) \(mail.created)".utf8)).description.prefix(32))\(host)",
      text: content.text, html: content.html,
      calendar: content.calendar.flatMap { text in content.method.map { ($0, text) } })
  }
}
