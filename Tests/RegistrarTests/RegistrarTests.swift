// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Governance
import Registrar
import Stores
import SwedishCalendar
import Synchronization
import Testing

@Suite("The registrar")
struct RegistrarTests {
  /// A registrar with a small network, on a clock that goes one minute for each reading.
  static func started(_ store: any Store = MemoryStore()) async throws -> Registrar {
    let registrar = try opened(store)
    for command in SmallNetwork.commands { _ = try await registrar.perform(command) }
    return registrar
  }

  static func opened(_ store: any Store) throws -> Registrar {
    let minutes = Mutex(0)
    let start = Moment(day: Day("2026-01-01")!, time: ClockTime(8, 0)!)
    return try Registrar(store: store) {
      minutes.withLock { count in
        count += 600
        return start.adding(seconds: count * 60)
      }
    }
  }

  @Test(
    "The state folded from the journal is the state that was evolved live",
    arguments: 1...12 as ClosedRange<UInt64>)
  func replay(seed: UInt64) async throws {
    let store = MemoryStore()
    let registrar = try await Self.started(store)
    var acts = RandomActs(seed: seed)
    var done = 0
    for _ in 0..<700 {
      do {
        _ = try await registrar.perform(acts.next())
        done += 1
      } catch is Refusal {}
    }
    #expect(done > 20, "the acts must do something")
    let again = try Self.opened(store)
    #expect(again.snapshot.state == registrar.snapshot.state)
    #expect(again.snapshot.names == registrar.snapshot.names)
  }

  @Test("Disposal of texts changes no fact, and the texts are gone also after a new start")
  func disposal() async throws {
    let store = MemoryStore()
    let registrar = try await Self.started(store)
    let ref = registrar.snapshot.state.allPeople[0].name
    #expect(registrar.snapshot.name(ref) == "Person 1")
    let before = registrar.snapshot.state
    let act = Act.disposeTexts(DisposeTexts(texts: [ref], reason: "Gallras efter två år"))
    _ = try await registrar.perform(
      Command(
        id: CommandID("g")!, actor: .installation, today: Day("2026-02-01")!, act: act))
    for one in [registrar, try Self.opened(store)] {
      #expect(one.snapshot.name(ref) == nil)
      #expect(try one.texts([ref]).isEmpty)
      #expect(one.snapshot.state.people == before.people)
      #expect(one.snapshot.state.bodies == before.bodies)
    }
    guard case .sound = try store.journal.verify(head: nil) else {
      Issue.record("the chain must stay whole")
      return
    }
  }

  @Test("Notes that a disposal left standing are erased at the next start, those written since not")
  func disposalOfNotes() async throws {
    let store = MemoryStore()
    let registrar = try await Self.started(store)
    let plan = PlanMeeting(
      bodies: [BodyID("arenan")], day: Day("2026-01-20")!, start: ClockTime(9, 0)!,
      end: ClockTime(10, 0)!)
    func done(_ act: Act, on day: String) async throws {
      _ = try await registrar.perform(
        Command(
          id: CommandID("\(day)")!, actor: .installation, today: Day(day)!, act: act))
    }
    try await done(.planMeeting(plan), on: "2026-01-10")
    let dispose = Act.disposeTexts(DisposeTexts(notes: [MeetingID(1)], reason: "Gallras"))
    await #expect(throws: Refusal.self) { try await done(dispose, on: "2026-01-20") }
    let before = registrar.moment
    func write(after seconds: Int = 0) throws {
      _ = try store.live.put(
        meeting: 1, field: "punkt/1", text: "x", by: 1, at: before.adding(seconds: seconds),
        expecting: 0)
    }
    try write()
    try await done(dispose, on: "2026-01-21")
    #expect(try store.live.all(meeting: 1).isEmpty)
    // As where the process ended between recording and erasing.
    try write()
    _ = try Self.opened(store)
    #expect(try store.live.all(meeting: 1).isEmpty)
    try write(after: 9_999_999)
    _ = try Self.opened(store)
    #expect(try store.live.all(meeting: 1).count == 1)
  }

