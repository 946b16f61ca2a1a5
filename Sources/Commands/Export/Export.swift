import FoundationEssentials
import Governance
import Identity
import Stores
import SwedishCalendar

/// The journal with its texts as JSON Lines, each file under its own sum, and a manifest of both.
struct Export {
  let store: any Store
  let folder: String

  /// One event as a line: what the chain holds of it, and the texts that still exist.
  struct Line: Codable {
    /// A text with its salt, and the sum of both that binds it into the chain; text and salt are
    /// nil where it has been disposed of.
    struct Text: Codable {
      var part: String
      var commitment: String
      /// In hexadecimal digits.
      var salt: String?
      var text: String?
    }

    var sequence: Int
    /// Milliseconds since 1970, as the chain counts them.
    var recordedAt: Int
    var command: String
    /// The facts as the chain holds them, byte for byte.
    var facts: String
    var texts: [Text]
    var previous: String
    var hash: String
  }

  /// Who may log in, and as which person; how, is kept nowhere but in the journal's own file.
  struct Login: Codable {
    var login: String
    var person: Int
    var disabled: Bool
  }

  /// Who may log in by a provider: what the provider calls them, and as which person.
  struct LoginElsewhere: Codable {
    var issuer: String
    var subject: String
    var person: Int
  }

  /// What the export holds, each file with its sum.
  struct Manifest: Codable {
    struct File: Codable {
      var path: String
      var bytes: Int
      var sha256: String
    }

    var format = "samklang-export"
    var version = 1
    var events: Int
    var head: String
    var files: [File]
  }

  static let journalName = "journal.jsonl"
  static let accountsName = "accounts.jsonl"
  static let elsewhereName = "accounts-elsewhere.jsonl"
  static let manifestName = "manifest.json"
  static let blobFolder = "files"

  /// Writes everything; the folder must be empty or not be there.
  func write() throws -> Manifest {
    try makeEmpty()
    let (journal, head) = try lines()
    var files = [
      try write(journal, as: Self.journalName), try write(accounts(), as: Self.accountsName),
      try write(accountsElsewhere(), as: Self.elsewhereName),
    ]
    let digests = try store.blobs.all().sorted { $0.description < $1.description }
    if !digests.isEmpty { try makeFolder(folder + "/" + Self.blobFolder) }
    for digest in digests {
      guard let bytes = try store.blobs.get(digest) else { continue }
      files.append(try write(bytes, as: Self.blobFolder + "/" + digest.description))
    }
    let manifest = Manifest(events: head.sequence, head: head.hash.description, files: files)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    _ = try write(Array(try encoder.encode(manifest)), as: Self.manifestName)
    return manifest
  }

  private func makeEmpty() throws {
    var isFolder = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      let names = isFolder ? try? FileManager.default.contentsOfDirectory(atPath: folder) : nil
      guard names?.isEmpty == true else { throw Failure(Help.folderNotEmpty(folder)) }
    }
    try makeFolder(folder)
  }

  private func makeFolder(_ path: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure(Help.cannotWrite(path))
    }
  }

  private var encoder: JSONEncoder {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return encoder
  }

  private func accounts() throws -> [UInt8] {
    try lines(
      store.sessions.allAccounts().map {
        Login(login: $0.login, person: $0.person, disabled: $0.disabled)
      })
  }

  private func accountsElsewhere() throws -> [UInt8] {
    try lines(
      store.sessions.allProviderAccounts().map {
        LoginElsewhere(issuer: $0.issuer, subject: $0.subject, person: $0.person)
      })
  }

  /// Values as JSON, one to a line.
  private func lines(_ values: [some Encodable]) throws -> [UInt8] {
    let encoder = encoder
    return try values.flatMap { Array(try encoder.encode($0)) + [0x0A] }
  }

  private func lines() throws -> (bytes: [UInt8], head: Head) {
    let encoder = encoder
    var bytes: [UInt8] = []
    var head = Head.empty
    while true {
      let entries = try store.journal.entries(after: head.sequence, limit: 1_000)
      guard let last = entries.last else { return (bytes, head) }
      let texts = try store.journal.saltedTexts(entries.flatMap(\.refs))
      for entry in entries {
        bytes += Array(try encoder.encode(Line(entry, texts: texts))) + [0x0A]
      }
      head = last.head
    }
  }

  private func write(_ bytes: [UInt8], as path: String) throws -> Manifest.File {
    do {
      try Data(bytes).write(to: URL(filePath: folder + "/" + path))
    } catch {
      throw Failure(Help.cannotWrite(folder + "/" + path))
    }
    return Manifest.File(
      path: path, bytes: bytes.count, sha256: Digest(of: bytes).description)
  }
}

extension Entry {
  /// Where the texts that the entry came with stand.
  fileprivate var refs: [TextRef] {
    commitments.map { TextRef(sequence: sequence, part: $0.part) }
  }
}

extension Export.Line {
  fileprivate init(_ entry: Entry, texts: [TextRef: SaltedText]) {
    sequence = entry.sequence
    recordedAt = entry.recordedAt.milliseconds
    command = entry.command.description
    facts = String(decoding: entry.facts, as: UTF8.self)
    self.texts = entry.commitments.map { commitment in
      let text = texts[TextRef(sequence: entry.sequence, part: commitment.part)]
      return Text(
        part: commitment.part, commitment: commitment.digest.description,
        salt: text.map { hexadecimal($0.salt) },
        text: text.map { String(decoding: $0.content, as: UTF8.self) })
    }
    previous = entry.previous.description
    hash = entry.hash.description
  }
}
