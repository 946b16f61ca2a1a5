#if canImport(Glibc)
  import Glibc
#endif

/// A program that runs beside this one.
struct Child {
  let pid: pid_t
  /// Where what it prints can be read; none where nobody listens.
  private let printed: Int32

  /// Starts the program with these arguments, found as the shell would find it.
  static func start(_ arguments: [String], listening: Bool = false) throws -> Child {
    var ends: [Int32] = [-1, -1]
    guard !listening || pipe(&ends) == 0 else { throw Failure(Help.notStarted(arguments[0])) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    if listening {
      posix_spawn_file_actions_adddup2(&actions, ends[1], STDOUT_FILENO)
      posix_spawn_file_actions_addclose(&actions, ends[0])
    }
    var words = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var pid: pid_t = 0
    let failed = posix_spawnp(&pid, arguments[0], &actions, nil, &words, environ)
    if listening { close(ends[1]) }
    guard failed == 0 else { throw Failure(Help.notStarted(arguments[0])) }
    return Child(pid: pid, printed: ends[0])
  }

  /// What the program prints until it ends; throws where it ends badly.
  static func output(_ arguments: [String]) async throws -> String {
    let child = try start(arguments, listening: true)
    return try await Aside.run {
      let text = child.readAll()
      guard child.wait() == 0 else { throw Failure(Help.notStarted(arguments[0])) }
      return text
    }
  }

  /// Asks the program to end, and waits until it has.
  func end() {
    kill(pid, SIGTERM)
    _ = wait()
  }

  private func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(pid, &status, 0) < 0, errno == EINTR {}
    return status
  }

  private func readAll() -> String {
    defer { close(printed) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 4096)
    while true {
      let count = read(printed, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += piece.prefix(count)
    }
  }
}