  @Test(
    "Before and after all texts are erased, the folded state is the live one; repeating adds nothing",
    arguments: 50...58 as ClosedRange<UInt64>)
  func erased(seed: UInt64) async throws {
    let store = MemoryStore()
    let registrar = try await Self.started(store)
    var acts = RandomActs(seed: seed)
    var done: [(command: Command, answer: Answer)] = []
    for _ in 0..<300 {
      let command = acts.next()
      if let answer = try? await registrar.perform(command) { done.append((command, answer)) }
    }
    let before = registrar.snapshot.state
    #expect(try Self.opened(store).snapshot.state == before)
    var refs: [TextRef] = []
    try store.journal.shortTexts(upTo: 10_000) { ref, _ in refs.append(ref) }
    let dispose = Command(
      id: CommandID("gallra")!, actor: .installation, today: Day("2027-03-01")!,
      act: .disposeTexts(DisposeTexts(texts: refs, reason: "Gallras")))
    done.append((dispose, try await registrar.perform(dispose)))
    #expect(try registrar.texts(refs).isEmpty && refs.count > 20)
    let after = registrar.snapshot.state
    for body in after.allBodies {
      let day = Day("2026-10-01")!
      let old = try #require(before.body(body.id))
      #expect(after.judgements(of: body, on: day) == before.judgements(of: old, on: day))
    }
    let again = try Self.opened(store)
    #expect(again.snapshot.state == after)
    let head = try store.journal.head
    for one in [registrar, again] {
      for (command, answer) in done { #expect(try await one.perform(command) == answer) }
      #expect(one.snapshot.state == after)
    }
    #expect(try store.journal.head == head)
  }

  @Test("A command sent again, also after a restart and many at once, gets the first answer")
  func repeated() async throws {
    let store = MemoryStore()
    let registrar = try await Self.started(store)
    let command = Command(
      id: CommandID("en-gang")!, actor: .installation, today: Day("2026-02-01")!,
      act: .registerPerson(RegisterPerson(name: "Eva")))
    let answers = try await withThrowingTaskGroup(of: Answer.self) { group in
      for _ in 0..<20 { group.addTask { try await registrar.perform(command) } }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(answers.count == 1)
    let again = try Self.opened(store)
    #expect(try await again.perform(command) == answers.first)
    #expect(again.snapshot.state.allPeople.count == 6)
  }

  @Test("Commands from many writers at once are all recorded, each on the state before it")
  func concurrent() async throws {
    let registrar = try await Self.started()
    let made = try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<200 {
        group.addTask {
          let command = Command(
            id: CommandID("p-\(number)")!, actor: .installation, today: Day("2026-02-01")!,
            act: .registerPerson(RegisterPerson(name: "Nr \(number)")))
          return try await registrar.perform(command).made ?? 0
        }
      }
      return try await group.reduce(into: Set()) { $0.insert($1) }
    }
    #expect(made == Set(6...205))
  }

  @Test("When the journal cannot keep a batch, all in it are told so and nothing of it is seen")
  func failing() async throws {
    let store = FailingStore()
    let registrar = try await Self.started(store)
    let before = registrar.snapshot.state
    store.fails.withLock { $0 = true }
    let command = Command(
      id: CommandID("x")!, actor: .installation, today: Day("2026-02-01")!,
      act: .registerPerson(RegisterPerson(name: "Eva")))
    await #expect(throws: RegistrarProblem.notSaved) { try await registrar.perform(command) }
    #expect(registrar.snapshot.state == before)
    store.fails.withLock { $0 = false }
    #expect(try await registrar.perform(command).made == 6)
  }

  @Test("The state as it was known at a moment is the state of that moment")
  func asOf() async throws {
    let registrar = try await Self.started()
    var seen: [(Moment, State)] = []
    var acts = RandomActs(seed: 7)
    for _ in 0..<300 {
      _ = try? await registrar.perform(acts.next())
      let state = registrar.snapshot.state
      seen.append((state.latest, state))
    }
    for (moment, state) in seen where state.latest == moment {
      #expect(try registrar.state(asOf: moment) == state)
    }
    #expect(try registrar.state(asOf: Moment(milliseconds: 0)) == State())
  }

  @Test(
    "No sequence of commands breaks what always holds", arguments: 20...40 as ClosedRange<UInt64>)
  func invariants(seed: UInt64) async throws {
    let registrar = try await Self.started()
    var acts = RandomActs(seed: seed)
    for _ in 0..<200 { _ = try? await registrar.perform(acts.next()) }
    let state = registrar.snapshot.state
    for body in state.allBodies {
      let days = body.meetings.compactMap { state.meeting($0)?.day }
      #expect(days == days.sorted(), "a body's meetings lie in order of day")
      for seat in state.seats(of: body) {
        for day in [Day("2026-03-01")!, Day("2026-09-01")!] {
          #expect(seat.memberships.filter { $0.holds(on: day) }.count <= 1, "one holder a seat")
        }
      }
      for judgement in state.judgements(of: body, on: Day("2026-10-01")!) {
        #expect(judgement.kept <= judgement.counted)
        for occasion in judgement.occasions where occasion.standing == .kept {
          #expect(!occasion.evidence.isEmpty, "green only by evidence: \(occasion)")
        }
      }
    }
  }
}

/// A store whose journal refuses to keep anything while it is told to fail.
final class FailingStore: Store {
  let fails = Mutex(false)
  private let inner = MemoryStore()
  var journal: any Journal { FailingJournal(store: self, inner: inner.journal) }
  var blobs: any Blobs { inner.blobs }
  var drafts: any Drafts { inner.drafts }
  var live: any LiveNotes { inner.live }
  var sessions: any Sessions { inner.sessions }
  var backups: any Backups { inner.backups }
  var index: any Index { inner.index }
  var outbox: any Outbox { inner.outbox }
  var feeds: any Feeds { inner.feeds }
}

private struct FailingJournal: Journal {
  let store: FailingStore
  let inner: any Journal

  var head: Head { get throws { try inner.head } }
  func append(_ batch: [Submission], expecting sequence: Int) throws -> Head {
    if store.fails.withLock({ $0 }) { throw StoreProblem.diskFull("journal") }
    return try inner.append(batch, expecting: sequence)
  }
  func receipts(of commands: [CommandID]) throws -> [CommandID: [UInt8]] {
    try inner.receipts(of: commands)
  }
  func forEach(after sequence: Int, _ body: (Entry) throws -> Void) throws {
    try inner.forEach(after: sequence, body)
  }
  func entries(after sequence: Int, limit: Int) throws -> [Entry] {
    try inner.entries(after: sequence, limit: limit)
  }
  func texts(_ refs: [TextRef]) throws -> [TextRef: String] { try inner.texts(refs) }
  func saltedTexts(_ refs: [TextRef]) throws -> [TextRef: SaltedText] {
    try inner.saltedTexts(refs)
  }
  func shortTexts(upTo bytes: Int, _ body: (TextRef, String) -> Void) throws {
    try inner.shortTexts(upTo: bytes, body)
  }
  func dispose(_ refs: [TextRef]) throws -> Int { try inner.dispose(refs) }
  func verify(head: Digest?) throws -> Verification { try inner.verify(head: head) }
}
