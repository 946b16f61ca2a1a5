import HTTPTypes
import Testing

@testable import Site

@Suite("When something is wrong")
struct FaultTests {
  @Test(
    "Each wrong request gets a page with its status",
    arguments: [
      ("/finns-inte", 404), ("/organ/%C3%85", 200), ("/organ/%C3", 400), ("/organ/%zz", 400),
      ("/organ/%00", 400), ("/query?q=%", 400), ("/query?q=%C3%A5", 200), ("/../etc/passwd", 404),
      ("/stil/..%2F..%2Fetc%2Fpasswd", 404), ("/organ/..", 200), ("/stil/..", 404),
      ("http://evil.example/", 400), ("*", 400), ("//evil.example", 404), ("/trasig", 500),
      ("/fort", 429), ("/inne", 401), ("/in", 405),
    ])
  func statuses(_ path: String, _ status: Int) async throws {
    try await Workshop().run { caller in
      let answer = try await caller.get(path)
      #expect(answer.status == status)
      #expect(answer["content-type"] == "text/html; charset=utf-8")
      if status != 200 { #expect(answer.body.contains("<h1>\(status)</h1>")) }
    }
  }

  @Test("An address that is too long is refused")
  func tooLong() async throws {
    try await Workshop().run { caller in
      let path = "/" + String(repeating: "a", count: 4_096)
      let answer = try await caller.get(path)
      #expect(answer.status == 414)
    }
  }

  @Test("A method that a page has not is refused with those it has")
  func methods() async throws {
    try await Workshop().run { caller in
      let invented = try #require(HTTPRequest.Method("HITTEPA"))
      #expect(try await caller.get("/in")["allow"] == "POST")
      #expect(try await caller.post("/", "")["allow"] == "GET, HEAD")
      let methods: [HTTPRequest.Method] = [.put, .delete, .options, .trace, invented]
      for method in methods {
        let answer = try await caller.get("/", method: method)
        #expect(answer.status == 405)
        #expect(answer["allow"] == "GET, HEAD, POST")
      }
    }
  }

  @Test("A request for the head is answered as the page, without its body")
  func heads() async throws {
    try await Workshop().run { caller in
      for path in ["/", "/finns-inte", "/in", "/trasig"] {
        let whole = try await caller.get(path)
        let head = try await caller.get(path, method: .head)
        #expect(head.status == whole.status && head.body.isEmpty)
        #expect(head["content-length"] == whole["content-length"])
      }
    }
  }

  @Test("What broke is in the log by its type, and nowhere by what it holds")
  func silent() async throws {
    let workshop = Workshop()
    try await workshop.run { caller in
      let answer = try await caller.get("/trasig")
      #expect(!answer.body.contains("Anna") && !answer.body.contains("Secretive"))
      #expect(answer.body.contains("[the-id]"))
    }
    let lines = workshop.log.lines.joined(separator: "\n")
    #expect(lines.contains("Secretive") && !lines.contains("Anna"))
  }

  @Test("The log names the route, never the path, the query or the form")
  func logged() async throws {
    let workshop = Workshop()
    try await workshop.run { caller in
      _ = try await caller.get("/organ/anna-andersson?q=hemligt")
      _ = try await caller.get("/finns-inte/anna-andersson")
      _ = try await caller.post("/spara", "text=hemligt")
    }
    let lines = workshop.log.lines
    #expect(lines.count == 3)
    #expect(lines[0].contains("method=GET ms=") && lines[0].contains("status=200"))
    #expect(lines[0].contains("route=/organ/{id}"))
    #expect(lines[2].contains("method=POST") && lines[2].contains("status=403"))
    #expect(!lines.joined().contains("anna") && !lines.joined().contains("hemligt"))
  }

  @Test("One who tries too often is told how long to wait, in words and for machines")
  func wait() async throws {
    try await Workshop().run { caller in
      let answer = try await caller.get("/fort")
      #expect(answer["retry-after"] == "30")
      #expect(answer.body.contains("Vänta 30 sekunder"))
    }
  }
}
