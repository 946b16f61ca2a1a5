#if canImport(Glibc)
  import Glibc
#endif

/// A connection to a site on this machine, kept open from one request to the next.
struct Wire {
  private let socket: Int32

  init(port: Int) throws {
    socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = Wire.address(port)
    let connected = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard connected == 0 else {
      Glibc.close(socket)
      throw Failure(Help.notAnswering("127.0.0.1:\(port)"))
    }
    var yes: Int32 = 1
    setsockopt(
      socket, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
  }

  func close() { Glibc.close(socket) }

  /// Asks for a page and reads it whole; throws where the answer is anything but the page.
  func get(_ path: String) throws {
    let request = Array("GET \(path) HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".utf8)
    guard write(socket, request, request.count) == request.count else { throw failure(path) }
    var bytes: [UInt8] = []
    var wanted = Int.max
    var piece = [UInt8](repeating: 0, count: 65_536)
    while bytes.count < wanted {
      let count = read(socket, &piece, piece.count)
      guard count > 0 else { throw failure(path) }
      bytes += piece.prefix(count)
      if wanted == .max, let length = try Wire.length(of: bytes, path) { wanted = length }
    }
  }

  /// The length of the whole answer, known when its head has come.
  private static func length(of bytes: [UInt8], _ path: String) throws -> Int? {
    guard let end = bytes.firstRange(of: Array("\r\n\r\n".utf8))?.upperBound else { return nil }
    let lines = String(decoding: bytes[..<end], as: UTF8.self).split(separator: "\r\n")
    let length = lines.first { $0.lowercased().hasPrefix("content-length:") }?
      .split(separator: " ").last.flatMap { Int($0) }
    guard lines.first?.hasPrefix("HTTP/1.1 200") == true, let length else {
      throw Failure(Help.notAnswering(path))
    }
    return end + length
  }

  private func failure(_ path: String) -> Failure { Failure(Help.notAnswering(path)) }

  /// A port of this machine that nobody listens on.
  static func freePort() -> Int {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { Glibc.close(socket) }
    var address = address(0)
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        _ = bind(socket, $0, size)
        _ = getsockname(socket, $0, &size)
      }
    }
    return Int(UInt16(bigEndian: address.sin_port))
  }

  private static func address(_ port: Int) -> sockaddr_in {
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    return address
  }

  /// Waits on this thread.
  static func sleep(until moment: ContinuousClock.Instant) {
    let left = Sample.seconds(since: moment) * -1
    if left > 0 { usleep(UInt32(left * 1_000_000)) }
  }

  /// Waits until someone answers there; throws after a minute without.
  static func await(_ path: String, port: Int) throws {
    for _ in 0..<12_000 {
      if let wire = try? Wire(port: port) {
        defer { wire.close() }
        return try wire.get(path)
      }
      usleep(5_000)
    }
    throw Failure(Help.notAnswering("127.0.0.1:\(port)"))
  }
}
