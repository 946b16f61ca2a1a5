import Identity

extension Visit {
  /// Opens a session for someone, in place of the one that the visitor came with.
  public func logIn(_ holder: String, isElsewhere: Bool = false) async throws {
    try await endSession()
    let token = Token.random()
    try await door.sessions.open(token.digest, holder, isElsewhere)
    jar.set(door.names.session, to: token.text, secure: door.secure)
    jar.clear(door.names.form, secure: door.secure)
    if pending != nil { jar.clear(door.names.pending, secure: door.secure) }
    if elsewhere != nil { jar.clear(door.names.elsewhere, secure: door.secure) }
  }

  /// Lets the browser show, when it comes back from a provider, that it is the one that left.
  func keepElsewhere(_ token: Token, seconds: Int) {
    jar.set(door.names.elsewhere, to: token.text, secure: door.secure, seconds: seconds)
  }

  /// Lets the browser show, on the next page, that the password was right.
  func keepPending(_ token: Token) {
    jar.set(door.names.pending, to: token.text, secure: door.secure)
  }

  /// Ends the visitor's session, here and in the browser.
  public func logOut() async throws {
    try await endSession()
    jar.clear(door.names.session, secure: door.secure)
  }

  private func endSession() async throws {
    if let session { try await door.sessions.end(session.digest) }
  }
}
