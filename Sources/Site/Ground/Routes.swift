/// The pages of the site: which address is answered by what.
///
///     var routes = Routes()
///     routes.get("/organ/{id}") { visit in
///       .page(page(of: try visit.parameter("id"), token: visit.formToken))
///     }
///     routes.post("/organ/{id}") { visit, form in
///       try await rename(try visit.parameter("id"), to: form["name"])
///       return .redirect(to: visit.path)
///     }
public struct Routes: Sendable {
  /// Answers a visit to a page.
  public typealias Page = @Sendable (Visit) async throws -> Reply
  /// Answers a visitor who sends a form.
  public typealias Taker = @Sendable (Visit, Form) async throws -> Reply
  /// Gives the asset that an address names, or nil.
  public typealias Shelf = @Sendable (_ name: String) -> Asset?

  enum Handling: Sendable {
    case page(Page)
    case form(@Sendable (_ path: String) -> FormLimits, Taker)
    case asset(Shelf)
  }

  var handlings: [String: [Handling]] = [:]

  /// No pages yet.
  public init() {}

  /// A page to look at.
  public mutating func get(_ path: String, _ page: @escaping Page) {
    handlings[path, default: []].append(.page(page))
  }

  /// A form to send. Its origin and token are checked, and it is read, before the taker sees it.
  public mutating func post(
    _ path: String, limits: FormLimits = .fields, _ taker: @escaping Taker
  ) {
    post(path, limitsAt: { _ in limits }, taker)
  }

  /// Forms to send to any of several addresses, each with limits of its own.
  public mutating func post(
    _ path: String, limitsAt limits: @escaping @Sendable (_ path: String) -> FormLimits,
    _ taker: @escaping Taker
  ) {
    handlings[path, default: []].append(.form(limits, taker))
  }

  /// The site's own files: the last part of the path is the name. No session is looked up.
  public mutating func assets(_ path: String, _ shelf: @escaping Shelf) {
    handlings[path + "/{name}", default: []].append(.asset(shelf))
  }
}
