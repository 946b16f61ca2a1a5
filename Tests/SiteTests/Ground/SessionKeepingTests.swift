import Identity
import Stores
import Synchronization
import Testing

@testable import Site

/// A clock that stands where the test puts it.
private final class Hands: Sendable {
  private let held = Mutex(1_000_000)
  func now() -> Int { held.withLock { $0 } }
  func pass(_ seconds: Int) { held.withLock { $0 += seconds } }
}

@Suite("Sessions kept in a store")
struct SessionKeepingTests {
  private let hands = Hands()
  private let digest = Token.random().digest

  private var keeping: SessionKeeping {
    let hands = hands
    return SessionKeeping.kept(in: MemoryStore().sessions) { hands.now() }
  }

  @Test("A session that is used lives on, but never longer than a working day")
  func used() async throws {
    let keeping = self.keeping
    try await keeping.open(digest, "7")
    for _ in 0..<11 {
      hands.pass(3_600)
      #expect(try await keeping.holder(digest) == "7")
    }
    hands.pass(3_600)
    #expect(try await keeping.holder(digest) == nil)
  }

  @Test("A session left unused for two hours is over")
  func unused() async throws {
    let keeping = self.keeping
    try await keeping.open(digest, "7")
    hands.pass(2 * 3_600 - 1)
    #expect(try await keeping.holder(digest) == "7")
    hands.pass(2 * 3_600)
    #expect(try await keeping.holder(digest) == nil)
  }

  @Test("A session that was ended, or never was, is nobody's")
  func ended() async throws {
    let keeping = self.keeping
    try await keeping.open(digest, "7")
    try await keeping.end(digest)
    #expect(try await keeping.holder(digest) == nil)
    #expect(try await keeping.holder("no digest") == nil)
    await #expect(throws: GroundProblem.brokenDown) { try await keeping.open(digest, "anna") }
  }
}
