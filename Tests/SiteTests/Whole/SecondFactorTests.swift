import Governance
import Identity
import Links
import Stores
import Testing

@testable import Identity
@testable import Site

@Suite("Logging in with a code from an app")
struct SecondFactorTests {
  private static let password = "fyra gröna hästar"
  private static let secret = CodeSecret(bytes: Array("12345678901234567890".utf8))
  private static let step = SmallNetwork.second / CodeSecret.stepSeconds
  private static var code: String { secret.code(at: step) }

  private static func network(withCodes: Bool = true) async throws -> SmallNetwork {
    let network = try await SmallNetwork()
    try network.store.sessions.put(
      Account(login: "olle", person: 1, passwordHash: try PasswordHash.make(password)))
    if withCodes {
      try network.store.sessions.put(
        SecondFactor(person: 1, secret: secret.bytes, lastStep: 0))
    }
    return network
  }

  /// Gives the right password, and keeps what the browser was given.
  private static func begin(
    _ visitors: Visitors, then: Links.Link? = nil
  ) async throws -> (Browser, Answer) {
    var browser = try visitors.browser(.nobody)
    let page = Links.Link.logIn(then: then)
    try await browser.takeFormCookie(from: page)
    let answer = try await browser.send(
      [FieldName.login: "olle", FieldName.password: password], to: page, from: page)
    browser.keep(answer)
    return (browser, answer)
  }

  private static func give(
    _ code: String, _ browser: Browser, then: Links.Link? = nil
  ) async throws -> Answer {
    try await browser.send([FieldName.code: code], to: .logInCode(then: then))
  }

  @Test("The password leads to the page for the code, and the code to where one was going")
  func right() async throws {
    try await Self.network().run { visitors in
      let page = Links.Link.meeting(1, .agenda)
      var (browser, begun) = try await Self.begin(visitors, then: page)
      #expect(begun.status == 303 && begun["location"] == Links.Link.logInCode(then: page).path)
      #expect(begun.cookies["samklang"] == nil)
      #expect(try await browser.get(page).status == 403)
      #expect(try await browser.get(.logInCode(then: page)).status == 200)
      let answer = try await Self.give(Self.code, browser, then: page)
      #expect(answer.status == 303 && answer["location"] == page.path)
      browser.keep(answer)
      #expect(try await browser.get(page).status == 200)
    }
  }

  @Test("A code that was used logs nobody in again, and neither does its pending log-in")
  func twice() async throws {
    try await Self.network().run { visitors in
      let (first, _) = try await Self.begin(visitors)
      #expect(try await Self.give(Self.code, first).status == 303)
      let (second, _) = try await Self.begin(visitors)
      let again = try await Self.give(Self.code, second)
      #expect(again.status == 422 && again.cookies["samklang"] == nil)
      #expect(again.body.contains("Koden stämmer inte"))
      let next = Self.secret.code(at: Self.step + 1)
      let spent = try await first.get(.logInCode())
      #expect(spent.status == 303 && spent["location"] == "/logga-in")
      #expect(try await Self.give(next, second).status == 303)
    }
  }

