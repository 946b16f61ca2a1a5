public import Stores

extension SessionKeeping {
  /// Sessions kept in a store, each held by a person's number, in wall-clock seconds.
  ///
  /// One ends when it has stood unused for so long, and in any case when it is a working day old.
  public static func kept(
    in sessions: any Sessions, idleSeconds: Int = 2 * 3_600, mostSeconds: Int = 12 * 3_600,
    now: @escaping @Sendable () -> Int
  ) -> SessionKeeping {
    let life = SessionLife(idle: idleSeconds, most: mostSeconds)
    return SessionKeeping(
      holder: { token in
        guard let digest = Digest(token), let session = try sessions.find(digest) else {
          return nil
        }
        let second = now()
        guard second < session.expires else { return nil }
        if let expires = life.renewed(session, at: second) {
          try sessions.touch(digest, lastSeen: second, expires: expires)
        }
        return String(session.person)
      },
      open: { token, holder, isElsewhere in
        guard let digest = Digest(token), let person = Int(holder) else {
          throw GroundProblem.brokenDown
        }
        let second = now()
        try sessions.put(
          Session(
            token: digest, person: person, createdAt: second, lastSeen: second,
            expires: second + min(life.idle, life.most), formSecret: [],
            isElsewhere: isElsewhere))
      },
      end: { token in
        if let digest = Digest(token) { try sessions.remove(digest) }
      })
  }
}

/// How long a session lives.
private struct SessionLife {
  let idle: Int
  let most: Int

  /// When a session that is used now shall end, or nil where it was noted as used a moment ago.
  func renewed(_ session: Session, at second: Int) -> Int? {
    guard second - session.lastSeen >= min(300, idle / 4) else { return nil }
    return min(second + idle, session.createdAt + most)
  }
}
