import Extraction
import Logging
import ServiceLifecycle
import Site

/// The site, served by this process for as long as it is measured.
enum RunningSite {
  /// Serves the journal on a free port, does the job, and ends the site.
  static func serve<Answer: Sendable>(
    _ open: OpenJournal, while job: @escaping @Sendable (_ port: Int) async throws -> Answer
  ) async throws -> Answer {
    var settings = SiteSettings()
    settings.port = Wire.freePort()
    var logger = Logger(label: "samklang")
    logger.logLevel = .critical
    let site = SamklangSite.make(
      registrar: open.registrar, inspector: Extraction(), settings: settings, logger: logger,
      wallSeconds: { ProgramClock.wallSeconds })
    let group = ServiceGroup(
      configuration: .init(services: [.init(service: site)], logger: logger))
    let port = settings.port
    return try await withThrowingTaskGroup(of: Void.self) { tasks in
      tasks.addTask { try await group.run() }
      try await Aside.run { try Wire.await("/robots.txt", port: port) }
      let answer = try await job(port)
      await group.triggerGracefulShutdown()
      try await tasks.waitForAll()
      return answer
    }
  }
}
