import Hummingbird
import Synchronization

/// What one request's handling leaves for its answer: cookies to set, and whether it is private.
final class CookieJar: Sendable {
  private struct Contents {
    var cookies: [String: String] = [:]
    var isPrivate = false
    var route: String?
  }

  private let contents = Mutex(Contents())

  /// Whether the answer is for this visitor alone, so that nothing may keep it.
  var isPrivate: Bool { contents.withLock { $0.isPrivate } }

  /// The `Set-Cookie` lines, in the order of their names.
  var lines: [String] {
    contents.withLock { $0.cookies.sorted { $0.key < $1.key }.map(\.value) }
  }

  /// The kind of address that was asked for, for the log.
  var route: String? { contents.withLock { $0.route } }

  func note(route: String) { contents.withLock { $0.route = route } }

  func markPrivate() { contents.withLock { $0.isPrivate = true } }

  /// Sets a cookie that lives for so many seconds, or as long as the browser's own session.
  func set(_ name: String, to value: String, secure: Bool, seconds: Int? = nil) {
    put(name, "\(name)=\(value)" + (seconds.map { "; Max-Age=\($0)" } ?? ""), secure)
  }

  func clear(_ name: String, secure: Bool) { put(name, "\(name)=; Max-Age=0", secure) }

  private func put(_ name: String, _ start: String, _ secure: Bool) {
    let line = start + "; Path=/; HttpOnly; SameSite=Lax" + (secure ? "; Secure" : "")
    contents.withLock {
      $0.cookies[name] = line
      $0.isPrivate = true
    }
  }
}

/// The names of our cookies; behind https the prefix forbids other hosts to plant them.
struct CookieNames: Sendable {
  let session: String
  let form: String
  let pending: String
  let elsewhere: String

  init(secure: Bool) {
    let prefix = secure ? "__Host-" : ""
    session = prefix + "samklang"
    form = prefix + "samklang-form"
    pending = prefix + "samklang-kod"
    elsewhere = prefix + "samklang-resa"
  }
}
