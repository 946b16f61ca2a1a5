// swift-format-ignore-file: NeverForceUnwrap
// In a test, what cannot be unwrapped is a failure.

import Foundation

/// A mail server on loopback, run as a program of its own, that keeps what it is given.
public final class Sink {
  private let folder: URL
  /// Where it answers on loopback.
  public private(set) var port = 0
  private let process = Process()

  /// What is kept of a message, as another mail program reads it.
  public struct Kept: Decodable, Sendable {
    public var sender: String
    public var to: String
    public var secret: Bool
    public var user: String?
    public var headers: [String: String]
    public var names: [String]
    public var defects: [String]
    public var longest: Int
    public var parts: [String: String]
    public var method: String?
  }

  /// A server that has begun to answer.
  public init(isPlain: Bool = false) throws {
    folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("samklang-sink-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    _ = try Self.run(
      "openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out",
      certificate, "-days", "2", "-subj", "/CN=localhost", "-addext",
      "subjectAltName=DNS:localhost")
    process.executableURL = URL(fileURLWithPath: try Self.python.get())
    process.arguments =
      [Self.here.appendingPathComponent("sink.py").path, folder.path, certificate, key]
      + (isPlain ? ["--plain"] : [])
    process.standardError = FileHandle.nullDevice
    try process.run()
    let file = folder.appendingPathComponent("port").path
    for _ in 0..<1_200 where !FileManager.default.fileExists(atPath: file) { usleep(25_000) }
    port = Int(try String(contentsOfFile: file, encoding: .utf8))!
  }

  deinit {
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// The certificate that it shows.
  public var certificate: String { folder.appendingPathComponent("certificate.pem").path }
  private var key: String { folder.appendingPathComponent("key.pem").path }

  /// What has been taken, in order.
  public var kept: [Kept] {
    get throws {
      try (1...100_000).lazy.map { self.folder.appendingPathComponent("\($0).json") }
        .prefix { FileManager.default.fileExists(atPath: $0.path) }
        .map { try JSONDecoder().decode(Kept.self, from: Data(contentsOf: $0)) }
    }
  }

  private static let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()

  /// The interpreter of the environment that the server's library is in; made where it is not.
  private static let python = Result {
    let tools = here.appendingPathComponent("../../bin/python-tools").standardizedFileURL
    return try run(tools.path, "mail", "aiosmtpd==1.4.6")
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  private static func run(_ words: String...) throws -> String {
    let process = Process(), out = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = words
    process.standardOutput = out
    process.standardError = FileHandle.nullDevice
    try process.run()
    let data = out.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw CocoaError(.executableLoad) }
    return String(decoding: data, as: UTF8.self)
  }
}
