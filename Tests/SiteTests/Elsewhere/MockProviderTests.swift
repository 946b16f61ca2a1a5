import Foundation
import Identity
import Links
import Stores
import Testing

@testable import Site

@Suite(
  "Logging in by oidc-provider-mock",
  .enabled(if: MockProvider.isExpected, "Run bin/test once: it fetches the provider."))
struct MockProviderTests {
  @Test("One is invited, logs in by the provider, logs out there too, and logs in again")
  func whole() async throws {
    let mock = try await MockProvider.start()
    defer { mock.end() }
    let provider = Provider(
      try ProviderSettings(
        issuer: mock.issuer, client: "samklang", secret: "hemlig", name: "Region Prov",
        callback: "https://samklang.example/logga-in/svar",
        farewell: "https://samklang.example/"),
      wire: .patient, wallSeconds: { Int(Date().timeIntervalSince1970) })
    let network = try await SmallNetwork()
    try await network.perform(SmallNetwork.newcomer)
    try await network.run(provider: provider) { visitors in
      let token = Token.random()
      try network.store.sessions.put(
        Ticket(
          token: try #require(Digest(token.digest)), person: 7,
          purpose: .openAccount(renews: false), expires: SmallNetwork.second + 60))
      var nina = try visitors.browser(.nobody)
      let opened = try await Self.travel(
        &nina, mock, "nina-hos-regionen", by: .logInElsewhere(invitation: token.text))
      #expect(opened.status == 303)
      #expect(
        try network.store.sessions.providerAccounts(of: 7) == [
          ProviderAccount(issuer: mock.issuer, subject: "nina-hos-regionen", person: 7)
        ])
      #expect(try await nina.get(.meeting(1, .agenda)).status == 200)

      let out = try await nina.send([:], to: .logOut)
      let farewell = try #require(out["refresh"]).dropFirst("0; url=".count)
      #expect(try await mock.page(String(farewell)).contains("https://samklang.example/"))
      #expect(try await nina.get(.meeting(1, .agenda)).status == 403)

      var again = try visitors.browser(.nobody)
      let logIn = Links.Link.logInElsewhere(then: .meeting(1, .agenda))
      let answer = try await Self.travel(&again, mock, "nina-hos-regionen", by: logIn)
      #expect(answer.status == 303 && answer["location"] == "/moten/1/dagordning")
      var stranger = try visitors.browser(.nobody)
      #expect(try await Self.travel(&stranger, mock, "okand", by: logIn).status == 403)
      var numbered = try visitors.browser(.nobody)
      let refused = try await Self.travel(&numbered, mock, "19121212-1212", by: logIn)
      #expect(refused.status == 403 && refused.body.contains("personnummer"))
    }
  }

  /// To the provider and back.
  private static func travel(
    _ browser: inout Browser, _ mock: MockProvider, _ subject: String, by link: Links.Link
  ) async throws -> Answer {
    browser.keep(try await browser.get(link.formPage ?? .logIn()))
    let left = try await browser.send([:], to: link)
    browser.keep(left)
    let address = try #require(left["refresh"]).dropFirst("0; url=".count)
    let back = try await mock.logIn(subject, at: String(address))
    let path = try #require(URL(string: back).map { $0.path + "?" + ($0.query ?? "") })
    let answer = try await browser.get(path)
    browser.keep(answer)
    return answer
  }
}
