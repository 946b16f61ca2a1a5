public import Governance
public import SwedishCalendar

/// A secret address of a calendar.
public struct Feed: Hashable, Sendable {
  /// The sum of the secret in the address; the secret itself is kept nowhere.
  public let secret: Digest
  /// The number of the person who made it, and by whose rights it is read.
  public let person: Int
  /// The body whose meetings it has; nil for all of the person's.
  public let body: BodyID?
  public let created: Moment

  public init(secret: Digest, person: Int, body: BodyID?, created: Moment) {
    self.secret = secret
    self.person = person
    self.body = body
    self.created = created
  }
}

/// Secret addresses of calendars, until they are revoked.
public protocol Feeds: Sendable {
  /// Keeps the address, in place of the person's earlier one for the same.
  func put(_ feed: Feed) throws

  /// The calendar at the address of this secret.
  func feed(_ secret: Digest) throws -> Feed?

  /// The person's addresses, oldest first.
  func feeds(of person: Int) throws -> [Feed]

  /// Revokes the person's address for a body, or for all of theirs where nil; false where none.
  func revoke(of person: Int, body: BodyID?) throws -> Bool
}
