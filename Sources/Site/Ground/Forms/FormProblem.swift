/// Why what came could not be read as a form.
public enum FormProblem: SpokenProblem, Equatable {
  /// The body is neither of the two types that browsers send forms as.
  case unsupportedType
  case tooLarge(mostBytes: Int)
  case filesTooLarge(mostBytes: Int)
  case filesNotAllowed
  case tooManyFields(most: Int)
  case nameTooLong(mostBytes: Int)
  case partHeadTooLarge(mostBytes: Int)
  case notUTF8
  case malformed
  /// The connection broke before the form had arrived.
  case interrupted
  case tooSlow

  /// The HTTP status of the answer.
  public var status: Int {
    switch self {
    case .unsupportedType: 415
    case .tooLarge, .filesTooLarge: 413
    case .tooSlow: 408
    case .filesNotAllowed, .tooManyFields, .nameTooLong, .partHeadTooLarge, .notUTF8, .malformed,
      .interrupted:
      400
    }
  }

  /// Whether the rest of the request is left unread, so that the connection must be closed.
  var leavesUnread: Bool {
    switch self {
    case .tooLarge, .filesTooLarge, .tooSlow, .interrupted: true
    default: false
    }
  }
}
