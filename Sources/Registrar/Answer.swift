public import Governance

/// What the registrar answers when a command is durably done; the same to every repetition.
public struct Answer: Hashable, Sendable, Codable {
  /// The number of the journal's last event when the command was done.
  public var sequence: Int
  /// The number of what the command made, such as a meeting's.
  public var made: Int?
  public var warnings: [Warning]

  /// An answer to a command.
  public init(sequence: Int, made: Int? = nil, warnings: [Warning] = []) {
    self.sequence = sequence
    self.made = made
    self.warnings = warnings
  }
}

/// Why a command that was not refused is not done all the same.
public enum RegistrarProblem: Error, Hashable, Sendable {
  /// The journal could not keep it; nothing of it was saved, and it can be sent again.
  case notSaved
  /// Something else was recorded after what it relies on; it can be made anew and sent again.
  case overtaken
}
