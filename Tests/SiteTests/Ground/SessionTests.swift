import Testing

@testable import Site

@Suite("Sessions")
struct SessionTests {
  @Test("One who logs in is known from then on, and no longer after logging out")
  func lifetime() async throws {
    let workshop = Workshop()
    try await workshop.run { caller in
      let session = try await caller.logIn("anna")
      #expect(try await caller.get("/", cookie: session).body == "hej anna")
      let token = try await caller.get("/token", cookie: session).body
      let out = try await caller.post("/ut", "csrf=\(token)", cookie: session)
      #expect(out.status == 303 && out.cookieLines.first?.contains("Max-Age=0") == true)
      #expect(try await caller.get("/", cookie: session).body == "hej du")
    }
    #expect(workshop.sessions.count == 0)
  }

  @Test("The cookie is out of reach of scripts and other sites, and lives no longer than needed")
  func attributes() async throws {
    try await Workshop().run { caller in
      let form = try await caller.openForm()
      let answer = try await caller.post(
        "/in", "namn=anna&till=/&csrf=\(form.token)", cookie: form.cookie)
      let line = try #require(answer.cookieLines.first { $0.hasPrefix("samklang=") })
      #expect(line.hasSuffix("; Path=/; HttpOnly; SameSite=Lax"))
    }
  }

  @Test("Behind https the cookies are secure and bound to the host")
  func secure() async throws {
    var workshop = Workshop()
    workshop.settings.origin = "https://samklang.example.se"
    try await workshop.run { caller in
      let line = try #require(try await caller.get("/token").cookieLines.first)
      #expect(line.hasPrefix("__Host-samklang-form=") && line.hasSuffix("; Secure"))
    }
  }

  @Test("Logging in ends the session one came with, and gives another")
  func rotation() async throws {
    let workshop = Workshop()
    try await workshop.run { caller in
      let first = try await caller.logIn("anna")
      let token = try await caller.get("/token", cookie: first).body
      let answer = try await caller.post(
        "/in", "namn=bo&till=/&csrf=\(token)", cookie: first)
      let second = try #require(answer.cookies["samklang"])
      #expect(first != second)
      #expect(try await caller.get("/", cookie: first).body == "hej du")
      #expect(try await caller.get("/", cookie: second).body == "hej bo")
    }
    #expect(workshop.sessions.count == 1)
  }

  @Test(
    "A cookie that is no session of ours is nobody's",
    arguments: [
      "samklang=", "samklang=x", "samklang", "=", "samklang=" + String(repeating: "A", count: 43),
    ])
  func foreign(_ cookie: String) async throws {
    try await Workshop().run { caller in
      let answer = try await caller.get("/", cookie: cookie)
      #expect(answer.body == "hej du")
    }
  }
}
