/// A problem the visitor can be told of, with the status the answer gets.
public protocol SpokenProblem: Error {
  /// The HTTP status of the answer.
  var status: Int { get }
  /// What to tell the visitor, in Swedish.
  var sentence: String { get }
}
