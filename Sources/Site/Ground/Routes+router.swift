import HTTPTypes
import Hummingbird

extension Routes {
  /// The router that the server asks, with a refusal of the right kind for all that is no page.
  func router(_ door: Door) -> Router<VisitContext> {
    let router = Router(context: VisitContext.self)
    router.add(middleware: NotFoundAsOurs())
    for (path, handlings) in handlings.sorted(by: { $0.key < $1.key }) {
      for handling in handlings { handling.add(to: router, at: path, door) }
      let taken = Set(handlings.map(\.method))
      for method in [HTTPRequest.Method.get, .post] where !taken.contains(method) {
        let problem = GroundProblem.methodNotAllowed(
          allowed: taken.contains(.get) ? ["GET", "HEAD"] : ["POST"])
        router.on(RouterPath(path), method: method) { _, _ -> Response in throw problem }
      }
    }
    return router
  }
}

extension Routes.Handling {
  var method: HTTPRequest.Method {
    switch self {
    case .page, .asset: .get
    case .form: .post
    }
  }

  func add(to router: Router<VisitContext>, at path: String, _ door: Door) {
    router.on(RouterPath(path), method: method) { request, context -> Response in
      let reply = try await answer(request, context, door)
      return reply.response(to: request, jar: context.jar)
    }
  }

  private func answer(
    _ request: Request, _ context: VisitContext, _ door: Door
  ) async throws -> Reply {
    switch self {
    case .page(let page): return try await page(try await door.visit(request, context))
    case .form(let limits, let taker):
      let visit = try await door.visit(request, context)
      return try await taker(visit, try await door.form(request, visit, limits(visit.path)))
    case .asset(let shelf):
      guard let asset = context.parameters.get("name").flatMap(shelf) else {
        throw GroundProblem.notFound
      }
      return .asset(asset)
    }
  }
}

/// Makes the router's own refusal into ours, which becomes a page.
struct NotFoundAsOurs: RouterMiddleware {
  func handle(
    _ request: Request, context: VisitContext,
    next: (Request, VisitContext) async throws -> Response
  ) async throws -> Response {
    do {
      return try await next(request, context)
    } catch is HTTPError {
      throw GroundProblem.notFound
    }
  }
}
