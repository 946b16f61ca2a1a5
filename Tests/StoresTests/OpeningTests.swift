import FoundationEssentials
import Glibc
import Stores
import Testing

@testable import StoreSQLite

@Suite("Opening a journal file")
struct OpeningTests {
  private func problem(_ path: String, writer: Bool = true) -> StoreProblem? {
    #expect(throws: StoreProblem.self) { try SQLiteStore.open(path: path, writer: writer) }
  }

  private func write(_ text: String, to path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test("The writer syncs fully, wipes what it deletes and keeps foreign keys")
  func settings() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    #expect(try store.setting("journal_mode") == "wal")
    #expect(try store.setting("synchronous") == "2")
    #expect(try store.setting("secure_delete") == "1")
    #expect(try store.setting("foreign_keys") == "1")
    #expect(try store.setting("application_id") == "\(Schema.application)")
    #expect(try store.setting("user_version") == "\(Schema.version)")
    _ = try store.journal.append([try submission("a")], expecting: 0)
    #expect(try store.setting("synchronous") == "2")
  }

  @Test("What was appended is there when the file is opened again")
  func opensAgain() throws {
    let bench = try Bench(.sqlite)
    let head = try bench.journal.append([try submission("a")], expecting: 0)
    try #require(bench.store as? SQLiteStore).close()
    for writer in [true, false] {
      let again = try SQLiteStore.open(path: bench.path, writer: writer)
      #expect(try again.journal.head == head)
      try again.close()
    }
  }

