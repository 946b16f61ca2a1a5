import Testing

@testable import Site

@Suite("What every answer carries")
struct AnswerTests {
  @Test(
    "Every answer, of whatever kind, has the headers that keep it safe",
    arguments: [
      "/", "/finns-inte", "/trasig", "/fil", "/stil/site.\(Workshop.style.mark).css", "/in", "/%zz",
      "/stil/annat.css",
    ])
  func headers(_ path: String) async throws {
    try await Workshop().run { caller in
      let answer = try await caller.get(path)
      let policy = try #require(answer["content-security-policy"])
      for rule in ["default-src 'none'", "form-action 'self'", "frame-ancestors 'none'"] {
        #expect(policy.contains(rule))
      }
      #expect(!policy.contains("unsafe"))
      #expect(answer["x-content-type-options"] == "nosniff")
      #expect(answer["referrer-policy"] == "same-origin")
      #expect(answer["cross-origin-opener-policy"] == "same-origin")
      #expect(answer["permissions-policy"] != nil)
      #expect(answer["cache-control"] != nil)
      #expect(answer["strict-transport-security"] == nil)
    }
  }

  @Test("Behind https, browsers are told to stay there")
  func https() async throws {
    var workshop = Workshop()
    workshop.settings.origin = "https://samklang.example.se"
    try await workshop.run { caller in
      for path in ["/", "/finns-inte"] {
        let answer = try await caller.get(path)
        #expect(answer["strict-transport-security"] == "max-age=31536000")
      }
    }
  }

  @Test("An open page is kept a minute, a page with a form or of one logged in not at all")
  func keeping() async throws {
    try await Workshop().run { caller in
      let open = try await caller.get("/")
      #expect(open["cache-control"] == "private, max-age=60")
      #expect(open["vary"] == "Cookie")
      #expect(open.cookieLines.isEmpty)
      #expect(try await caller.get("/token")["cache-control"] == "no-store")
      let session = try await caller.logIn()
      #expect(try await caller.get("/", cookie: session)["cache-control"] == "no-store")
      #expect(try await caller.get("/finns-inte")["cache-control"] == "no-store")
    }
  }

  @Test("An asset is kept forever, and not sent again to one who has it")
  func assets() async throws {
    try await Workshop().run { caller in
      let path = "/stil/site.\(Workshop.style.mark).css"
      let first = try await caller.get(path)
      #expect(first.status == 200 && first.body == "body {}")
      #expect(first["cache-control"] == "public, max-age=31536000, immutable")
      let mark = try #require(first["etag"])
      let again = try await caller.get(path, headers: ["if-none-match": mark])
      #expect(again.status == 304 && again.body.isEmpty)
      let other = try await caller.get(path, headers: ["if-none-match": "\"annan\""])
      #expect(other.status == 200)
      #expect(try await caller.get("/stil/site.css").status == 404)
    }
  }

  @Test("A file is saved under its own name")
  func file() async throws {
    try await Workshop().run { caller in
      let answer = try await caller.get("/fil")
      #expect(
        answer["content-disposition"]
          == "attachment; filename=\"mote _1_.pdf\"; filename*=UTF-8''m%C3%B6te%20%221%22.pdf")
      #expect(answer["content-type"] == "application/pdf")
    }
  }

  @Test(
    "A redirect never leads out of the site",
    arguments: [
      ("/organ/3?år=2026", "/organ/3?%C3%A5r=2026"), ("//evil.example", "/"),
      ("https://evil.example", "/"), ("/\\evil.example", "/"), ("", "/"), ("/a\r\nb", "/"),
      ("/a%20b", "/a%20b"),
    ])
  func redirects(_ path: String, _ location: String) {
    #expect(Reply.redirect(to: path).headers["location"] == location)
    #expect(Reply.redirect(to: path).status == 303)
  }
}
