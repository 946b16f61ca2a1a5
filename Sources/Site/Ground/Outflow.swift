import Hummingbird
import HummingbirdCore
import ServiceLifecycle

/// An answer that goes on: sent as it comes, until it ends, the visitor leaves or the server stops.
struct Outflow: Sendable, Equatable {
  private final class Identity: Sendable {}

  /// Sends pieces until there are no more.
  typealias Run = @Sendable (_ send: ([UInt8]) async throws -> Void) async throws -> Void

  private let identity = Identity()
  private let run: Run
  private let end: @Sendable () -> Void

  /// An answer that `run` sends; `end` makes it come to its end.
  init(end: @escaping @Sendable () -> Void, run: @escaping Run) {
    self.run = run
    self.end = end
  }

  /// The body of the answer to a request.
  func body(answering request: Request) -> ResponseBody {
    ResponseBody { writer in
      // The server waits for every answer to end before it stops.
      try await withGracefulShutdownHandler {
        try await request.body.consumeWithCancellationOnInboundClose { _ in
          try await run { try await writer.write(ByteBuffer(bytes: $0)) }
        }
      } onGracefulShutdown: {
        end()
      }
      try await writer.finish(nil)
    }
  }

  static func == (left: Outflow, right: Outflow) -> Bool { left.identity === right.identity }
}
