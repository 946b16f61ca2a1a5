// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import FoundationEssentials
import Governance
import Registrar
import StoreSQLite
import Stores
import SwedishCalendar
import Synchronization
import Testing

@Suite("Commands that are done as one")
struct AsOneTests {
  static let people = 5

  static func command(_ id: String, _ act: Act) -> Command {
    Command(id: CommandID(id)!, actor: .installation, today: Day("2026-02-01")!, act: act)
  }

  /// Registers someone; an empty name is refused.
  static func register(_ id: String, _ name: String) -> Command {
    command(id, .registerPerson(RegisterPerson(name: name)))
  }

  /// Someone new and a seat for them: the second builds on the first.
  static func seated(_ id: String) -> [Command] {
    [
      register("\(id)-person", "Ny"),
      command(
        "\(id)-plats",
        .appoint(
          Appoint(seat: SeatID(1), person: PersonID(people + 1), from: Day("2026-02-01")!))),
    ]
  }

  /// What a journal and its registrar hold: nothing of a refused bundle may be in any of it.
  static func whole(_ registrar: Registrar) throws -> [String] {
    let head = try registrar.store.journal.head
    let names = registrar.snapshot.names.map(\.value).sorted()
    return ["\(head.sequence)", head.hash.description] + names
  }

  @Test("All are done in their order, each on the state that those before it made")
  func all() async throws {
    let registrar = try await RegistrarTests.started()
    try await registrar.vacate()
    let answers = try await registrar.perform(asOne: Self.seated("a"))
    #expect(answers.map(\.made) == [Self.people + 1, nil])
    let holder = registrar.snapshot.state.seat(SeatID(1))?.holder(on: Day("2026-03-01")!)
    #expect(holder?.person == PersonID(Self.people + 1))
  }

  @Test("None at all is no bundle, and answers nothing")
  func none() async throws {
    let registrar = try await RegistrarTests.started()
    let before = try Self.whole(registrar)
    #expect(try await registrar.perform(asOne: []).isEmpty)
    #expect(try Self.whole(registrar) == before)
  }

  @Test(
    "Where one is refused, wherever it stands, nothing of any of them is kept", arguments: 0..<5)
  func refused(place: Int) async throws {
    let store = MemoryStore()
    let registrar = try await RegistrarTests.started(store)
    let before = try Self.whole(registrar)
    var commands = (0..<5).map { Self.register("p-\($0)", "Nr \($0)") }
    commands[place] = Self.register("p-\(place)", "")
    await #expect(throws: Refusal.self) { try await registrar.perform(asOne: commands) }
    #expect(try Self.whole(registrar) == before)
    #expect(try Self.whole(try RegistrarTests.opened(store)) == before)
    // What was refused has left no receipt behind: put right, all of it is done.
    commands[place] = Self.register("p-\(place)", "Rättad")
    #expect(try await registrar.perform(asOne: commands).count == 5)
    #expect(registrar.snapshot.state.allPeople.count == Self.people + 5)
  }

  @Test("Others that share the transaction are done, whatever happens to a bundle")
  func others() async throws {
    let registrar = try await RegistrarTests.started()
    let done = await withTaskGroup(of: Int.self) { group in
      for number in 0..<60 {
        group.addTask {
          let name = "Nr \(number)"
          let last = number % 3 == 0 ? "" : name
          let bundle = [Self.register("a-\(number)", name), Self.register("b-\(number)", last)]
          return (try? await registrar.perform(asOne: bundle))?.count ?? 0
        }
        group.addTask {
          (try? await registrar.perform(Self.register("c-\(number)", "En"))) == nil ? 0 : 1
        }
      }
      return await group.reduce(0, +)
    }
    #expect(done == 40 * 2 + 60)
    #expect(registrar.snapshot.state.allPeople.count == Self.people + done)
    let names = registrar.snapshot.names.map(\.value)
    for number in 0..<60 {
      #expect(names.filter { $0 == "Nr \(number)" }.count == (number % 3 == 0 ? 0 : 2))
    }
  }

  @Test("An answer means that all of it is on disk; sent again, it gets the first answers")
  func durable() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/som-ett-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = folder + "/a.journal"
    let first = try SQLiteStore.open(path: path, writer: true)
    let registrar = try await RegistrarTests.started(first)
    try await registrar.vacate()
    let answers = try await registrar.perform(asOne: Self.seated("a"))
    // Read by another connection while the first is open: what is there is committed.
    let reader = try SQLiteStore.open(path: path, writer: false)
    #expect(try reader.journal.head == first.journal.head)
    try reader.close()
    let before = try Self.whole(registrar)
    try first.close()
    let second = try SQLiteStore.open(path: path, writer: true)
    defer { try? second.close() }
    let again = try RegistrarTests.opened(second)
    #expect(try Self.whole(again) == before)
    #expect(try await again.perform(asOne: Self.seated("a")) == answers)
    #expect(try Self.whole(again) == before)
  }

  @Test("When the journal cannot keep them, all are told so and nothing of them is seen")
  func failing() async throws {
    let store = FailingStore()
    let registrar = try await RegistrarTests.started(store)
    let before = try Self.whole(registrar)
    store.fails.withLock { $0 = true }
    let commands = [Self.register("a", "Eva"), Self.register("b", "Ivar")]
    await #expect(throws: RegistrarProblem.notSaved) {
      try await registrar.perform(asOne: commands)
    }
    #expect(try Self.whole(registrar) == before)
    store.fails.withLock { $0 = false }
    #expect(try await registrar.perform(asOne: commands).map(\.made) == [6, 7])
  }
}

extension Registrar {
  /// Leaves the first seat without a holder.
  fileprivate func vacate() async throws {
    let day = Day("2026-01-15")!
    guard let holder = snapshot.state.seat(SeatID(1))?.holder(on: day) else { return }
    _ = try await perform(
      AsOneTests.command(
        "vakant", .endMembership(EndMembership(seat: SeatID(1), person: holder.person, on: day))))
  }
}
