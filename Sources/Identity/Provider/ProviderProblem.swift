/// Why nobody could log in by the provider.
public enum ProviderProblem: Error, Hashable, Sendable {
  /// An address of the provider's is not https.
  case unsafeAddress
  /// There was no answer in time, or none that could be read.
  case unreachable
  /// What the provider says of itself is not what the site was told.
  case unfit
  /// The provider would not exchange the code for a token.
  case refusedCode
  /// The answer came from another provider than the one that was asked.
  case otherIssuer
  /// The token proves nothing.
  case token(TokenFlaw)
}

/// What is wrong with a token that says who somebody is.
public enum TokenFlaw: String, Error, Hashable, Sendable, CaseIterable {
  case malformed
  /// Signed in a way that is not taken, or not at all.
  case algorithm
  /// It does not say which key it was signed by.
  case namelessKey
  /// The provider has no such key.
  case unknownKey
  case signature
  case issuer
  /// Made for another site.
  case audience
  case expired
  /// Made in time to come.
  case early
  /// Made for another log-in than this one.
  case nonce
  /// It does not say whom it is about.
  case subject
}

extension ProviderProblem {
  /// The problem in one word, for the log: nothing of what was sent.
  public var label: String {
    switch self {
    case .unsafeAddress: "unsafeAddress"
    case .unreachable: "unreachable"
    case .unfit: "unfit"
    case .refusedCode: "refusedCode"
    case .otherIssuer: "otherIssuer"
    case .token(let flaw): "token." + flaw.rawValue
    }
  }
}
