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
    return store
  }

  @Test("Everything is written, and each file gives the sum that the manifest tells")
  func whole() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try store()
    _ = try Export(store: store, folder: folder).write()
    let manifest = try JSONDecoder().decode(
      Export.Manifest.self, from: try read(Export.manifestName))
    #expect(manifest.events == 3 && manifest.files.count == 2)
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
