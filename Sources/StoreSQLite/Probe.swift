import GRDB
import Stores

/// What stands at a path, found out without changing it.
enum Probe {
  case nothing, journal

  /// Looks at the path; throws where it holds anything but a journal of ours or nothing.
  init(_ path: String) throws {
    guard Disk.kind(of: Disk.folder(of: path)) == .folder else {
      throw StoreProblem.missingFolder(path)
    }
    switch Disk.kind(of: path) {
    case .nothing: self = .nothing
    case .folder: throw StoreProblem.isFolder(path)
    case .other: throw StoreProblem.notDatabase(path)
    case .file: self = try Disk.size(of: path) == 0 ? .nothing : Probe(file: path)
    }
  }

  private init(file path: String) throws {
    let marks = try translating(path) {
      let database = try DatabaseQueue(path: path, configuration: .reading)
      defer { try? database.close() }
      return try database.read(Schema.marks(of:))
    }
    if marks == (0, 0, 0) {
      self = .nothing
      return
    }
    guard marks.application == Schema.application else { throw StoreProblem.otherDatabase(path) }
    guard marks.version <= Schema.version else {
      throw StoreProblem.laterVersion(path, found: marks.version, known: Schema.version)
    }
    self = .journal
  }
}

extension Configuration {
  /// For those who read a journal that another process may be writing.
  static var reading: Configuration {
    var configuration = writing
    configuration.readonly = true
    return configuration
  }

  /// For the one writer.
  static var writing: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(5)
    configuration.foreignKeysEnabled = true
    configuration.prepareDatabase { database in
      try database.execute(sql: "PRAGMA secure_delete = ON")
      try database.execute(sql: "PRAGMA cache_size = -16000")
    }
    return configuration
  }
}
