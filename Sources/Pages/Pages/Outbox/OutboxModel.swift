public import Governance
public import SwedishCalendar

/// What the page of the outbox is drawn from: never what stands in a mail.
public struct OutboxModel: Sendable {
  /// Whether mail is sent from here.
  public var isSending: Bool
  public var statuses: [Status]
  /// The status that the list is of; all where nil.
  public var chosen: String?
  public var mails: [Mail]
  /// Where the list goes on.
  public var next: Int?
  /// For how many days a mail that is over can be seen.
  public var daysKept: Int

  /// How many mails have come so far.
  public struct Status: Sendable {
    public var key: String
    public var name: String
    public var count: Int
    /// Whether these wait for somebody to let them go.
    public var isHeld: Bool

    /// A status with its count.
    public init(key: String, name: String, count: Int, isHeld: Bool) {
      self.key = key
      self.name = name
      self.count = count
      self.isHeld = isHeld
    }
  }

  /// One mail as an administrator sees it.
  public struct Mail: Sendable {
    public var number: Int
    public var person: PersonID?
    public var kind: String
    public var written: Moment
    public var status: String
    public var tries: Int
    /// When it is to be tried, where it is.
    public var next: Moment?
    public var problem: String?
    /// Whether it can be let go.
    public var isStopped: Bool
    /// Whether it has not been sent.
    public var isOpen: Bool

    /// A mail without its words.
    public init(
      number: Int, person: PersonID?, kind: String, written: Moment, status: String, tries: Int,
      next: Moment?, problem: String?, isStopped: Bool, isOpen: Bool
    ) {
      self.number = number
      self.person = person
      self.kind = kind
      self.written = written
      self.status = status
      self.tries = tries
      self.next = next
      self.problem = problem
      self.isStopped = isStopped
      self.isOpen = isOpen
    }
  }

  /// The outbox as it stands.
  public init(
    isSending: Bool, statuses: [Status], chosen: String?, mails: [Mail], next: Int?,
    daysKept: Int
  ) {
    self.isSending = isSending
    self.statuses = statuses
    self.chosen = chosen
    self.mails = mails
    self.next = next
    self.daysKept = daysKept
  }
}
