import Dispatch

/// Where passwords are hashed: beside the threads that answer visitors, a few at a time.
public actor PasswordDesk {
  private let queue = DispatchQueue(label: "samklang.passwords", attributes: .concurrent)
  private let mostWaiting: Int
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  /// A desk that works on so many passwords at once and lets so many more wait.
  public init(atOnce: Int = 2, mostWaiting: Int = 64) {
    free = atOnce
    self.mostWaiting = mostWaiting
  }

  /// The hash to store for a password.
  public func make(_ password: String) async throws -> String {
    try await work { Result { try PasswordHash.make(password) } }.get()
  }

  /// Whether the password is the stored one; a missing hash takes the same time and answers no.
  public func verify(_ password: String, against encoded: String?) async throws -> Bool {
    try await work {
      guard let encoded else { return PasswordHash.verifyNobody(password) }
      return PasswordHash.verify(password, against: encoded)
    }
  }

  func work<Answer: Sendable>(_ job: @escaping @Sendable () -> Answer) async throws -> Answer {
    try await takePlace()
    let answer = await withCheckedContinuation { done in
      queue.async { done.resume(returning: job()) }
    }
    leavePlace()
    return answer
  }

  private func takePlace() async throws {
    if free > 0 {
      free -= 1
      return
    }
    guard waiting.count < mostWaiting else { throw PasswordProblem.busy }
    await withCheckedContinuation { waiting.append($0) }
  }

  /// Hands the place straight to the one who has waited longest.
  private func leavePlace() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }
}
