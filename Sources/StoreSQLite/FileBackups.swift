import FoundationEssentials
import Glibc
import Stores
import SwedishCalendar

/// The copies made of a journal, as JSON Lines in a file beside it, since whoever makes a copy
/// does so beside the one that writes the journal.
struct FileBackups: Backups {
  private let path: String

  init(journal path: String) { self.path = path + ".backups" }

  private struct Line: Codable {
    var file: String
    var madeAt: Int
    var sequence: Int
    var hash: String
  }

  func all() throws -> [BackupRecord] {
    let decoder = JSONDecoder()
    return try (try Disk.read(path) ?? []).split(separator: 0x0A).map { bytes in
      guard let line = try? decoder.decode(Line.self, from: Data(bytes)),
        let hash = Digest(line.hash)
      else { throw StoreProblem.corrupt(path) }
      return BackupRecord(
        file: line.file, madeAt: Moment(milliseconds: line.madeAt),
        head: Head(sequence: line.sequence, hash: hash))
    }
  }

  func add(_ record: BackupRecord) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let line = Line(
      file: record.file, madeAt: record.madeAt.milliseconds, sequence: record.head.sequence,
      hash: record.head.hash.description)
    try Disk.append(Array(try encoder.encode(line)) + [0x0A], to: path)
  }
}

extension Disk {
  /// Adds to the end of a file in one go, down to the disk, so that two who add never mix.
  fileprivate static func append(_ bytes: [UInt8], to path: String) throws {
    let file = try open(path, O_WRONLY | O_CREAT | O_APPEND)
    defer { close(file) }
    let count = bytes.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
    guard count == bytes.count, fsync(file) == 0 else {
      throw StoreProblem(errno: errno, path: path)
    }
    try sync(folder: folder(of: path))
  }
}
