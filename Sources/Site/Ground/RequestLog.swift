import HTTPTypes
import Hummingbird
import Logging

/// What is written of each request: nothing that tells who asked, or what for.
enum RequestLog {
  static func write(
    _ request: Request, _ response: Response, _ context: VisitContext,
    since start: ContinuousClock.Instant
  ) {
    context.logger.info(
      "request",
      metadata: [
        // An invented method may hold anything, so only those we know are written.
        "method": .string(known[request.method] ?? "other"),
        // The route's pattern, never the path, which may name a person.
        "route": .string(context.jar.route ?? context.endpointPath ?? "none"),
        "status": .stringConvertible(response.status.code),
        "ms": .stringConvertible((ContinuousClock.now - start) / .milliseconds(1)),
      ])
  }

  /// Names an error that is no refusal by its type and case; what it holds may be personal.
  static func write(_ error: any Error, _ context: VisitContext) {
    guard !(error is any SpokenProblem) else { return }
    let mirror = Mirror(reflecting: error)
    let name = mirror.displayStyle == .enum ? mirror.children.first?.label ?? "" : ""
    context.logger.error(
      "broken down",
      metadata: [
        "error": .string(String(reflecting: type(of: error))), "case": .string(name),
        "route": .string(context.jar.route ?? context.endpointPath ?? "none"),
      ])
  }

  private static let known: [HTTPRequest.Method: String] = [
    .get: "GET", .head: "HEAD", .post: "POST", .put: "PUT", .delete: "DELETE", .patch: "PATCH",
    .options: "OPTIONS", .trace: "TRACE",
  ]
}
