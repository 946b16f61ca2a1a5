public import Logging
public import Stores

/// What mails are written and sent by.
public struct MailSettings: Sendable {
  /// The site's own address, as links begin.
  public var origin: String
  /// The address that mail comes from.
  public var sender: String
  /// Whether mail is sent from here; otherwise what is written is held.
  public var isSending: Bool
  /// A fresh secret for a one-time link, as text and as its sum.
  public var secret: @Sendable () -> (text: String, sum: Digest)
  /// The wall clock's seconds since 1970, by which one-time links expire.
  public var wallSeconds: @Sendable () -> Int
  /// Where it is told what went wrong; never to whom.
  public var logger: Logger

  /// The settings of one installation.
  public init(
    origin: String, sender: String, isSending: Bool,
    secret: @escaping @Sendable () -> (text: String, sum: Digest),
    wallSeconds: @escaping @Sendable () -> Int, logger: Logger
  ) {
    self.origin = origin
    self.sender = sender
    self.isSending = isSending
    self.secret = secret
    self.wallSeconds = wallSeconds
    self.logger = logger
  }
}
