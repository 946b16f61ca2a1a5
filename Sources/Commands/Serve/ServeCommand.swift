import ArgumentParser
import ExampleYear
import Extraction
import Governance
import Identity
import Logging
import ServiceLifecycle
import Site
import Synchronization
import UnixSignals

/// `samklang serve`: the site, on one journal.
struct ServeCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "serve", abstract: Help.serve)

  @Option(help: Help.journalFile) var journal: String
  @Option(help: Help.port) var port = 8080
  @Option(help: Help.host) var host = "127.0.0.1"
  @Option(help: Help.origin) var origin: String?
  @OptionGroup var mail: MailOptions
  @Flag(help: Help.example) var example = false
  @Option(help: Help.examplesFolder) var examples = "Examples"
  @OptionGroup var elsewhere: ProviderOptions

  func run() async throws {
    try await told {
      guard (0...65_535).contains(port) else { throw Failure(Help.noPort(port)) }
      let provider = try elsewhere.provider(origin: origin)
      try mail.check()
      let open = try OpenJournal.open(journal, asExample: example)
      defer { open.close() }
      if example { try await prepareExample(open) }
      try await serve(open, provider)
    }
  }

  private func prepareExample(_ open: OpenJournal) async throws {
    let year = try ExampleData.year(from: examples)
    if open.isEmpty {
      Telling.say(Help.loadingExample)
      try await ExampleData.load(year, into: open)
    } else if open.state.exampleDay == nil {
      throw Failure(Help.notExample(journal), code: 1)
    }
    for login in year.logins {
      Telling.say(ExampleAccount(login).line)
    }
  }

  private var settings: SiteSettings {
    var settings = SiteSettings()
    settings.host = host
    settings.port = port
    settings.origin = origin
    return settings
  }

  private func serve(_ open: OpenJournal, _ provider: Provider?) async throws {
    var settings = settings
    settings.sendsMail = mail.isSending(for: open.state)
    var logger = Logger(label: "samklang")
    logger.logLevel = .notice
    let office = try mail.office(registrar: open.registrar, origin: settings.address, logger)
    let isListening = Atomic(false)
    let site = SamklangSite.make(
      registrar: open.registrar, inspector: Extraction(), settings: settings, logger: logger,
      wallSeconds: { ProgramClock.wallSeconds }, provider: provider,
      wakeMail: { office.wake() },
      onListening: { [host] port in
        isListening.store(true, ordering: .relaxed)
        Telling.say(Help.serving("http://\(host):\(port)"))
      })
    let watch = provider.map { ProviderWatch(provider: $0, logger: logger) }
    let group = ServiceGroup(
      configuration: .init(
        services: [.init(service: site)] + [watch].compactMap { $0 }.map { .init(service: $0) },
        gracefulShutdownSignals: [.sigterm, .sigint],
        logger: logger))
    office.start()
    defer { office.stop() }
    do {
      try await group.run()
    } catch {
      guard !isListening.load(ordering: .relaxed) else { throw error }
      throw Failure(Help.cannotListen(host, port))
    }
  }
}
