import Extraction
import Hummingbird
import HummingbirdTesting
import Identity
import Links
import Registrar
import Stores
import Testing

@testable import Site

/// One who visits the whole site and fills in its forms, as a browser would.
struct Browser: Sendable {
  let caller: Caller
  var cookie: String?

  func get(_ link: Links.Link) async throws -> Answer { try await get(link.path) }

  func get(_ path: String) async throws -> Answer {
    try await caller.get(path, cookie: cookie)
  }

  /// Opens a page and sends a form from it, with the page's own token and command.
  func send(
    _ fields: [String: String], and ticked: [(name: String, value: String)] = [],
    to link: Links.Link, from page: Links.Link? = nil, command: String? = nil
  ) async throws -> Answer {
    let opened = try await get(page ?? link.formPage ?? .start)
    let open = opened.hidden("csrf") == nil ? try await get(.start) : opened
    var fields = fields
    fields["csrf"] = open.hidden("csrf") ?? ""
    fields[FieldName.command] = command ?? open.hidden(FieldName.command) ?? ""
    return try await post(fields, and: ticked, to: link.path)
  }

  /// Sends a file in the one field for files.
  func send(
    file content: String, named name: String = "fil.txt", to link: Links.Link
  ) async throws -> Answer {
    let page = try await get(.start)
    let body =
      MultipartFormTests.field("csrf", page.hidden("csrf") ?? "")
      + MultipartFormTests.file(name, content) + "--gräns--\r\n"
    let plain = body.split(separator: "gräns", omittingEmptySubsequences: false)
    return try await caller.post(
      link.path, plain.joined(separator: "x"), cookie: cookie, headers: UploadTests.type)
  }

  /// Opens a page with a form, and keeps the cookies it brings, as a stranger's browser would.
  mutating func takeFormCookie(from page: Links.Link) async throws {
    keep(try await get(page))
  }

  /// Keeps the cookies that came with an answer, beside those there are.
  mutating func keep(_ answer: Answer) {
    var kept: [String: String] = [:]
    for pair in (cookie ?? "").split(separator: ";").map({ $0.drop { $0 == " " } }) {
      kept[String(pair.prefix { $0 != "=" })] = String(pair)
    }
    kept.merge(answer.cookies) { $1 }
    cookie = kept.sorted { $0.key < $1.key }.map(\.value).joined(separator: "; ")
  }

  /// Sends a form as it is, whatever page it may have come from.
  func post(
    _ fields: [String: String], and ticked: [(name: String, value: String)] = [], to path: String
  ) async throws -> Answer {
    let pairs = (fields.map { (name: $0, value: $1) } + ticked)
      .map { "\(Self.coded($0.name))=\(Self.coded($0.value))" }
    return try await caller.post(path, pairs.joined(separator: "&"), cookie: cookie)
  }

  private static func coded(_ text: String) -> String { PercentCoding.encode(text, keeping: "-_") }
}

extension Answer {
  /// The value of a hidden field of the page.
  func hidden(_ name: String) -> String? {
    for tag in body.split(separator: "<input") where tag.contains("name=\"\(name)\"") {
      guard let start = tag.firstRange(of: "value=\"")?.upperBound else { continue }
      let value = tag[start...].prefix { $0 != "\"" }
      if !value.isEmpty { return String(value) }
    }
    return nil
  }
}

extension SmallNetwork {
  /// Runs the whole site on the network.
  func run(
    gate: LogInGate = LogInGate(), passwords: PasswordDesk = PasswordDesk(),
    provider: Provider? = nil, log: KeptLog = KeptLog(),
    _ test: @Sendable (Visitors) async throws -> Void
  ) async throws {
    let site = SamklangSite.make(
      registrar: registrar, inspector: Extraction(), logger: log.logger,
      wallSeconds: { Self.second }, passwords: passwords, gate: gate, provider: provider)
    let sessions = store.sessions
    try await site.test(.router) { client in
      try await test(Visitors(caller: Caller(client: client), sessions: sessions))
    }
  }

  /// What the routes of the site work with.
  var premises: Premises {
    Premises(
      registrar: registrar, passwords: PasswordDesk(), gate: LogInGate(), inspector: Extraction(),
      search: SearchFollower(registrar, inspector: Extraction()),
      wallSeconds: { Self.second }, origin: "https://samklang.example")
  }

  static let second = 1_800_000_000
}

/// Everyone who may visit, each with a session of their own.
struct Visitors: Sendable {
  let caller: Caller
  let sessions: any Sessions

  /// The browser of one who is logged in, or of nobody.
  func browser(_ who: SmallNetwork.Who) throws -> Browser {
    who == .nobody ? Browser(caller: caller) : try browser(person: who.rawValue)
  }

  /// The browser of a person who is logged in.
  func browser(person: Int) throws -> Browser {
    let token = Token.random()
    let digest = try #require(Digest(token.digest))
    try sessions.put(
      Session(
        token: digest, person: person, createdAt: SmallNetwork.second,
        lastSeen: SmallNetwork.second, expires: SmallNetwork.second + 3_600, formSecret: []))
    return Browser(caller: caller, cookie: "samklang=" + token.text)
  }
}
