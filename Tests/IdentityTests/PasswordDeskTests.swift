import Synchronization
import Testing

@testable import Identity

/// Counts how many are in at once.
private final class Crowd: Sendable {
  private let counts = Mutex((now: 0, most: 0))
  var most: Int { counts.withLock { $0.most } }

  func enter() {
    counts.withLock { $0 = ($0.now + 1, max($0.most, $0.now + 1)) }
  }

  func leave() { counts.withLock { $0.now -= 1 } }
}

@Suite("The desk where passwords are hashed")
struct PasswordDeskTests {
  @Test("A password made there is known there, and nobody's is not")
  func roundTrip() async throws {
    let desk = PasswordDesk()
    let hash = try await desk.make("ett långt lösenord")
    #expect(try await desk.verify("ett långt lösenord", against: hash))
    #expect(try await !desk.verify("ett annat lösenord", against: hash))
    #expect(try await !desk.verify("ett långt lösenord", against: nil))
  }

  @Test("Never more than two are at work at once, and all are served")
  func atOnce() async throws {
    let desk = PasswordDesk(atOnce: 2)
    let crowd = Crowd()
    let served = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<20 {
        group.addTask {
          try await desk.work {
            crowd.enter()
            defer { crowd.leave() }
            return PasswordHash.needsRehash("") ? 1 : 0
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(served == 20)
    #expect(crowd.most <= 2)
  }

  @Test("One who finds the queue full is told to come back")
  func full() async throws {
    let desk = PasswordDesk(atOnce: 0, mostWaiting: 0)
    await #expect(throws: PasswordProblem.busy) { try await desk.make("ett långt lösenord") }
  }
}
