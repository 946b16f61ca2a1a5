import Identity
import Stores
import Testing

@testable import Site

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
    try await keeping.open(digest, "7", false)
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
    try await keeping.open(digest, "7", false)
    hands.pass(2 * 3_600 - 1)
    #expect(try await keeping.holder(digest) == "7")
    hands.pass(2 * 3_600)
    #expect(try await keeping.holder(digest) == nil)
  }

  @Test("A session that was ended, or never was, is nobody's")
  func ended() async throws {
    let keeping = self.keeping
    try await keeping.open(digest, "7", false)
    try await keeping.end(digest)
    #expect(try await keeping.holder(digest) == nil)
    #expect(try await keeping.holder("no digest") == nil)
    await #expect(throws: GroundProblem.brokenDown) {
      try await keeping.open(digest, "anna", false)
    }
  }
}
