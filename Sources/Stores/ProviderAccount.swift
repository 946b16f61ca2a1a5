/// That a person logs in by a provider elsewhere, known by what that provider calls them.
///
/// The subject is the provider's own name for the person, and means nothing outside it.
public struct ProviderAccount: Hashable, Sendable {
  public let issuer: String
  public let subject: String
  public let person: Int

  public init(issuer: String, subject: String, person: Int) {
    self.issuer = issuer
    self.subject = subject
    self.person = person
  }
}
