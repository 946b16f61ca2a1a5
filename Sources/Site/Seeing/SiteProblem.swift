/// Why an address that could be read shows no page.
enum SiteProblem: SpokenProblem, Equatable {
  /// The day to look back to is no day.
  case noSuchDay
  /// The day to look back to has not been.
  case dayToCome
  /// A one-time link that has been used, has expired or never was.
  case linkSpent

  var status: Int {
    switch self {
    case .noSuchDay: 400
    case .dayToCome, .linkSpent: 404
    }
  }
}
