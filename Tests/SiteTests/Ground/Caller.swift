import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Testing

@testable import Site

/// A visitor's browser: it remembers nothing but what the test tells it.
struct Caller: Sendable {
  let client: any TestClientProtocol

  func get(
    _ path: String, method: HTTPRequest.Method = .get, cookie: String? = nil,
    headers: [String: String] = [:]
  ) async throws -> Answer {
    try await call(path, method, cookie, headers, nil)
  }

  func post(
    _ path: String, _ body: String, cookie: String? = nil, headers: [String: String] = [:]
  ) async throws -> Answer {
    let type = ["content-type": "application/x-www-form-urlencoded"]
    return try await call(
      path, .post, cookie, type.merging(headers) { $1 }, ByteBuffer(string: body))
  }

  private func call(
    _ path: String, _ method: HTTPRequest.Method, _ cookie: String?, _ headers: [String: String],
    _ body: ByteBuffer?
  ) async throws -> Answer {
    var fields = HTTPFields()
    if let cookie { fields[.cookie] = cookie }
    for (name, value) in headers { fields[try #require(HTTPField.Name(name))] = value }
    let response = try await client.executeRequest(
      uri: path, method: method, headers: fields, body: body)
    return Answer(
      status: response.status.code, headers: response.headers, body: String(buffer: response.body))
  }

  /// Opens a form as a stranger: the cookie and the token that belong together.
  func openForm() async throws -> (cookie: String, token: String) {
    let page = try await get("/token")
    return (try #require(page.cookies["samklang-form"]), page.body)
  }

  /// Logs in, and gives the session's cookie.
  func logIn(_ name: String = "anna") async throws -> String {
    let form = try await openForm()
    let answer = try await post(
      "/in", "namn=\(name)&till=/&csrf=\(form.token)", cookie: form.cookie)
    return try #require(answer.cookies["samklang"])
  }
}

/// What came back.
struct Answer: Sendable {
  let status: Int
  let headers: HTTPFields
  let body: String

  subscript(name: String) -> String? {
    headers.last { $0.name.canonicalName == name }?.value
  }

  /// Each cookie that was set, as a browser sends it back.
  var cookies: [String: String] {
    Dictionary(
      headers[values: .setCookie].compactMap { line in
        let pair = line.prefix { $0 != ";" }
        return pair.firstIndex(of: "=").map { (String(pair[..<$0]), String(pair)) }
      }, uniquingKeysWith: { $1 })
  }

  var cookieLines: [String] { headers[values: .setCookie] }
}
