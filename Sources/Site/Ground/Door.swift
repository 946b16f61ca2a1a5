import HTTPTypes
import Hummingbird
import Identity

/// Where requests come in: makes each into a visit, and refuses forms that are not ours.
struct Door: Sendable {
  let sessions: SessionKeeping
  let formSecret: [UInt8]
  let names: CookieNames
  let secure: Bool
  let trustsProxy: Bool
  let origins: OriginCheck

  init(_ settings: SiteSettings, _ sessions: SessionKeeping) {
    self.sessions = sessions
    formSecret = settings.formSecret
    secure = settings.isSecure
    names = CookieNames(secure: settings.isSecure)
    trustsProxy = settings.trustsProxy
    origins = OriginCheck(origin: settings.origin)
  }

  /// The request as its page sees it.
  func visit(_ request: Request, _ context: VisitContext) async throws -> Visit {
    let session = request.cookies[names.session].flatMap { Token($0.value) }
    let holder: String? =
      if let session { try await sessions.holder(session.digest) } else { nil }
    if holder != nil { context.jar.markPrivate() }
    return Visit(
      path: request.uri.path, written: request.head.path ?? "/",
      query: try URLEncodedForm.read((request.uri.query ?? "").utf8),
      holder: holder, requestID: context.id, address: address(request, context),
      logger: context.logger,
      lastEvent: request.headers.last(named: "last-event-id"), parameters: try parameters(context),
      door: self, jar: context.jar,
      session: session, formCookie: formCookie(request) ?? .random(),
      pending: request.cookies[names.pending].flatMap { Token($0.value) },
      elsewhere: request.cookies[names.elsewhere].flatMap { Token($0.value) })
  }

  /// The form that was sent, if it was sent from a page of ours given to this visitor.
  func form(_ request: Request, _ visit: Visit, _ limits: FormLimits) async throws -> Form {
    try origins.check(request.head)
    // Without a session and without the cookie of an open page, no token can be right.
    if visit.holder == nil, formCookie(request) == nil { throw refusal(request, visit) }
    var limits = limits
    // Strangers have no files to leave with us, and must not fill our memory with them.
    if visit.holder == nil { limits.fileBytes = 0 }
    var form = try await FormReader.read(request, limits)
    guard FormSeal.matches(form[FormSeal.field], visit.expectedFormToken) else {
      throw refusal(request, visit)
    }
    form.values[FormSeal.field] = nil
    return form
  }

  private func refusal(_ request: Request, _ visit: Visit) -> GroundProblem {
    if visit.holder != nil { return .badFormToken }
    if visit.session != nil { return .sessionEnded }
    return formCookie(request) == nil ? .noCookie : .badFormToken
  }

  private func formCookie(_ request: Request) -> Token? {
    request.cookies[names.form].flatMap { Token($0.value) }
  }

  /// Behind a proxy, the last address it gives: the others are the visitor's own to invent.
  private func address(_ request: Request, _ context: VisitContext) -> String {
    guard trustsProxy, let line = request.headers.last(named: "x-forwarded-for") else {
      return context.peer
    }
    return line.split(separator: ",").last.map { String($0.trimmed().prefix(50)) } ?? context.peer
  }

  private func parameters(_ context: VisitContext) throws -> [String: String] {
    var read: [String: String] = [:]
    for (name, value) in context.parameters {
      guard let text = PercentCoding.text(value) else { throw GroundProblem.badAddress }
      read[String(name)] = text
    }
    return read
  }
}
