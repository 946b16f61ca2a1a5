import Testing

@testable import Site

@Suite("Forms from elsewhere")
struct FormTokenTests {
  @Test("A form with its page's token is taken in, and the token is not among its values")
  func taken() async throws {
    try await Workshop().run { caller in
      let form = try await caller.openForm()
      let open = try await caller.post(
        "/spara", "text=hej&csrf=\(form.token)", cookie: form.cookie)
      #expect(open.status == 200 && open.body == "sparat hej ")
      let session = try await caller.logIn()
      let token = try await caller.get("/token", cookie: session).body
      let known = try await caller.post(
        "/spara", "text=hej&csrf=\(token)", cookie: session)
      #expect(known.status == 200)
    }
  }

  @Test("One logged in is refused without the token, with a wrong one and with another's")
  func refusedKnown() async throws {
    try await Workshop().run { caller in
      let anna = try await caller.logIn("anna")
      let bo = try await caller.logIn("bo")
      let bos = try await caller.get("/token", cookie: bo).body
      let open = try await caller.openForm()
      for token in ["", "csrf=", "csrf=\(bos)", "csrf=\(open.token)"] {
        let answer = try await caller.post(
          "/spara", "text=hej&\(token)", cookie: "\(anna); \(open.cookie)")
        #expect(answer.status == 403)
        #expect(answer.body.contains("Formuläret är för gammalt"))
      }
    }
  }

  @Test("A stranger is refused without the cookie, without the token and with another's")
  func refusedStranger() async throws {
    try await Workshop().run { caller in
      let mine = try await caller.openForm()
      let other = try await caller.openForm()
      let none = try await caller.post("/spara", "csrf=\(mine.token)")
      #expect(none.status == 403 && none.body.contains("kaka"))
      for token in ["", other.token, String(mine.token.dropLast())] {
        let answer = try await caller.post(
          "/spara", "csrf=\(token)", cookie: mine.cookie)
        #expect(answer.status == 403 && answer.body.contains("för gammalt"))
      }
    }
  }

  @Test("A page opened before log-in is refused after it, and one of an ended session says so")
  func stale() async throws {
    try await Workshop().run { caller in
      let before = try await caller.openForm()
      let session = try await caller.logIn()
      let early = try await caller.post(
        "/spara", "csrf=\(before.token)", cookie: "\(session); \(before.cookie)")
      #expect(early.status == 403)
      let token = try await caller.get("/token", cookie: session).body
      _ = try await caller.post("/ut", "csrf=\(token)", cookie: session)
      let late = try await caller.post("/spara", "csrf=\(token)", cookie: session)
      #expect(late.status == 403 && late.body.contains("utloggad"))
    }
  }

  @Test(
    "A form from another site is refused even with the right token",
    arguments: [
      ("origin", "https://evil.example", 403), ("origin", "null", 403),
      ("origin", "http://localhost.evil.example", 403), ("origin", "http://localhost:81", 403),
      ("sec-fetch-site", "cross-site", 403), ("sec-fetch-site", "same-site", 403),
      ("sec-fetch-site", "same-origin", 200), ("sec-fetch-site", "none", 200),
      ("origin", "http://localhost", 200),
    ])
  func origins(_ header: String, _ value: String, _ status: Int) async throws {
    try await Workshop().run { caller in
      let form = try await caller.openForm()
      let answer = try await caller.post(
        "/spara", "csrf=\(form.token)", cookie: form.cookie, headers: [header: value])
      #expect(answer.status == status)
    }
  }

  @Test("A site that knows its own address takes no other for it, not even the host's")
  func ownOrigin() async throws {
    var workshop = Workshop()
    workshop.settings.origin = "http://samklang.example.se"
    try await workshop.run { caller in
      let form = try await caller.openForm()
      for (origin, status) in [("http://samklang.example.se", 200), ("http://localhost", 403)] {
        let answer = try await caller.post(
          "/spara", "csrf=\(form.token)", cookie: form.cookie, headers: ["origin": origin])
        #expect(answer.status == status)
      }
    }
  }
}
