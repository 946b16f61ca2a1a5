import ArgumentParser
import FoundationEssentials
import Identity
import Links

/// Where people can log in elsewhere, as the command line and the environment say it.
struct ProviderOptions: ParsableArguments {
  /// The variable that holds the secret, where it stands in no file.
  static let secretVariable = "SAMKLANG_OIDC_SECRET"

  @Option(name: .customLong("oidc-issuer"), help: Help.oidcIssuer) var issuer: String?
  @Option(name: .customLong("oidc-client"), help: Help.oidcClient) var client: String?
  @Option(name: .customLong("oidc-secret-file"), help: Help.oidcSecretFile) var secretFile: String?
  @Option(name: .customLong("oidc-name"), help: Help.oidcName) var name: String?

  /// The provider, where one is named; throws a sentence where the settings do not go together.
  func provider(
    origin: String?, environment: [String: String] = ProcessInfo.processInfo.environment
  ) throws -> Provider? {
    guard let issuer else {
      guard client == nil, secretFile == nil, name == nil else { throw Failure(Help.noIssuer) }
      return nil
    }
    guard let client, !client.isEmpty else { throw Failure(Help.noClient) }
    guard let origin else { throw Failure(Help.noOrigin) }
    let site = origin.hasSuffix("/") ? String(origin.dropLast()) : origin
    do {
      let settings = try ProviderSettings(
        issuer: issuer, client: client, secret: try secret(environment), name: name ?? issuer,
        callback: site + Link.backFromElsewhere.path, farewell: site + Link.start.path)
      return Provider(settings, wallSeconds: { ProgramClock.wallSeconds })
    } catch let problem as ProviderProblem {
      throw Failure(problem.sentence(of: issuer))
    }
  }

  /// The secret without the line break that editors end files with; nil for a site without one.
  private func secret(_ environment: [String: String]) throws -> String? {
    let named = environment[Self.secretVariable]
    guard let secretFile else { return named.flatMap { $0.isEmpty ? nil : $0 } }
    guard named == nil else { throw Failure(Help.twoSecrets(Self.secretVariable)) }
    let text = try Files.text(of: secretFile)
    let secret = text.prefix { !$0.isNewline }
    guard !secret.isEmpty, text.dropFirst(secret.count).allSatisfy(\.isWhitespace) else {
      throw Failure(Help.noSecret(secretFile))
    }
    return String(secret)
  }
}
