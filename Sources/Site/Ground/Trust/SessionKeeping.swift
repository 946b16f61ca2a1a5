/// How the site finds, makes and ends sessions, whatever keeps them.
///
/// The keeper knows a session by the digest of its token only, and decides how long it lives.
public struct SessionKeeping: Sendable {
  /// Who holds the session with this digest, if it is still open.
  public var holder: @Sendable (_ digest: String) async throws -> String?
  /// Opens a session for a holder, who may have logged in elsewhere.
  public var open:
    @Sendable (_ digest: String, _ holder: String, _ isElsewhere: Bool) async throws -> Void
  /// Ends a session, if it is there.
  public var end: @Sendable (_ digest: String) async throws -> Void

  /// A keeper made of three functions.
  public init(
    holder: @escaping @Sendable (_ digest: String) async throws -> String?,
    open:
      @escaping @Sendable (
        _ digest: String, _ holder: String, _ isElsewhere: Bool
      ) async throws -> Void,
    end: @escaping @Sendable (_ digest: String) async throws -> Void
  ) {
    self.holder = holder
    self.open = open
    self.end = end
  }
}