  @Test("Wrong codes are refused, and after some of them the right one has to wait")
  func guessing() async throws {
    let gate = LogInGate(names: RateLimiter(burst: 2, interval: .seconds(600)))
    try await Self.network().run(gate: gate) { visitors in
      let (browser, _) = try await Self.begin(visitors)
      for _ in 0..<2 { #expect(try await Self.give("000000", browser).status == 422) }
      let answer = try await Self.give(Self.code, browser)
      #expect(answer.status == 429 && answer["retry-after"] == "600")
      #expect(answer.cookies["samklang"] == nil)
    }
  }

  @Test("A pending log-in ends by itself, and without one no code is taken")
  func tooOld() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      var browser = try visitors.browser(.nobody)
      let token = Token.random()
      try network.store.sessions.put(
        Ticket(
          token: try #require(Digest(token.digest)), person: 1,
          purpose: .finishLogIn(login: "olle"), expires: SmallNetwork.second))
      try await browser.takeFormCookie(from: .logIn())
      for cookie in [browser.cookie, (browser.cookie ?? "") + "; samklang-kod=" + token.text] {
        browser.cookie = cookie
        let answer = try await browser.send(
          [FieldName.code: Self.code], to: .logInCode(), from: .logIn())
        #expect(answer.status == 422 && answer.cookies["samklang"] == nil)
      }
    }
  }

  @Test("A link for something else is no pending log-in")
  func otherTicket() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      var browser = try visitors.browser(.nobody)
      let token = Token.random()
      try network.store.sessions.put(
        Ticket(
          token: try #require(Digest(token.digest)), person: 1,
          purpose: .openAccount(renews: true), expires: SmallNetwork.second + 60))
      try await browser.takeFormCookie(from: .logIn())
      browser.cookie = (browser.cookie ?? "") + "; samklang-kod=" + token.text
      #expect(try await browser.get(.logInCode()).status == 303)
    }
  }

  @Test("Codes are on first when one of them has been shown, and off by another one")
  func onAndOff() async throws {
    let network = try await Self.network(withCodes: false)
    let sessions = network.store.sessions
    try await network.run { visitors in
      let browser = try visitors.browser(.chair)
      let page = try await browser.get(.account)
      let offered = try #require(page.hidden(FieldName.secret).flatMap { CodeSecret($0) })
      let wrong = try await browser.send(
        [FieldName.secret: offered.text, FieldName.code: "000000"],
        to: .accountAction(.register))
      #expect(wrong.status == 422 && wrong.hidden(FieldName.secret) == offered.text)
      #expect(try sessions.secondFactor(of: 1) == nil)
      let right = try await browser.send(
        [FieldName.secret: offered.text, FieldName.code: offered.code(at: Self.step)],
        to: .accountAction(.register))
      #expect(right.status == 200 && right.body.contains("Här är dina reservkoder"))
      #expect(try sessions.secondFactor(of: 1)?.secret == offered.bytes)
      let on = try await browser.get(.account)
      #expect(on.hidden(FieldName.secret) == nil && !on.body.contains(offered.text))
      let used = try await browser.send(
        [FieldName.code: offered.code(at: Self.step)], to: .accountAction(.remove))
      #expect(used.status == 422)
      let off = try await browser.send(
        [FieldName.code: offered.code(at: Self.step + 1)], to: .accountAction(.remove))
      #expect(off.status == 303)
      #expect(try sessions.secondFactor(of: 1) == nil)
    }
  }

  /// The recovery codes that a page shows.
  private static func codes(on page: Answer) -> [String] {
    page.body.split(separator: "<code>").dropFirst()
      .map { String($0.prefix { $0 != "<" }) }.filter { RecoveryCode($0) != nil }
  }

  @Test("Ten recovery codes are shown once, each logs in once, and new ones end the old")
  func recovery() async throws {
    let network = try await Self.network()
    let sessions = network.store.sessions
    try await network.run { visitors in
      let own = try visitors.browser(.chair)
      let first = Self.codes(
        on: try await own.send([FieldName.code: Self.code], to: .accountAction(.renew)))
      #expect(first.count == 10)
      let page = try await own.get(.account)
      #expect(Self.codes(on: page) == [] && page.body.contains("Du har 10 reservkoder kvar."))
      let (browser, _) = try await Self.begin(visitors)
      #expect(try await Self.give(first[0].lowercased(), browser).status == 303)
      let (again, _) = try await Self.begin(visitors)
      #expect(try await Self.give(first[0], again).status == 422)
      #expect(try sessions.recoveryCodes(of: 1) == 9)
      #expect(try await own.get(.ownData).body.contains("Reservkoder kvar: 9."))
      let second = Self.codes(
        on: try await own.send([FieldName.code: first[1]], to: .accountAction(.renew)))
      #expect(second.count == 10 && Set(second).isDisjoint(with: first))
      #expect(try await Self.give(first[2], again).status == 422)
      #expect(try await Self.give(second[0], again).status == 303)
    }
  }

  @Test("Another person's recovery code lets nobody in")
  func foreignRecovery() async throws {
    let network = try await Self.network()
    let code = try #require(RecoveryCode.random().first)
    let sum = try #require(Digest(bytes: code.digest(for: 2)))
    try network.store.sessions.put(recoveryCodes: [sum], of: 2)
    try await network.run { visitors in
      let (browser, _) = try await Self.begin(visitors)
      #expect(try await Self.give(code.text, browser).status == 422)
      #expect(try network.store.sessions.recoveryCodes(of: 2) == 1)
    }
  }

  @Test("Codes that are on cannot be replaced by another secret")
  func noReplacing() async throws {
    let network = try await Self.network()
    try await network.run { visitors in
      let other = CodeSecret.random()
      _ = try await visitors.browser(.chair).send(
        [FieldName.secret: other.text, FieldName.code: other.code(at: Self.step)],
        to: .accountAction(.register))
      #expect(try network.store.sessions.secondFactor(of: 1)?.secret == Self.secret.bytes)
    }
  }
}
