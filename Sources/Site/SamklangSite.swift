public import Hummingbird
public import Identity
import Links
public import Logging
import Pages
public import Registrar
public import Stores

/// The whole site, built from arguments by one function, so that tests need no socket.
public enum SamklangSite {
  /// Builds the server of the site; no socket is opened until it runs.
  ///
  /// - Parameter inspector: tells files by their content, and reads their text.
  /// - Parameter wallSeconds: the wall clock's seconds since 1970, for sessions and limits; the
  ///   domain's time comes from the registrar.
  /// - Parameter provider: where people can log in elsewhere, if anywhere.
  /// - Parameter onListening: told the port when the server has begun to answer.
  public static func make(
    registrar: Registrar, inspector: any FileInspector,
    settings: SiteSettings = SiteSettings(), logger: Logger,
    wallSeconds: @escaping @Sendable () -> Int, passwords: PasswordDesk = PasswordDesk(),
    gate: LogInGate = LogInGate(), provider: Provider? = nil,
    wakeMail: @escaping @Sendable () -> Void = {},
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) -> Application<Front> {
    let premises = Premises(
      registrar: registrar, passwords: passwords, gate: gate, provider: provider,
      inspector: inspector, search: SearchFollower(registrar, inspector: inspector),
      wallSeconds: wallSeconds, origin: settings.address, sendsMail: settings.sendsMail,
      wakeMail: wakeMail)
    premises.forgetSharedNotes()
    // The index is level again before anyone asks, and no longer than that is anyone held up.
    Task { await premises.search.catchUp() }
    return SiteServer.make(
      routes(premises), settings: settings,
      sessions: .kept(in: registrar.store.sessions, now: wallSeconds), logger: logger,
      errorPage: premises.errorPage, onListening: onListening)
  }

  /// Addresses are matched where they are made, in ``Link``: no route has a pattern of its own.
  static func routes(_ premises: Premises) -> Routes {
    var routes = Routes()
    for path in ["/", "/**"] {
      routes.get(path, premises.show)
      routes.post(path, limitsAt: limits, premises.take)
    }
    routes.get("/robots.txt") { _ in .bytes(type: "text/plain; charset=utf-8", robots) }
    return routes
  }

  /// Only the forms for attachments, charters and imports take files.
  static func limits(of path: String) -> FormLimits {
    switch Link(path: path) {
    case .meetingAction(_, .agenda, .register), .matterAction(_, .register):
      .files(bytes: mostAttachedBytes)
    case .administrationAction(.charters, nil, .register): .files(bytes: mostCharterBytes)
    case .administrationAction(.imports, nil, .register): .files(bytes: mostImportBytes)
    case .deviationFiguresAction(_, .register), .planImportAction(_, .register):
      .files(bytes: mostImportBytes)
    case .indicatorsAction(.values, .register): .files(bytes: mostImportBytes)
    case .deliverableAction(_, _, .send): .files(bytes: mostAttachedBytes)
    default: .fields
    }
  }

  /// How large a charter's file may be.
  static let mostCharterBytes = 2 << 20
  /// How large a file of people or seats may be.
  static let mostImportBytes = 1 << 20

  /// How large an attachment may be.
  static let mostFileBytes = 50 << 20
  /// How large all attachments of one form may be.
  static let mostAttachedBytes = 200 << 20

  /// Everything open may be found; the form to log in by leads nowhere.
  private static let robots = Array(
    "User-agent: *\nDisallow: \(Link.logIn().path)\n".utf8)
}

extension Premises {
  /// The page of an error that no page of its own has answered.
  @Sendable func errorPage(_ fault: Fault) -> [UInt8] {
    ErrorPage.render(anonymousView(), status: fault.status, sentence: fault.sentence)
  }
}
