/// Who may log in, and as which person.
public struct Account: Hashable, Sendable {
  /// The name to log in by, in lower case.
  public let login: String
  public let person: Int
  public let passwordHash: String
  public let disabled: Bool

  public init(login: String, person: Int, passwordHash: String, disabled: Bool = false) {
    self.login = Account.folded(login)
    self.person = person
    self.passwordHash = passwordHash
    self.disabled = disabled
  }

  /// The form in which two ways of writing one log-in name are the same.
  public static func folded(_ login: String) -> String { login.lowercased() }
}

/// Somebody logged in; times are wall-clock seconds since 1970.
public struct Session: Hashable, Sendable {
  /// The sum of the token the browser holds; the token itself is kept nowhere.
  public let token: Digest
  public let person: Int
  public let createdAt: Int
  public let lastSeen: Int
  public let expires: Int
  /// What the forms of this session carry, so that no other site can send them.
  public let formSecret: [UInt8]
  /// Whether it was opened by a provider elsewhere, where one is then logged in too.
  public let isElsewhere: Bool

  public init(
    token: Digest, person: Int, createdAt: Int, lastSeen: Int, expires: Int, formSecret: [UInt8],
    isElsewhere: Bool = false
  ) {
    self.token = token
    self.person = person
    self.createdAt = createdAt
    self.lastSeen = lastSeen
    self.expires = expires
    self.formSecret = formSecret
    self.isElsewhere = isElsewhere
  }
}

/// Accounts, sessions and tickets; whether one has expired is for the caller to judge.
public protocol Sessions: Sendable {
  /// Keeps the account, in place of one with the same log-in name.
  func put(_ account: Account) throws

  /// Keeps the account, unless its log-in name is taken: then false.
  func add(_ account: Account) throws -> Bool

  /// The account with this log-in name, in any case.
  func account(login: String) throws -> Account?

  /// The accounts by which this person may log in, or could before they were disabled.
  func accounts(of person: Int) throws -> [Account]

  /// Keeps the account elsewhere, unless it is somebody's already: then false.
  func add(_ account: ProviderAccount) throws -> Bool

  /// The account that a provider knows by this name.
  func providerAccount(issuer: String, subject: String) throws -> ProviderAccount?

  /// The accounts elsewhere by which this person may log in.
  func providerAccounts(of person: Int) throws -> [ProviderAccount]

  /// From now on nobody logs in by this account; no matter where there is no such one.
  func remove(_ account: ProviderAccount) throws

  /// From now on nobody logs in as this person, by whatever account.
  func close(person: Int) throws

  /// The person may log in again, by the accounts there were.
  func reopen(person: Int) throws

  /// The people whose accounts are closed.
  func closedPeople() throws -> Set<Int>

  /// Every account elsewhere, in no order.
  func allProviderAccounts() throws -> [ProviderAccount]

  /// Every account, by log-in name.
  func allAccounts() throws -> [Account]

  /// The log-ins of each person who is logged in after this second.
  func logIns(after second: Int) throws -> [Int: LogIns]

  /// Keeps the session, in place of one with the same token.
  func put(_ session: Session) throws

  /// The session with the token of this sum, expired or not.
  func find(_ token: Digest) throws -> Session?

  /// Notes that the session is in use; a durable write, so not for every request.
  func touch(_ token: Digest, lastSeen: Int, expires: Int) throws

  /// Logs out; no matter where there is no such session.
  func remove(_ token: Digest) throws

  /// Logs the person out everywhere.
  func removeAll(of person: Int) throws

  /// Keeps the second factor, in place of the person's earlier one.
  func put(_ factor: SecondFactor) throws

  /// The people who have a second factor.
  func secondFactorHolders() throws -> Set<Int>

  /// The person's second factor, where they have one.
  func secondFactor(of person: Int) throws -> SecondFactor?

  /// Takes the codes of the person up to this step; false where this one was taken already.
  func spend(step: Int, of person: Int) throws -> Bool

  /// From now on the password alone is enough for this person, and no code of theirs is good.
  func removeSecondFactor(of person: Int) throws

  /// Keeps the sums of the person's recovery codes, in place of all earlier ones.
  func put(recoveryCodes sums: [Digest], of person: Int) throws

  /// How many recovery codes the person has left.
  func recoveryCodes(of person: Int) throws -> Int

  /// Takes the recovery code away for good; false where it was not one of the person's.
  func spend(recoveryCode sum: Digest, of person: Int) throws -> Bool

  /// Keeps the ticket, in place of one with the same token.
  func put(_ ticket: Ticket) throws

  /// The ticket with the token of this sum, expired or not.
  func ticket(_ token: Digest) throws -> Ticket?

  /// Every ticket, expired or not, the one that lasts longest first.
  func tickets() throws -> [Ticket]

  /// Takes the ticket away for good; false where there was none, so that one of two who try gets it.
  func burn(_ token: Digest) throws -> Bool

  /// Takes away every ticket of the person.
  func burnAll(of person: Int) throws

  /// Removes what expired at this second or before, and gives how many there were.
  func purge(expiredBy second: Int) throws -> Int
}
