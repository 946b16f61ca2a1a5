public import Governance
public import SwedishCalendar

/// What a mail says, in the forms it is sent in.
public struct MailContent: Hashable, Sendable, Codable {
  public var subject: String
  public var text: String
  /// The same as marked-up text, without the page around it.
  public var html: String
  /// An iCalendar object, where the mail carries one.
  public var calendar: String?
  /// What the calendar object asks the reader's calendar to do, such as `REQUEST`.
  public var method: String?

  public init(
    subject: String, text: String, html: String, calendar: String? = nil, method: String? = nil
  ) {
    self.subject = subject
    self.text = text
    self.html = html
    self.calendar = calendar
    self.method = method
  }

  /// What stands where a mail's words have been erased.
  public static let erased = MailContent(subject: "", text: "", html: "")
}

/// A mail that is to go into the outbox.
public struct NewMail: Hashable, Sendable {
  /// What makes it the same mail when it is put in again.
  public var key: String
  /// The number of the person it goes to; nil where it goes to one who is not known here.
  public var person: Int?
  public var address: String
  /// What kind of mail it is, as the writer names it.
  public var kind: String
  public var content: MailContent
  public var created: Moment
  public var status: MailStatus
  public var problem: MailProblem?
  /// The texts of the journal that it quotes: when one is disposed of, so is the mail.
  public var quotes: [TextRef]
  /// The one-time rights whose tokens stand in it.
  public var tickets: [Ticket]

  public init(
    key: String, person: Int?, address: String, kind: String, content: MailContent,
    created: Moment, status: MailStatus = .waiting, problem: MailProblem? = nil,
    quotes: [TextRef] = [], tickets: [Ticket] = []
  ) {
    self.key = key
    self.person = person
    self.address = address
    self.kind = kind
    self.content = content
    self.created = created
    self.status = status
    self.problem = problem
    self.quotes = quotes
    self.tickets = tickets
  }
}

/// A mail in the outbox, and how far it has come.
public struct Mail: Hashable, Sendable {
  /// Its place in the order that mails were put in, from 1.
  public var number: Int
  public var key: String
  public var person: Int?
  public var address: String
  public var kind: String
  /// Erased when it has been sent or thrown away.
  public var content: MailContent
  public var created: Moment
  /// How often it has been tried.
  public var attempts: Int
  /// When it is to be tried, or, once it has been sent, when that was.
  public var next: Moment
  public var status: MailStatus
  /// Why the last try did not succeed.
  public var problem: MailProblem?

  public init(
    number: Int, key: String, person: Int?, address: String, kind: String, content: MailContent,
    created: Moment, attempts: Int, next: Moment, status: MailStatus, problem: MailProblem?
  ) {
    self.number = number
    self.key = key
    self.person = person
    self.address = address
    self.kind = kind
    self.content = content
    self.created = created
    self.attempts = attempts
    self.next = next
    self.status = status
    self.problem = problem
  }
}

/// How far a mail has come.
public enum MailStatus: String, Hashable, Sendable, CaseIterable {
  /// It is to be sent when its turn comes.
  case waiting
  /// It waits for the day's one mail to its recipient.
  case collected
  /// Nothing sends mail here; it stays until somebody lets it go.
  case held
  /// It was tried as often as mails are, or can never arrive.
  case failed
  case sent
  /// It was thrown away or disposed of.
  case discarded
  /// It needs no mail of its own: it is part of another, or was known before mails were written.
  case told

  /// Whether the mail's words are erased.
  public var isOver: Bool { [.sent, .discarded, .told].contains(self) }
}

/// What became of a try to send.
public enum MailOutcome: Hashable, Sendable {
  case sent(at: Moment)
  /// It is to be tried again at this moment.
  case postponed(Moment, MailProblem)
  case failed(MailProblem)
}

/// Mails to be sent, at least once each; every call blocks until it is durable.
public protocol Outbox: Sendable {
  /// The number of the last event that mails have been written about; nil before any.
  var position: Int? { get throws }

  /// Puts mails in and moves the position, all in one transaction, and gives how many were put in.
  ///
  /// A mail whose key is known is left out with its tickets.
  func enter(_ mails: [NewMail], through sequence: Int?) throws -> Int

  /// Of these keys, those that are known.
  func known(_ keys: [String]) throws -> Set<String>

  /// For each address its first waiting mail, where its time has come; oldest first.
  ///
  /// What waits behind a mail that is postponed stays there, so that mails arrive in order.
  func due(at moment: Moment, limit: Int) throws -> [Mail]

  /// Notes what became of a try; a mail that somebody has thrown away meanwhile stays so.
  func note(_ outcome: MailOutcome, of number: Int) throws

  /// Lets a mail that failed or is held be tried from this moment; false for any other.
  func release(_ number: Int, at moment: Moment) throws -> Bool

  /// Lets every held mail be tried from this moment, and gives how many there were.
  func releaseAll(at moment: Moment) throws -> Int

  /// Throws a mail that has not been sent away; false where there is none.
  func discard(_ number: Int) throws -> Bool

  /// Mails with this status, newest first, numbered below `before`; where it is nil, all but those
  /// that need no mail of their own.
  func list(_ status: MailStatus?, before: Int?, limit: Int) throws -> [Mail]

  /// How many mails there are of each status.
  func counts() throws -> [MailStatus: Int]

  /// The mails that wait for the day's one mail, oldest first.
  func collected() throws -> [Mail]

  /// Puts one mail in for several that were collected, which are over by that; it quotes what they
  /// did.
  func gather(_ numbers: [Int], into mail: NewMail) throws

  /// Removes what is left of the mails that are over and that were sent, or were to be, before the
  /// moment, and gives how many there were; what is removed is no longer known by its key.
  func purge(before moment: Moment) throws -> Int

  /// Erases every mail that quotes one of these texts, and gives how many there were.
  func erase(quoting refs: [TextRef]) throws -> Int
}
