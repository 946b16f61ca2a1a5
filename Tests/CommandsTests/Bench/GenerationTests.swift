import ArgumentParser
import ExampleYear
import Foundation
import Testing

@testable import Commands

@Suite("Generating a journal")
struct GenerationTests {
  private let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("samklang-generate-\(UUID().uuidString).journal").path

  private func remove() {
    for end in ["", "-wal", "-shm", ".lock", ".blobs"] {
      try? FileManager.default.removeItem(atPath: path + end)
    }
  }

  @Test("Every command is recorded, in a file that did not exist")
  func written() async throws {
    defer { remove() }
    // More than one core takes at a time when they are read back.
    let commands = Array(Synthetic.journal(years: 1, regions: 1).prefix(2500))
    #expect(try await Generation.write(commands, to: path) == 2500)
    let open = try OpenJournal.open(path)
    defer { open.close() }
    #expect(open.state == (try Folding.state(of: commands)))
  }

  @Test("A journal that is not empty is refused, and stays as it was")
  func refused() async throws {
    defer { remove() }
    let commands = Array(Synthetic.journal(years: 1, regions: 1).prefix(40))
    _ = try await Generation.write(commands.prefix(3), to: path)
    let failure = await #expect(throws: Failure.self) {
      try await Generation.write(commands, to: path)
    }
    #expect(failure?.code == 1 && failure?.description == Help.notEmpty(path))
    let open = try OpenJournal.open(path)
    defer { open.close() }
    #expect(open.state == (try Folding.state(of: commands.prefix(3))))
  }

  @Test(
    "Years and regions outside the range are refused with the range",
    arguments: [(0, 1), (101, 1), (1, 0), (1, -4)])
  func range(years: Int, regions: Int) throws {
    let failure = #expect(throws: Failure.self) {
      try Generation.synthetic(years: years, regions: regions, seed: 1)
    }
    #expect(failure?.description.contains("1 till 100") == true)
    #expect(try Generation.synthetic(years: 100, regions: 1, seed: 7).seed == 7)
  }
}
