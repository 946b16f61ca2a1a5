import Dispatch

/// Where what blocks is done, beside the few threads that answer visitors.
struct Worker: Sendable {
  private let queue = DispatchQueue(label: "samklang.reading", attributes: .concurrent)

  func run<Answer: Sendable>(_ job: @escaping @Sendable () throws -> Answer) async throws -> Answer
  {
    try await withCheckedThrowingContinuation { done in
      queue.async { done.resume(with: Result(catching: job)) }
    }
  }
}
