import Dispatch

/// Where what blocks is done, beside the threads that the site answers on.
enum Aside {
  /// Runs a job on a thread of its own.
  static func run<Answer: Sendable>(
    _ job: @escaping @Sendable () throws -> Answer
  ) async throws -> Answer {
    // A serial queue of its own gets a thread of its own, however many others wait.
    let queue = DispatchQueue(label: "samklang.bench")
    return try await withCheckedThrowingContinuation { done in
      queue.async { done.resume(with: Result(catching: job)) }
    }
  }
}
