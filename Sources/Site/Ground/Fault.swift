/// What the page of an error is made from: nothing of our insides.
public struct Fault: Sendable, Equatable {
  /// The HTTP status of the answer.
  public let status: Int
  /// What to tell the visitor.
  public let sentence: String
  /// What the visitor can name for us to find it in the log.
  public let requestID: String

  let allowed: [String]
  let waitSeconds: Int?
  let hangsUp: Bool

  init(_ error: any Error, requestID: String) {
    let problem = (error as? any SpokenProblem) ?? GroundProblem.brokenDown
    // A problem that names a status that is none must not break the answer.
    status = (400...599).contains(problem.status) ? problem.status : 500
    sentence = problem.sentence
    self.requestID = requestID
    if case .methodNotAllowed(let allowed) = problem as? GroundProblem {
      self.allowed = allowed
    } else {
      allowed = []
    }
    if case .tooManyTries(let seconds) = problem as? GroundProblem {
      waitSeconds = seconds
    } else {
      waitSeconds = nil
    }
    hangsUp = (problem as? FormProblem)?.leavesUnread ?? false
  }
}