  @Test("A second writer is refused, a reader is not, and a closed writer makes room")
  func writers() throws {
    let bench = try Bench(.sqlite)
    #expect(problem(bench.path) == .heldByAnother(bench.path))
    let head = try bench.journal.append([try submission("a")], expecting: 0)
    let reader = try SQLiteStore.open(path: bench.path, writer: false)
    #expect(try reader.journal.verify(head: nil) == .sound(head))
    #expect(throws: StoreProblem.readOnly(bench.path)) {
      try reader.journal.append([try submission("b")], expecting: 1)
    }
    #expect(throws: StoreProblem.readOnly(bench.path + ".blobs")) { try reader.blobs.put([1]) }
    try #require(bench.store as? SQLiteStore).close()
    let next = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(try next.journal.append([try submission("b")], expecting: 1).sequence == 2)
  }

  @Test("A reader does not make a file")
  func readerMakesNothing() throws {
    let bench = try Bench(.memory)
    #expect(problem(bench.path, writer: false) == .missingFile(bench.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: bench.folder).isEmpty)
  }

  @Test("A path that holds something else is refused and left as it is")
  func wrongPaths() throws {
    let folder = try Bench(.memory).folder + "-wrong"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (text, missing) = (folder + "/brev.txt", folder + "/finns/ej/journal")
    try write(String(repeating: "Hej! ", count: 500), to: text)
    try write("kort", to: folder + "/kort")
    for writer in [true, false] {
      #expect(problem(folder, writer: writer) == .isFolder(folder))
      #expect(problem(missing, writer: writer) == .missingFolder(missing))
      #expect(problem(text, writer: writer) == .notDatabase(text))
      #expect(problem(folder + "/kort", writer: writer) == .notDatabase(folder + "/kort"))
      #expect(problem(text + "/journal", writer: writer) == .missingFolder(text + "/journal"))
      #expect(problem("/dev/null", writer: writer) == .notDatabase("/dev/null"))
    }
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.sorted() == ["brev.txt", "kort"])
  }

  @Test("An empty file becomes a journal")
  func emptyFile() throws {
    let bench = try Bench(.memory)
    try write("", to: bench.path)
    #expect(problem(bench.path, writer: false) == .missingFile(bench.path))
    let store = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(try store.journal.append([try submission("a")], expecting: 0).sequence == 1)
  }

  @Test("A full disk refuses the batch whole, and takes it when there is room again")
  func full() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    let head = try store.journal.append([try submission("a")], expecting: 0)
    try store.set("max_page_count", to: 1)
    let large = try submission("b", facts: String(repeating: "x", count: 200_000))
    #expect(throws: StoreProblem.diskFull(bench.path)) {
      try store.journal.append([try submission("c"), large], expecting: 1)
    }
    #expect(try store.journal.head == head)
    try store.set("max_page_count", to: 1_000_000)
    #expect(try store.journal.append([large], expecting: 1).sequence == 2)
    #expect(try store.setting("synchronous") == "2")
  }

  @Test("After the disk has failed once nothing more is taken")
  func failed() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    let failure = StoreProblem.diskFailed("prov")
    #expect(throws: failure) { try store.connection.write { _ in throw failure } }
    #expect(throws: failure) { try store.journal.append([try submission("a")], expecting: 0) }
    #expect(try store.journal.head == .empty)
  }

  /// What each format did not have yet.
  private static let sinceFormat = [
    1: "DROP TABLE factors; DROP TABLE tickets;" + elsewhere + closed + meetings,
    2: makers + elsewhere + closed + meetings, 3: makers + closed + meetings, 4: meetings,
  ]
  private static let elsewhere =
    "DROP TABLE provider_accounts; ALTER TABLE sessions DROP COLUMN elsewhere;"
  private static let makers =
    "ALTER TABLE tickets DROP COLUMN maker; ALTER TABLE tickets DROP COLUMN made;"
  private static let closed = "DROP TABLE recovery; DROP TABLE closed;"
  private static let meetings =
    "DROP TABLE mail_texts; DROP TABLE mails; DROP TABLE mail_head; DROP TABLE feeds;"
    + "DROP TABLE live;"

  @Test("A file of an earlier format gets the tables it lacks, keeping its own", arguments: 1...4)
  func earlierFormat(_ format: Int) throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    try store.sessions.put(Account(login: "anna", person: 1, passwordHash: "h"))
    try store.connection.execute(
      (Self.sinceFormat[format] ?? "") + "PRAGMA user_version = \(format)")
    try store.close()
    let again = try SQLiteStore.open(path: bench.path, writer: true)
    #expect(try again.setting("user_version") == "\(Schema.version)")
    #expect(try again.sessions.account(login: "anna")?.person == 1)
    try again.sessions.put(SecondFactor(person: 1, secret: [1], lastStep: 0))
    #expect(try again.sessions.spend(step: 1, of: 1))
    #expect(try again.sessions.add(ProviderAccount(issuer: "i", subject: "s", person: 1)))
    #expect(try again.outbox.position == nil)
    #expect(try again.feeds.feeds(of: 1).isEmpty)
    try again.close()
  }

  @Test("Another program's database and a later format are refused")
  func otherDatabases() throws {
    let bench = try Bench(.sqlite)
    let store = try #require(bench.store as? SQLiteStore)
    try store.set("user_version", to: 99)
    try store.close()
    #expect(problem(bench.path) == .laterVersion(bench.path, found: 99, known: Schema.version))
    let file = try Connection(writing: bench.path)
    try file.execute("PRAGMA user_version = 1; PRAGMA application_id = 7")
    try file.close()
    #expect(problem(bench.path) == .otherDatabase(bench.path))
    #expect(problem(bench.path, writer: false) == .otherDatabase(bench.path))
  }

  @Test("A journal with damaged pages is told as damaged, not as lost")
  func corrupt() throws {
    let bench = try Bench(.sqlite)
    for number in 0..<40 {
      let facts = String(repeating: "x", count: 500)
      _ = try bench.journal.append([try submission("c\(number)", facts: facts)], expecting: number)
    }
    try #require(bench.store as? SQLiteStore).close()
    var bytes = try Data(contentsOf: URL(filePath: bench.path))
    for index in 4096..<bytes.count { bytes[index] = 0xEE }
    try bytes.write(to: URL(filePath: bench.path))
    #expect(throws: StoreProblem.corrupt(bench.path)) {
      try SQLiteStore.open(path: bench.path, writer: false).journal.verify(head: nil)
    }
  }

  @Test("A file that may not be written is told as such", .enabled(if: geteuid() != 0))
  func noPermission() throws {
    let bench = try Bench(.sqlite)
    try #require(bench.store as? SQLiteStore).close()
    chmod(bench.folder, 0o500)
    chmod(bench.path, 0o400)
    defer { chmod(bench.folder, 0o700) }
    #expect(problem(bench.path) == .noPermission(bench.path))
  }

  @Test(
    "An error number of the system becomes a problem that says what to do",
    arguments: [
      (EACCES, StoreProblem.noPermission("f")), (EROFS, .noPermission("f")),
      (ENOSPC, .diskFull("f")), (ENOENT, .missingFolder("f")), (EEXIST, .alreadyExists("f")),
      (EIO, .diskFailed("f: errno 5")),
    ])
  func errors(number: Int32, problem: StoreProblem) {
    #expect(StoreProblem(errno: number, path: "f") == problem)
  }
}
