import FoundationEssentials
import Governance
import Letters
import Links
import Logging
import Stores
public import SwedishCalendar
import Synchronization

/// Writes the mails that what is recorded gives reason to, beside the one who records.
///
/// A follower (design §4): mails and how far the journal has been read for them are committed
/// together, so that a crash repeats and never loses. It begins at the end of a journal that has
/// not been followed, as after a restore, and past example data.
public final class Correspondent: Sendable {
  let registrar: Registrar
  let settings: MailSettings
  private let rounds = Rounds(label: "samklang.letters", seconds: 30)
  private let remindedOn = Mutex<Day?>(nil)
  let onMail: @Sendable () -> Void

  /// How many events are written about in one transaction.
  private static let pile = 200
  /// For how many days it can be seen that a mail was sent; far longer than a reminder can come
  /// back, so that nothing is sent anew for want of its key.
  public static let daysKept = 90
  /// The time of day from which the day's reminders are sent.
  private static let morning = ClockTime(6, 0)

  /// A follower that has not begun.
  ///
  /// - Parameter onMail: called when there may be something to send.
  public init(
    registrar: Registrar, settings: MailSettings, onMail: @escaping @Sendable () -> Void = {}
  ) {
    self.registrar = registrar
    self.settings = settings
    self.onMail = onMail
  }

  private var outbox: any Outbox { registrar.store.outbox }

  /// Begins: at once with what has been recorded since last time and the reminders of the day, then
  /// whenever something is recorded, and each morning, when old mails are removed too.
  public func start() {
    registrar.follow { [rounds] in rounds.wake() }
    rounds.start { [self] in
      do {
        try catchUp()
        if isTimeToRemind {
          try remind(on: registrar.today)
          try purge()
        }
      } catch {
        settings.logger.error("mail: the outbox could not be written")
      }
    }
  }

  /// Ends.
  public func stop() { rounds.stop() }

  /// Writes about everything recorded up to now; blocks until it is done.
  public func catchUp() throws {
    let snapshot = registrar.snapshot
    let head = snapshot.state.sequence
    guard var position = try outbox.position else { return try begin(at: snapshot) }
    while position < head {
      let limit = min(Self.pile, head - position)
      let entries = try registrar.store.journal.entries(after: position, limit: limit)
      guard let last = entries.last else { return }
      let events = try Pinning.recorded(entries)
      if events.contains(where: \.isExample) { return try begin(at: snapshot) }
      let desk = try WritingDesk(self, snapshot)
      _ = try outbox.enter(events.flatMap(desk.mails), through: last.sequence)
      try eraseWhatIsDisposed(in: events)
      position = last.sequence
      onMail()
    }
  }

  /// Takes everything up to here, and every reminder whose day has come, as told.
  private func begin(at snapshot: Snapshot) throws {
    let desk = try WritingDesk(self, snapshot)
    _ = try outbox.enter(desk.told(on: registrar.today), through: snapshot.state.sequence)
  }

  /// A mail may have been written while its texts were disposed of.
  private func eraseWhatIsDisposed(in events: [Recorded]) throws {
    let refs = events.flatMap { event -> [TextRef] in
      if case .textsDisposed(let fact) = event.fact { return fact.texts }
      return []
    }
    if !refs.isEmpty { _ = try outbox.erase(quoting: refs) }
  }

  private var isTimeToRemind: Bool {
    let now = registrar.moment.stockholm
    return remindedOn.withLock { last in
      guard last != now.day, last == nil || now.time >= (Self.morning ?? .midnight) else {
        return false
      }
      last = now.day
      return true
    }
  }

  /// Removes what is left of mails that were sent long ago.
  public func purge() throws {
    _ = try outbox.purge(before: registrar.moment.adding(seconds: -Self.daysKept * 86_400))
  }

  /// Writes the reminders of the day, and for each recipient one mail of all that was collected.
  public func remind(on day: Day) throws {
    let desk = try WritingDesk(self, registrar.snapshot)
    _ = try outbox.enter(desk.reminders(on: day), through: nil)
    var piles: [(address: String, mails: [Mail])] = []
    for mail in try outbox.collected() {
      if let place = piles.firstIndex(where: { $0.address == mail.address }) {
        piles[place].mails.append(mail)
      } else {
        piles.append((mail.address, [mail]))
      }
    }
    for pile in piles {
      try outbox.gather(pile.mails.map(\.number), into: desk.digest(of: pile.mails, on: day))
    }
    onMail()
  }
}

extension Recorded {
  fileprivate var isExample: Bool {
    if case .exampleDeclared = fact { true } else { false }
  }
}
