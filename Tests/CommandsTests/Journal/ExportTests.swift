import Foundation
import Governance
import SwedishCalendar
import Testing

@testable import Commands
@testable import Stores

@Suite("The export")
struct ExportTests {
  private let folder =
    FileManager.default.temporaryDirectory.path + "/samklang-export-\(UUID().uuidString)"

  private func store() throws -> MemoryStore {
    let store = MemoryStore()
    let texts = ["Ett namn", "Rad ett\nrad två \"citat\" å"].enumerated().map {
      NewText(part: "text\($0)", text: $1)
    }
    for number in 1...3 {
      let command = try #require(CommandID("kommando-\(number)"))
      _ = try store.journal.append(
        [
          Submission(
            command: command, recordedAt: Moment(milliseconds: number),
            events: [NewEvent(facts: Array("{\"n\":\(number)}".utf8), texts: texts)], receipt: [])
        ], expecting: number - 1)
    }
    _ = try store.journal.dispose([TextRef(sequence: 2, part: "text0")])
    _ = try store.blobs.put(Array("en fil".utf8))
    for (login, isDisabled) in [("eva", false), ("ada", true)] {
      try store.sessions.put(
        Account(login: login, person: 7, passwordHash: "hemlig summa", disabled: isDisabled))
    }
    _ = try store.sessions.add(
      ProviderAccount(issuer: "https://login.example.se", subject: "s-17", person: 7))
    return store
  }

  @Test("Everything is written, and each file gives the sum that the manifest tells")
  func whole() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try store()
    _ = try Export(store: store, folder: folder).write()
    let manifest = try JSONDecoder().decode(
      Export.Manifest.self, from: try read(Export.manifestName))
    #expect(manifest.events == 3 && manifest.files.count == 4)
    let head = try store.journal.head.hash.description
    #expect(manifest.head == head)
    for file in manifest.files {
      let bytes = Array(try read(file.path))
      #expect(Digest(of: bytes).description == file.sha256 && bytes.count == file.bytes)
    }
    let blob = try read(try #require(manifest.files.last?.path))
    #expect(String(decoding: blob, as: UTF8.self) == "en fil")
  }

  @Test("The chain can be reckoned again from the lines alone, and only disposed texts are lacking")
  func chain() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try store()
    _ = try Export(store: store, folder: folder).write()
    var previous = Digest.zero.description
    let lines = try read(Export.journalName).split(separator: 0x0A).map {
      try JSONDecoder().decode(Export.Line.self, from: $0)
    }
    #expect(lines.map(\.sequence) == [1, 2, 3])
    for line in lines {
      let entry = Entry(
        sequence: line.sequence, recordedAt: Moment(milliseconds: line.recordedAt),
        command: try #require(CommandID(line.command)), facts: Array(line.facts.utf8),
        commitments: try line.texts.map {
          Commitment(part: $0.part, digest: try #require(Digest($0.commitment)))
        }, previous: try #require(Digest(line.previous)))
      #expect(line.previous == previous && line.hash == entry.hash.description)
      previous = line.hash
    }
    let head = try store.journal.head.hash.description
    #expect(previous == head)
    #expect(lines.flatMap(\.texts).filter { $0.text == nil }.count == 1)
    #expect(lines[0].texts[1].text == "Rad ett\nrad två \"citat\" å")
  }

  @Test("A text and its salt give the commitment that the chain holds, and leave it together")
  func salts() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try Export(store: try store(), folder: folder).write()
    let texts = try read(Export.journalName).split(separator: 0x0A).flatMap {
      try JSONDecoder().decode(Export.Line.self, from: $0).texts
    }
    for text in texts {
      #expect((text.text == nil) == (text.salt == nil))
      guard let words = text.text, let salt = text.salt else { continue }
      let digits = Array(salt)
      let bytes = stride(from: 0, to: digits.count, by: 2).compactMap {
        UInt8(String(digits[$0..<($0 + 2)]), radix: 16)
      }
      #expect(bytes.count == 16)
      #expect(Digest(of: bytes + Array(words.utf8)).description == text.commitment)
    }
    #expect(texts.count == 6)
  }

  @Test("Accounts come with their names and people, and with nothing to log in by")
  func accounts() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try Export(store: try store(), folder: folder).write()
    let lines = String(decoding: try read(Export.accountsName), as: UTF8.self)
    #expect(
      lines == """
        {"disabled":true,"login":"ada","person":7}
        {"disabled":false,"login":"eva","person":7}

        """)
    #expect(
      String(decoding: try read(Export.elsewhereName), as: UTF8.self) == """
        {"issuer":"https://login.example.se","person":7,"subject":"s-17"}

        """)
    for file in try FileManager.default.subpathsOfDirectory(atPath: folder)
    where file.hasSuffix("json") || file.hasSuffix("jsonl") {
      #expect(!String(decoding: try read(file), as: UTF8.self).contains("hemlig"))
    }
  }

  /// A program in another language, which knows only what the documentation says.
  private static let python = ["/usr/bin/python3", "/usr/local/bin/python3"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  @Test(
    "The program in the documentation finds the export whole, and finds what is changed in it",
    .enabled(if: python != nil))
  func documented() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try store()
    _ = try Export(store: store, folder: folder).write()
    let head = try store.journal.head.hash
    #expect(try checked() == "3 events, \(head)\n")
    let path = folder + "/" + Export.journalName
    let journal = String(decoding: try read(Export.journalName), as: UTF8.self)
    // The sums of the files alone would tell; with those mended, the chain still does.
    for change in ["Ett namn": "En annan", "{\\\"n\\\":3}": "{\\\"n\\\":4}"] {
      let changed = Data(journal.replacing(change.key, with: change.value).utf8)
      #expect(changed != Data(journal.utf8))
      try changed.write(to: URL(filePath: path))
      #expect(try checked() == "")
      let sums = [Data(journal.utf8), changed].map { Digest(of: Array($0)).description }
      let manifest = String(decoding: try read(Export.manifestName), as: UTF8.self)
      let mended = manifest.replacing(sums[0], with: sums[1])
      try Data(mended.utf8).write(to: URL(filePath: folder + "/" + Export.manifestName))
      #expect(try checked() == "")
      try Data(manifest.utf8).write(to: URL(filePath: folder + "/" + Export.manifestName))
    }
  }

  /// What the documented program says of the export; nothing where it finds a fault.
  private func checked() throws -> String {
    let document = try String(contentsOf: Self.document, encoding: .utf8)
    let program = try #require(
      document.split(separator: "```python\n").last?.split(separator: "```").first)
    let process = Process()
    process.executableURL = URL(filePath: try #require(Self.python))
    process.arguments = ["-c", String(program), folder]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let said = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: said, as: UTF8.self) : ""
  }

  private static let document = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appending(path: "docs/export.md")

  @Test("A folder that is not empty is refused and left as it was")
  func notEmpty() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("kvar".utf8).write(to: URL(filePath: folder + "/egen.txt"))
    let store = try store()
    #expect(throws: Failure.self) { try Export(store: store, folder: folder).write() }
    let left = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(left == ["egen.txt"])
  }

  private func read(_ path: String) throws -> Data {
    try Data(contentsOf: URL(filePath: folder + "/" + path))
  }
}
