import FoundationEssentials
import Glibc
import Stores

/// The few things we ask of the file system, each with its errors told as problems.
enum Disk {
  enum Kind { case nothing, file, folder, other }

  static func kind(of path: String) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { return .nothing }
    switch status.st_mode & S_IFMT {
    case S_IFREG: return .file
    case S_IFDIR: return .folder
    default: return .other
    }
  }

  static func size(of path: String) -> Int? {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// The folder that the file at `path` stands in.
  static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// Writes a file that must not exist yet, down to the disk.
  static func write(_ bytes: [UInt8], to path: String, mode: mode_t = 0o640) throws {
    let file = try open(path, O_WRONLY | O_CREAT | O_EXCL, mode: mode)
    defer { close(file) }
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let start = UnsafeRawBufferPointer(rebasing: rest).baseAddress
        let count = Glibc.write(file, start, rest.count)
        if count < 0 && errno == EINTR { continue }
        try check(count >= 0, path)
        rest = rest.dropFirst(count)
      }
    }
    try check(fsync(file) == 0, path)
  }

  /// The file's bytes; nil where there is no file.
  static func read(_ path: String) throws -> [UInt8]? {
    guard kind(of: path) == .file else { return nil }
    let file = try open(path, O_RDONLY)
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: size(of: path) ?? 0)
    var filled = 0
    while filled < bytes.count {
      let count = bytes.withUnsafeMutableBytes { buffer in
        Glibc.read(file, buffer.baseAddress?.advanced(by: filled), buffer.count - filled)
      }
      if count < 0 && errno == EINTR { continue }
      try check(count >= 0, path)
      guard count > 0 else { break }
      filled += count
    }
    return Array(bytes.prefix(filled))
  }

  /// Makes what was created, renamed or removed in the folder durable.
  static func sync(folder: String) throws {
    let file = try open(folder, O_RDONLY | O_DIRECTORY)
    defer { close(file) }
    try check(fsync(file) == 0, folder)
  }

  static func makeFolder(_ path: String) throws {
    guard kind(of: path) != .folder else { return }
    try check(mkdir(path, 0o750) == 0 || errno == EEXIST, path)
    try sync(folder: folder(of: path))
  }

  /// Gives the file another name, in place of what has it.
  static func rename(_ old: String, to path: String) throws {
    try check(Glibc.rename(old, path) == 0, path)
  }

  /// Gives the file a second name, which nothing may have.
  static func link(_ old: String, to path: String) throws {
    try check(Glibc.link(old, path) == 0, path)
  }

  /// Removes the file; false where there was none.
  @discardableResult
  static func remove(_ path: String) throws -> Bool {
    guard unlink(path) != 0 else { return true }
    try check(errno == ENOENT, path)
    return false
  }

  /// Removes the folder and all that is in it; no matter where there is none.
  static func removeTree(_ folder: String) {
    try? FileManager.default.removeItem(atPath: folder)
  }

  /// The names in the folder; none where there is no folder.
  static func names(in folder: String) throws -> [String] {
    guard let stream = opendir(folder) else {
      try check(errno == ENOENT, folder)
      return []
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { Array($0.prefix { $0 != 0 }) }
      names.append(String(decoding: name, as: UTF8.self))
    }
    return names.filter { $0 != "." && $0 != ".." }
  }

  /// Opens a file with flags of `open(2)`; it is not handed on to programs we start.
  static func open(_ path: String, _ flags: Int32, mode: mode_t = 0o640) throws -> Int32 {
    let file = Glibc.open(path, flags | O_CLOEXEC, mode)
    try check(file >= 0, path)
    return file
  }

  private static func check(_ went: Bool, _ path: String) throws {
    let number = errno
    if !went { throw StoreProblem(errno: number, path: path) }
  }
}
