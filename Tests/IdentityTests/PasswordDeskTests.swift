import Synchronization
import Testing

@testable import Identity

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
    let counts = Mutex((now: 0, most: 0))
    let served = try await withThrowingTaskGroup(of: Int.self) { group in
      for _ in 0..<20 {
        group.addTask {
          try await desk.work {
            counts.withLock {
              $0.now += 1
              $0.most = max($0.most, $0.now)
            }
            _ = PasswordHash.needsRehash("")
            counts.withLock { $0.now -= 1 }
            return 1
          }
        }
      }
      return try await group.reduce(0, +)
    }
    #expect(served == 20)
    #expect(counts.withLock { $0.most } <= 2)
  }

  @Test("One who finds the queue full is told to come back")
  func full() async throws {
    let desk = PasswordDesk(atOnce: 0, mostWaiting: 0)
    await #expect(throws: PasswordProblem.busy) { try await desk.make("ett långt lösenord") }
  }
}
