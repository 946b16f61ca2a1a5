import Governance
import SwedishCalendar
import Synchronization

final class MemoryOutbox: Outbox {
  fileprivate struct Kept {
    /// In order of their numbers.
    var mails: [Mail] = []
    var last = 0
    var quotes: [Int: [TextRef]] = [:]
    var position: Int?
  }

  private let kept = Mutex(Kept())
  private let sessions: MemorySessions

  init(sessions: MemorySessions) { self.sessions = sessions }

  var position: Int? { kept.withLock(\.position) }

  func enter(_ mails: [NewMail], through sequence: Int?) -> Int {
    kept.withLock { kept in
      if let sequence { kept.position = sequence }
      return mails.count { enter($0, &kept) }
    }
  }

  private func enter(_ new: NewMail, _ kept: inout Kept) -> Bool {
    guard !kept.mails.contains(where: { $0.key == new.key }) else { return false }
    kept.last += 1
    let mail = Mail(new, number: kept.last)
    kept.mails.append(mail)
    if !mail.status.isOver { kept.quotes[mail.number] = new.quotes }
    for ticket in new.tickets { sessions.put(ticket) }
    return true
  }

  func known(_ keys: [String]) -> Set<String> {
    Set(keys).intersection(kept.withLock { $0.mails.map(\.key) })
  }

  func due(at moment: Moment, limit: Int) -> [Mail] {
    let waiting = kept.withLock { $0.mails.filter { $0.status == .waiting } }
    var seen: Set<String> = []
    return Array(
      waiting.filter { seen.insert($0.address).inserted && $0.next <= moment }.prefix(limit))
  }

  func note(_ outcome: MailOutcome, of number: Int) {
    change(number, where: { $0 == .waiting }) { mail in
      mail.attempts += 1
      switch outcome {
      case .sent(let moment):
        mail.status = .sent
        mail.next = moment
        mail.problem = nil
      case .postponed(let next, let problem):
        mail.next = next
        mail.problem = problem
      case .failed(let problem):
        mail.status = .failed
        mail.problem = problem
      }
    }
  }

  func release(_ number: Int, at moment: Moment) -> Bool {
    change(number, where: { $0 == .failed || $0 == .held }) { $0.release(at: moment) }
  }

  func releaseAll(at moment: Moment) -> Int {
    let held = kept.withLock { $0.mails.filter { $0.status == .held }.map(\.number) }
    return held.count { release($0, at: moment) }
  }

  func discard(_ number: Int) -> Bool {
    change(number, where: { !$0.isOver }) { $0.status = .discarded }
  }

  func list(_ status: MailStatus?, before: Int?, limit: Int) -> [Mail] {
    let mails = kept.withLock(\.mails).reversed()
    return Array(
      mails.filter { mail in
        mail.number < before ?? .max
          && (status.map { mail.status == $0 } ?? (mail.status != .told))
      }
      .prefix(limit))
  }

  func counts() -> [MailStatus: Int] {
    kept.withLock(\.mails).reduce(into: [:]) { $0[$1.status, default: 0] += 1 }
  }

  func collected() -> [Mail] { kept.withLock { $0.mails.filter { $0.status == .collected } } }

  func gather(_ numbers: [Int], into mail: NewMail) {
    kept.withLock { kept in
      var mail = mail
      mail.quotes += numbers.flatMap { kept.quotes[$0] ?? [] }
      guard enter(mail, &kept) else { return }
      for number in numbers {
        kept.change(number, where: { $0 == .collected }) { $0.status = .told }
      }
    }
  }

  func purge(before moment: Moment) -> Int {
    kept.withLock { kept in
      let before = kept.mails.count
      kept.mails.removeAll { $0.status.isOver && $0.next < moment }
      return before - kept.mails.count
    }
  }

  func erase(quoting refs: [TextRef]) -> Int {
    let found = kept.withLock { kept in
      kept.quotes.filter { $0.value.contains(where: refs.contains) }.map(\.key)
    }
    return found.count { discard($0) }
  }

  @discardableResult
  private func change(
    _ number: Int, where isWanted: (MailStatus) -> Bool, _ change: (inout Mail) -> Void
  ) -> Bool {
    kept.withLock { $0.change(number, where: isWanted, change) }
  }
}

extension MemoryOutbox.Kept {
  @discardableResult
  fileprivate mutating func change(
    _ number: Int, where isWanted: (MailStatus) -> Bool, _ change: (inout Mail) -> Void
  ) -> Bool {
    guard let place = mails.firstIndex(where: { $0.number == number }),
      isWanted(mails[place].status)
    else { return false }
    change(&mails[place])
    if mails[place].status.isOver {
      mails[place].erase()
      quotes[number] = nil
    }
    return true
  }
}

extension Mail {
  fileprivate init(_ new: NewMail, number: Int) {
    self.init(
      number: number, key: new.key, person: new.person, address: new.address, kind: new.kind,
      content: new.content, created: new.created, attempts: 0, next: new.created,
      status: new.status, problem: new.problem)
    if status.isOver { erase() }
  }

  fileprivate mutating func release(at moment: Moment) {
    status = .waiting
    attempts = 0
    next = moment
  }

  fileprivate mutating func erase() {
    content = .erased
    address = ""
  }
}
