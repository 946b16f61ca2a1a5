import ArgumentParser
import FoundationEssentials
import Identity
import Testing

@testable import Commands

@Suite("Where people log in elsewhere, by the command line")
struct ProviderOptionsTests {
  private static let whole = [
    "--oidc-issuer", "https://login.example", "--oidc-client", "samklang", "--oidc-name",
    "Regionen",
  ]

  /// What comes of these arguments: the provider's name, or the sentence that refuses them.
  private static func outcome(
    _ arguments: [String], origin: String? = "https://samklang.example",
    _ environment: [String: String] = [:]
  ) throws -> String? {
    let options = try ProviderOptions.parse(arguments)
    do {
      return try options.provider(origin: origin, environment: environment)?.name
    } catch let failure as Failure {
      return failure.description
    }
  }

  @Test("A provider is had when it is named, and none otherwise")
  func named() throws {
    #expect(try Self.outcome(Self.whole) == "Regionen")
    #expect(try Self.outcome([]) == nil)
    let provider = try ProviderOptions.parse(Self.whole)
      .provider(origin: "https://samklang.example/", environment: [:])
    #expect(provider?.settings.callback == "https://samklang.example/logga-in/svar")
    #expect(provider?.settings.farewell == "https://samklang.example/")
  }

  @Test("Settings that do not go together are refused in a sentence")
  func refused() throws {
    #expect(try Self.outcome(Array(Self.whole.dropFirst(2))) == Help.noIssuer)
    #expect(try Self.outcome(Array(Self.whole.prefix(2))) == Help.noClient)
    #expect(try Self.outcome(Self.whole, origin: nil) == Help.noOrigin)
    let unsafe = ["--oidc-issuer", "http://login.example", "--oidc-client", "samklang"]
    #expect(try Self.outcome(unsafe)?.contains("https") == true)
  }

  @Test("The secret is one line of a file, or stands in the environment, but not in both")
  func secret() throws {
    let path = FileManager.default.temporaryDirectory.path() + "samklang-secret-\(getpid())"
    defer { try? FileManager.default.removeItem(atPath: path) }
    let arguments = Self.whole + ["--oidc-secret-file", path]
    for (text, isFit) in [("hemlig\n", true), ("hemlig", true), ("", false), ("a\nb\n", false)] {
      try Data(text.utf8).write(to: URL(filePath: path))
      let outcome = try Self.outcome(arguments)
      #expect(outcome == (isFit ? "Regionen" : Help.noSecret(path)), "\(text)")
    }
    let environment = [ProviderOptions.secretVariable: "hemlig"]
    #expect(try Self.outcome(Self.whole, environment) == "Regionen")
    #expect(
      try Self.outcome(arguments, environment)
        == Help.twoSecrets(ProviderOptions.secretVariable))
  }
}

#if canImport(Glibc)
  import Glibc
#endif
