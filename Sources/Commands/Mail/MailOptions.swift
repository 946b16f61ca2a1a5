import ArgumentParser
import FoundationEssentials
import Governance
import Identity
import Letters
import Logging
import Mailer
import Registrar
import Stores

/// What `samklang serve` is told of mail.
struct MailOptions: ParsableArguments {
  @Option(name: .customLong("smtp-url"), help: Help.smtpURL) var url: String?
  @Option(name: .customLong("smtp-user"), help: Help.smtpUser) var user: String?
  @Option(name: .customLong("smtp-password-file"), help: Help.smtpPasswordFile)
  var passwordFile: String?
  @Option(name: .customLong("smtp-ca-file"), help: Help.smtpCertificates) var certificates: String?
  @Option(name: .customLong("mail-from"), help: Help.mailFrom) var from: String?

  /// Whether mail is sent from here: never to the invented people of example data.
  func isSending(for state: State) -> Bool { url != nil && state.exampleDay == nil }

  /// Says what is wrong before anything is opened.
  func check() throws {
    if let from, !Message.isAddress(from) { throw Failure(Help.notAddress(from)) }
    guard let url else { return }
    guard SMTPCarrier.isServer(url) else { throw Failure(Help.notServer(url)) }
    guard from != nil else { throw Failure(Help.noMailFrom) }
    _ = try password()
  }

  /// The follower that writes mails and, where there is a server, the postman.
  func office(registrar: Registrar, origin: String, _ logger: Logger) throws -> MailOffice {
    let sender = from ?? fallback(origin)
    let settings = MailSettings(
      origin: origin, sender: sender, isSending: isSending(for: registrar.snapshot.state),
      secret: MailOptions.secret, wallSeconds: { ProgramClock.wallSeconds }, logger: logger)
    guard settings.isSending, let url else { return MailOffice(registrar, settings, nil) }
    let carrier = SMTPCarrier(
      .init(
        url: url, sender: sender, user: user, password: try password(),
        certificates: certificates))
    return MailOffice(registrar, settings, carrier)
  }

  /// The first line of the file, so that a line break at its end does no harm.
  private func password() throws -> String? {
    try passwordFile.map { path in
      String(try Files.text(of: path).prefix { !$0.isNewline })
    }
  }

  /// A sender for invitations that are only shown.
  private func fallback(_ origin: String) -> String {
    let host = origin.split(separator: "/").last.map { $0.prefix { $0 != ":" } } ?? ""
    let address = "samklang@\(host)"
    return Message.isAddress(address) ? address : "samklang@samklang.invalid"
  }

  private static let secret: @Sendable () -> (text: String, sum: Digest) = {
    let token = Token.random()
    return (token.text, Digest(token.digest) ?? .zero)
  }
}

/// Those who write mails and send them.
struct MailOffice: Sendable {
  private let correspondent: Correspondent
  private let postman: Postman?

  init(_ registrar: Registrar, _ settings: MailSettings, _ carrier: (any Carrier)?) {
    let postman = carrier.map { Postman(registrar: registrar, carrier: $0, settings: settings) }
    self.postman = postman
    correspondent = Correspondent(
      registrar: registrar, settings: settings, onMail: { postman?.wake() })
  }

  func start() {
    correspondent.start()
    postman?.start()
  }

  func wake() { postman?.wake() }

  func stop() {
    correspondent.stop()
    postman?.stop()
  }
}
