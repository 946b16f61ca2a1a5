/// A log-in that is begun at a provider elsewhere: what its way back is checked by, and its errand.
public struct Journey: Hashable, Sendable, Codable {
  /// The sum of what the browser that began holds, in hexadecimal.
  public let browser: String
  /// What the provider's token has to hold.
  public let nonce: String
  /// What shows the provider that the one who asks is the one who began.
  public let verifier: String
  public let errand: Errand

  public init(browser: String, nonce: String, verifier: String, errand: Errand) {
    self.browser = browser
    self.nonce = nonce
    self.verifier = verifier
    self.errand = errand
  }

  /// What is to happen when the provider has said who it is.
  public enum Errand: Hashable, Sendable, Codable {
    /// To log in, and then be brought to an address of the site.
    case logIn(then: String)
    /// To open an account by the invitation whose token has this sum.
    case openAccount(invitation: String)
    /// To let the person who is logged in log in by the provider too.
    case connect
  }
}
