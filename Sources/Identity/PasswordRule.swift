/// What a password someone chooses must be like.
public enum PasswordRule {
  /// The fewest characters a password may have.
  public static let fewestCharacters = 12
  /// The most bytes a password may take, in UTF-8.
  public static let mostBytes = 256

  /// What is wrong with a password someone wants, if anything.
  public static func problem(with password: String, loginName: String) -> PasswordProblem? {
    if password.utf8.count > mostBytes { return .tooLong(most: mostBytes) }
    if password.count < fewestCharacters { return .tooShort(fewest: fewestCharacters) }
    if Set(password).count < 4 { return .tooUniform }
    if password.lowercased() == loginName.lowercased() { return .sameAsLoginName }
    return nil
  }
}

/// Why a password could not be taken or tried.
public enum PasswordProblem: Error, Equatable, Sendable {
  case tooShort(fewest: Int)
  case tooLong(most: Int)
  case tooUniform
  case sameAsLoginName
  /// So many are logging in that this one must come back.
  case busy
  /// The system had not the memory to hash a password.
  case hashingFailed
}
