import HTTPTypes
import Hummingbird
import HummingbirdTesting
import Identity
import Logging
import NIOCore
import Synchronization

@testable import Site

/// Sessions kept in memory.
final class KeptSessions: Sendable {
  private let held = Mutex<[String: String]>([:])

  var count: Int { held.withLock { $0.count } }

  var keeping: SessionKeeping {
    SessionKeeping(
      holder: { digest in self.held.withLock { $0[digest] } },
      open: { digest, holder, _ in self.held.withLock { $0[digest] = holder } },
      end: { digest in self.held.withLock { $0[digest] = nil } })
  }
}

/// What the site wrote to its log.
final class KeptLog: LogHandler, Sendable {
  private let held = Mutex<[String]>([])
  var lines: [String] { held.withLock { $0 } }
  var logger: Logger { Logger(label: "test") { _ in self } }

  var metadata: Logger.Metadata {
    get { [:] }
    set {}
  }
  var logLevel: Logger.Level {
    get { .info }
    set {}
  }
  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { key == "hb.request.id" ? "the-id" : nil }
    set {}
  }

  func log(event: LogEvent) {
    let words = (event.metadata ?? [:]).sorted { $0.key < $1.key }.map { "\($0)=\($1)" }
    held.withLock { $0.append("\(event.message) " + words.joined(separator: " ")) }
  }
}

struct Secretive: Error { let secret = "hemligt: Anna Andersson" }

/// A small site to try the ground with.
struct Workshop {
  var settings = SiteSettings()
  let sessions = KeptSessions()
  let log = KeptLog()
  static let style = Asset(type: "text/css", bytes: Array("body {}".utf8))

  func run(
    _ setup: TestingSetup = .router, _ test: @Sendable (Caller) async throws -> Void
  ) async throws {
    var settings = settings
    settings.port = 0
    let server = SiteServer.make(
      Self.routes, settings: settings, sessions: sessions.keeping, logger: log.logger
    ) { Array("<h1>\($0.status)</h1>\($0.sentence) [\($0.requestID)]".utf8) }
    try await server.test(setup) { try await test(Caller(client: $0)) }
  }

  static var routes: Routes {
    var routes = Routes()
    routes.get("/") { .page(Array("hej \($0.holder ?? "du")".utf8)) }
    routes.get("/token") { .page(Array($0.formToken.utf8)) }
    routes.get("/organ/{id}") { .page(Array(try $0.parameter("id").utf8)) }
    routes.get("/query") { .page(Array($0.query["q"].utf8)) }
    routes.get("/inne") { .page(Array(try $0.requireHolder().utf8)) }
    routes.get("/trasig") { _ in throw Secretive() }
    routes.get("/fort") { _ in throw GroundProblem.tooManyTries(waitSeconds: 30) }
    routes.get("/fil") { _ in .file(name: "möte \"1\".pdf", type: "application/pdf", [1, 2, 3]) }
    routes.assets("/stil") { $0 == "site.\(style.mark).css" ? style : nil }
    routes.post("/in") { visit, form in
      try await visit.logIn(form["namn"])
      return .redirect(to: form["till"])
    }
    routes.post("/ut") { visit, _ in
      try await visit.logOut()
      return .redirect(to: "/")
    }
    routes.post("/spara") { .page(Array("sparat \($1["text"]) \($1[FormSeal.field])".utf8)) }
    routes.post("/ladda-upp", limits: .files(bytes: 100)) { _, form in
      .page(Array("\(form.file("fil")?.name ?? "") \(form.file("fil")?.bytes.count ?? 0)".utf8))
    }
    return routes
  }
}
