/// Why a request was refused before, or in place of, what its page would have done.
public enum GroundProblem: SpokenProblem, Equatable {
  case notFound
  case methodNotAllowed(allowed: [String])
  /// The address holds what is no percent-encoded UTF-8.
  case badAddress
  case addressTooLong(most: Int)
  /// A form was sent from a page of another site.
  case foreignOrigin
  /// A form came without the token of its page, or with another's.
  case badFormToken
  /// A form came without the cookie that its page set.
  case noCookie
  /// A form came from a page of a session that has ended.
  case sessionEnded
  case notLoggedIn
  case tooManyTries(waitSeconds: Int)
  /// Anything that went wrong at our end.
  case brokenDown

  /// The HTTP status of the answer.
  public var status: Int {
    switch self {
    case .notFound: 404
    case .methodNotAllowed: 405
    case .badAddress: 400
    case .addressTooLong: 414
    case .foreignOrigin, .badFormToken, .noCookie, .sessionEnded: 403
    case .notLoggedIn: 401
    case .tooManyTries: 429
    case .brokenDown: 500
    }
  }
}
