/// What the site knows of the provider before it has asked: which it is, and who we are to it.
public struct ProviderSettings: Sendable {
  /// The provider's own name for itself, exactly as its tokens say it.
  public let issuer: String
  /// The name that the provider knows the site by.
  public let client: String
  /// What people call the provider, such as `Region Skåne`.
  public let name: String
  /// Where the provider sends people back to when they have logged in there.
  public let callback: String
  /// Where the provider sends people when they have logged out there.
  public let farewell: String
  /// What proves that the site is the site, where the provider wants that; never logged.
  let secret: String?

  /// The settings, or the problem that the issuer's address cannot be trusted.
  public init(
    issuer: String, client: String, secret: String?, name: String, callback: String,
    farewell: String
  ) throws(ProviderProblem) {
    guard SafeAddress.fits(issuer, under: issuer) else { throw .unsafeAddress }
    self.issuer = issuer
    self.client = client
    self.secret = secret
    self.name = name
    self.callback = callback
    self.farewell = farewell
  }
}

extension ProviderSettings: CustomStringConvertible, CustomReflectable {
  /// Says nothing of the secret, so that a log cannot hold it by accident.
  public var description: String { "ProviderSettings(\(issuer))" }

  /// As silent as the description.
  public var customMirror: Mirror { Mirror(self, children: []) }
}
