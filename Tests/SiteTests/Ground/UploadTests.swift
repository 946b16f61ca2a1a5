import HTTPTypes
import HummingbirdTesting
import Testing

@testable import Site

@Suite("Forms on their way in")
struct UploadTests {
  static func upload(_ token: String, _ content: String) -> String {
    MultipartFormTests.field("csrf", token) + MultipartFormTests.file("plan.txt", content)
      + "--gräns--\r\n"
  }

  static let type = ["content-type": "multipart/form-data; boundary=\"x\""]

  static func body(_ token: String, _ content: String) -> String {
    upload(token, content).split(separator: "gräns", omittingEmptySubsequences: false)
      .joined(separator: "x")
  }

  @Test("One logged in may leave a file, of the size the page allows")
  func files() async throws {
    try await Workshop().run { caller in
      let session = try await caller.logIn()
      let token = try await caller.get("/token", cookie: session).body
      let small = try await caller.post(
        "/ladda-upp", Self.body(token, "hej"), cookie: session, headers: Self.type)
      #expect(small.body == "plan.txt 3")
      let large = try await caller.post(
        "/ladda-upp", Self.body(token, String(repeating: "a", count: 101)), cookie: session,
        headers: Self.type)
      #expect(large.status == 413)
    }
  }

  @Test("A stranger may not leave a file, even where others may")
  func strangers() async throws {
    try await Workshop().run { caller in
      let form = try await caller.openForm()
      let answer = try await caller.post(
        "/ladda-upp", Self.body(form.token, "hej"), cookie: form.cookie, headers: Self.type)
      #expect(answer.status == 400 && answer.body.contains("filer"))
    }
  }

  @Test("A body that is too large, or no form, is refused")
  func refused() async throws {
    try await Workshop().run { caller in
      let form = try await caller.openForm()
      let large = try await caller.post(
        "/spara", "text=" + String(repeating: "a", count: 1 << 20), cookie: form.cookie)
      #expect(large.status == 413 && large["connection"] == "close")
      #expect(large.body.contains("högst 1 MB"))
      let json = try await caller.post(
        "/spara", "{}", cookie: form.cookie, headers: ["content-type": "application/json"])
      #expect(json.status == 415)
      let garbage = try await caller.post("/spara", "text=%C3", cookie: form.cookie)
      #expect(garbage.status == 400)
    }
  }

  @Test("Over a socket, too: pages, heads and forms, and the server ends when asked to")
  func live() async throws {
    try await Workshop().run(.live) { caller in
      #expect(try await caller.get("/").body == "hej du")
      let head = try await caller.get("/", method: .head)
      #expect(head.status == 200 && head.body.isEmpty)
      let session = try await caller.logIn()
      #expect(try await caller.get("/", cookie: session).body == "hej anna")
      #expect(try await caller.get("/finns-inte").status == 404)
    }
  }
}
