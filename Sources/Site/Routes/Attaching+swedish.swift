import Stores

enum AttachingWords {
  /// What is wrong with a file, by its name where several were sent.
  static func problem(_ problem: FileProblem, name: String, of count: Int) -> String {
    let saved = count == 1 ? "" : " Ingen av filerna har sparats."
    return "\u{201D}\(name)\u{201D}: \(problem.sentence)\(saved)"
  }
}
