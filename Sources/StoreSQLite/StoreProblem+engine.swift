import GRDB
import Glibc
import Stores

extension StoreProblem {
  /// What an error of SQLite means for the file at `path`.
  init(_ error: DatabaseError, path: String) {
    switch error.resultCode {
    case .SQLITE_NOTADB: self = .notDatabase(path)
    case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .noPermission(path)
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path)
    case .SQLITE_FULL: self = .diskFull(path)
    // The tables contradict each other, or are not ours: only damage brings that about.
    case .SQLITE_CORRUPT, .SQLITE_CONSTRAINT, .SQLITE_ERROR, .SQLITE_MISMATCH:
      self = .corrupt(path)
    default: self = .diskFailed("\(path): SQLite \(error.extendedResultCode.rawValue)")
    }
  }

  /// What an error number of the system means for the file at `path`.
  init(errno number: Int32, path: String) {
    switch number {
    case ENOENT, ENOTDIR: self = .missingFolder(path)
    case EEXIST, ENOTEMPTY: self = .alreadyExists(path)
    case EISDIR: self = .isFolder(path)
    case EACCES, EPERM, EROFS: self = .noPermission(path)
    case ENOSPC, EDQUOT: self = .diskFull(path)
    default: self = .diskFailed("\(path): errno \(number)")
    }
  }
}

/// Runs `body` and turns the errors of SQLite into problems with the file at `path`.
func translating<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
  do { return try body() } catch let error as DatabaseError {
    throw StoreProblem(error, path: path)
  } catch is EmptyColumn {
    throw StoreProblem.corrupt(path)
  }
}
