import HTTPTypes
public import Hummingbird

/// What every request passes on its way in and every answer on its way out.
public struct Front: HTTPResponder {
  /// What the server knows of a request.
  public typealias Context = VisitContext

  let router: RouterResponder<VisitContext>
  let headers: SecurityHeaders
  let mostAddressBytes: Int
  let errorPage: @Sendable (Fault) -> [UInt8]

  /// The answer to a request; it never throws, since every error has a page.
  public func respond(to request: Request, context: VisitContext) async -> Response {
    let start = ContinuousClock.now
    var response = await answer(request, context)
    headers.dress(&response)
    if request.method == .head { response = response.createHeadResponse() }
    RequestLog.write(request, response, context, since: start)
    return response
  }

  private func answer(_ request: Request, _ context: VisitContext) async -> Response {
    do {
      try check(request)
      return try await router.respond(to: asGet(request), context: context)
    } catch {
      RequestLog.write(error, context)
      return response(to: Fault(error, requestID: context.id), request, context)
    }
  }

  private func check(_ request: Request) throws {
    let address = request.head.path ?? ""
    guard address.utf8.count <= mostAddressBytes else {
      throw GroundProblem.addressTooLong(most: mostAddressBytes)
    }
    guard [.get, .head, .post].contains(request.method) else {
      throw GroundProblem.methodNotAllowed(allowed: ["GET", "HEAD", "POST"])
    }
    guard address.hasPrefix("/"), PercentCoding.text(request.uri.path) != nil,
      (try? URLEncodedForm.read((request.uri.query ?? "").utf8)) != nil
    else { throw GroundProblem.badAddress }
  }

  /// A request for the head alone is answered as one for the page, whose body is then left out.
  private func asGet(_ request: Request) -> Request {
    guard request.method == .head else { return request }
    var head = request.head
    head.method = .get
    return Request(head: head, body: request.body)
  }

  private func response(
    to fault: Fault, _ request: Request, _ context: VisitContext
  ) -> Response {
    var response = Reply.page(errorPage(fault), status: fault.status)
      .response(to: request, jar: context.jar)
    if !fault.allowed.isEmpty {
      response.headers[.allow] = fault.allowed.joined(separator: ", ")
    }
    if let seconds = fault.waitSeconds { response.headers[.retryAfter] = String(seconds) }
    if fault.hangsUp {
      response.headers[.connection] = "close"
      response.body = Self.hangingUp(after: response.body, context.hangUp)
    }
    return response
  }

  /// The same body, after which nothing more is read: the rest may be endless.
  private static func hangingUp(
    after body: ResponseBody, _ hangUp: @escaping @Sendable () -> Void
  ) -> ResponseBody {
    ResponseBody(contentLength: body.contentLength) { writer in
      try await body.write(writer)
      hangUp()
    }
  }
}
