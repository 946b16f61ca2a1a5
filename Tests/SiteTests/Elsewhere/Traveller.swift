import Identity
import Links
import Stores
import Synchronization
import Testing

@testable import Site

/// One who logs in elsewhere: a browser, and the provider it goes to.
struct Traveller: Sendable {
  var browser: Browser
  let stub: StubProvider

  init(_ visitors: Visitors, _ stub: StubProvider, as who: SmallNetwork.Who = .nobody) throws {
    browser = try visitors.browser(who)
    self.stub = stub
  }

  /// Sends the form that leads to the provider, and gives the address that the page leads on to.
  mutating func leave(
    by link: Links.Link = .logInElsewhere(), from page: Links.Link? = nil
  ) async throws -> String {
    browser.keep(try await browser.get(page ?? link.formPage ?? .logIn()))
    let answer = try await browser.send([:], to: link, from: page)
    try #require(answer.status == 200, "\(answer.body)")
    browser.keep(answer)
    let refresh = try #require(answer["refresh"])
    try #require(refresh.hasPrefix("0; url=http://127.0.0.1:"))
    return String(refresh.dropFirst(7))
  }

  /// Logs in at the provider, and comes back.
  mutating func comeBack(_ address: String) async throws -> Answer {
    let answer = try await browser.get(try stub.logIn(at: address))
    browser.keep(answer)
    return answer
  }

  /// There and back again.
  mutating func travel(
    by link: Links.Link = .logInElsewhere(), from page: Links.Link? = nil
  ) async throws -> Answer {
    let address = try await leave(by: link, from: page)
    return try await comeBack(address)
  }
}

extension SmallNetwork {
  /// Lets a person log in as the stub's subject.
  func connect(_ stub: StubProvider, to person: Int, issuer: String) throws {
    let subject = stub.says.withLock { $0.subject }
    _ = try store.sessions.add(
      ProviderAccount(issuer: issuer, subject: subject, person: person))
  }
}
