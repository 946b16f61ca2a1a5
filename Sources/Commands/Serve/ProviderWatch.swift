import Identity
import Logging
import ServiceLifecycle

/// Asks the provider now and then what it is, so that the site knows whether it can be used, and
/// tells the log when that changes.
struct ProviderWatch: Service {
  let provider: Provider
  let logger: Logger
  /// How often; the provider itself is asked only when what is known of it is old, or wrong.
  var pause: Duration = .seconds(30)

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var last: String?
      while !Task.isCancelled {
        last = await look(last)
        try? await Task.sleep(for: pause)
      }
    }
  }

  /// Tells what is new since the last look: a problem by its label, or that it is over.
  private func look(_ last: String?) async -> String? {
    do throws(ProviderProblem) {
      try await provider.look()
      if last != nil { logger.notice("log-in provider answers again") }
      return nil
    } catch {
      if last != error.label {
        logger.warning(
          "log-in provider cannot be used", metadata: ["reason": .string(error.label)])
      }
      return error.label
    }
  }
}
