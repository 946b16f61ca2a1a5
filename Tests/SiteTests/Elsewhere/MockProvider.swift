import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1
import Testing

/// The program `oidc-provider-mock`, run beside the tests on a port of its own.
struct MockProvider {
  /// What `bin/test` names, or else where it puts it.
  private static let named = ProcessInfo.processInfo.environment["SAMKLANG_PROVIDER_MOCK"]
  private static let python =
    named ?? FileManager.default.currentDirectoryPath + "/.build/provider-mock/bin/python"

  /// Whether it can be tried: always, where `bin/test` has said that it is there.
  static var isExpected: Bool {
    named != nil || FileManager.default.isExecutableFile(atPath: python)
  }

  let issuer: String
  private let process: Process
  /// What the provider reads from; it ends when this does, and so with the tests, however they end.
  private let leash: Pipe

  private static let program = """
    import os, runpy, sys, threading
    def follow():
        sys.stdin.read()
        os._exit(0)
    threading.Thread(target=follow, daemon=True).start()
    runpy.run_module('oidc_provider_mock', run_name='__main__', alter_sys=True)
    """

  /// Starts the provider and waits until it answers.
  static func start() async throws -> MockProvider {
    for _ in 0..<5 {
      let port = Int.random(in: 20_000..<60_000)
      let (process, leash) = (Process(), Pipe())
      process.executableURL = URL(fileURLWithPath: python)
      process.arguments = ["-W", "ignore", "-c", program, "--port", String(port)]
      process.standardInput = leash
      process.standardOutput = FileHandle.nullDevice
      process.standardError = FileHandle.nullDevice
      try process.run()
      let mock = MockProvider(issuer: "http://127.0.0.1:\(port)", process: process, leash: leash)
      if await mock.answers() { return mock }
      mock.end()
    }
    throw NotStarted()
  }

  func end() { try? leash.fileHandleForWriting.close() }

  /// Logs in at the address that a visitor was sent to, and gives the address to go back to.
  func logIn(_ subject: String, at address: String) async throws -> String {
    var request = HTTPClientRequest(url: address)
    request.method = .POST
    request.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
    request.body = .bytes(ByteBuffer(string: "sub=" + subject))
    let answer = try await Self.client.execute(request, timeout: .seconds(10))
    return try #require(answer.headers.first(name: "location"))
  }

  /// The text of a page of the provider's.
  func page(_ address: String) async throws -> String {
    let answer = try await Self.client.execute(
      HTTPClientRequest(url: address), timeout: .seconds(10))
    return String(buffer: try await answer.body.collect(upTo: 1 << 20))
  }

  private func answers() async -> Bool {
    for _ in 0..<300 where process.isRunning {
      if (try? await page(issuer + "/jwks")) != nil { return process.isRunning }
      try? await Task.sleep(for: .milliseconds(100))
    }
    return false
  }

  private static let client = HTTPClient(
    eventLoopGroupProvider: .singleton, configuration: .init(redirectConfiguration: .disallow))

  struct NotStarted: Error {}
}
