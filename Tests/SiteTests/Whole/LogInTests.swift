import Governance
import Identity
import Links
import Stores
import Testing

@testable import Site

@Suite("Logging in")
struct LogInTests {
  private static let password = "fyra gröna hästar"

  private static func network() async throws -> SmallNetwork {
    let network = try await SmallNetwork()
    let hash = try PasswordHash.make(password)
    for (login, person, disabled) in [("olle", 1, false), ("borta", 2, true), ("vem", 99, false)] {
      try network.store.sessions.put(
        Account(login: login, person: person, passwordHash: hash, disabled: disabled))
    }
    return network
  }

  /// Fills in the form of the log-in page.
  private static func tryIn(
    _ visitors: Visitors, _ login: String, _ password: String, then: Links.Link? = nil
  ) async throws -> Answer {
    var browser = try visitors.browser(.nobody)
    let page = Links.Link.logIn(then: then)
    let opened = try await browser.get(page)
    browser.cookie = opened.cookies["samklang-form"]
    return try await browser.post(
      [
        FieldName.login: login, FieldName.password: password,
        "csrf": opened.hidden("csrf") ?? "",
      ], to: page.path)
  }

  @Test("The right password opens a session and leads on to where one was going")
  func right() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      let answer = try await Self.tryIn(
        visitors, " OLLE ", Self.password, then: .meeting(1, .agenda))
      #expect(answer.status == 303 && answer["location"] == "/moten/1/dagordning")
      var browser = try visitors.browser(.nobody)
      browser.cookie = answer.cookies["samklang"]
      #expect(try await browser.get(.meeting(1, .agenda)).status == 200)
      let out = try await browser.send([:], to: .logOut)
      #expect(out.status == 303)
      #expect(try await browser.get(.meeting(1, .agenda)).status == 403)
    }
  }

  @Test("A wrong password, an unknown name and a disabled account are answered alike")
  func wrong() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      for (login, password) in [
        ("olle", "fel"), ("nobody", Self.password), ("borta", Self.password),
        ("vem", Self.password), ("", ""),
      ] {
        let answer = try await Self.tryIn(visitors, login, password)
        #expect(answer.status == 422 && answer.cookies["samklang"] == nil, "\(login)")
        #expect(!answer.body.contains(Self.password))
      }
    }
  }

  @Test("After too many tries even the right password has to wait, and the wait is told")
  func locked() async throws {
    let network = try await Self.network()
    let gate = LogInGate(names: RateLimiter(burst: 2, interval: .seconds(600)))
    try await network.run(gate: gate) { visitors in
      for _ in 0..<2 { _ = try await Self.tryIn(visitors, "olle", "fel") }
      let answer = try await Self.tryIn(visitors, "olle", Self.password)
      #expect(answer.status == 429 && answer.body.contains("10"))
      #expect(answer["retry-after"] == "600" && answer.cookies["samklang"] == nil)
    }
  }

  @Test(
    "One is never led out of the site",
    arguments: ["//evil.example", "https://evil.example/", "/finns-inte", "/logga-in"])
  func local(_ path: String) async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      var browser = try visitors.browser(.nobody)
      let address = "/logga-in?till=" + PercentCoding.encode(path, keeping: "")
      let opened = try await browser.get(address)
      browser.cookie = opened.cookies["samklang-form"]
      let answer = try await browser.post(
        [
          FieldName.login: "olle", FieldName.password: Self.password,
          "csrf": try #require(opened.hidden("csrf")),
        ], to: address)
      #expect(answer.status == 303 && answer["location"] == "/")
    }
  }
}
