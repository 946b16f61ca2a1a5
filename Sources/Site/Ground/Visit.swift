import Identity
import Links
public import Logging

/// One request, as a page sees it.
public struct Visit: Sendable {
  /// The path, as it was written.
  public let path: String
  /// The path with its query, as they were written.
  public let written: String
  /// What the address's query holds.
  public let query: Form
  /// Who is logged in, by the id that was given at log-in.
  public let holder: String?
  /// What the log knows this request by.
  public let requestID: String
  /// Where the visitor comes from; for limiting only, never for a log.
  public let address: String
  /// The log, with the request's id in it.
  public let logger: Logger

  /// The last event that the visitor got of those that are sent as they happen.
  let lastEvent: String?
  let parameters: [String: String]
  let door: Door
  let jar: CookieJar
  let session: Token?
  let formCookie: Token
  /// What shows that this browser has given the right password, and has a code left to give.
  let pending: Token?
  /// What shows that this browser is the one that went to a provider to log in.
  let elsewhere: Token?

  /// A part of the path, by its name in the route's pattern.
  public func parameter(_ name: String) throws(GroundProblem) -> String {
    guard let value = parameters[name] else { throw .notFound }
    return value
  }

  /// Who is logged in, or the problem that nobody is.
  public func requireHolder() throws(GroundProblem) -> String {
    guard let holder else { throw .notLoggedIn }
    return holder
  }

  /// The token for the hidden field ``FormSeal/field`` of every form on the page.
  ///
  /// Asking for it makes the page private, and gives a visitor who is not logged in a cookie.
  public var formToken: String {
    jar.markPrivate()
    if holder == nil {
      jar.set(door.names.form, to: formCookie.text, secure: door.secure)
    }
    return expectedFormToken
  }

  /// Notes for the log what kind of address was asked for; never what it names.
  func note(_ link: Link?) {
    if let link { jar.note(route: link.pattern) }
  }

  var expectedFormToken: String {
    if holder != nil, let session { return FormSeal.forSession(session) }
    return FormSeal.forCookie(formCookie, secret: door.formSecret)
  }
}
