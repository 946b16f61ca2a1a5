import Glibc
import Stores

/// The right to be a journal's only writer, held until it is let go or the process ends.
final class WriterLock: Sendable {
  private let file: Int32

  /// Takes the right to write the journal at `path`, or says that another has it.
  init(journal path: String) throws {
    file = try Disk.open(path + ".lock", O_RDWR | O_CREAT)
    guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
      let held = errno == EWOULDBLOCK
      close(file)
      throw held ? StoreProblem.heldByAnother(path) : .noPermission(path + ".lock")
    }
  }

  deinit {
    // Let go by name: a program being started just now has a copy of the file until it runs.
    flock(file, LOCK_UN)
    close(file)
  }
}
