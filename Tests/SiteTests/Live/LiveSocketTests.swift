import Dispatch
import Extraction
import Glibc
import HummingbirdTesting
import Identity
import Links
import Stores
import Testing

@testable import Site

/// A connection of bytes, as any client may open.
private final class Socket: Sendable {
  private let number: Int32

  init(port: Int) throws {
    number = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      number, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    let isOpen = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(number, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    try #require(isOpen)
  }

  deinit { close(number) }

  func send(_ text: String) {
    let bytes = Array(text.utf8)
    _ = Glibc.send(number, bytes, bytes.count, 0)
  }

  /// Reads until it has seen `end`, or the other side has hung up.
  func read(until end: String?) async -> String {
    await withCheckedContinuation { done in
      DispatchQueue.global().async { [number] in
        var read: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 4096)
        while end.map({ !String(decoding: read, as: UTF8.self).contains($0) }) ?? true {
          let count = recv(number, &piece, piece.count, 0)
          if count <= 0 { break }
          read += piece[..<count]
        }
        done.resume(returning: String(decoding: read, as: UTF8.self))
      }
    }
  }
}

@Suite("Following a meeting over a connection")
struct LiveSocketTests {
  @Test("Events come as they happen, and the connection ends when the server stops")
  func stream() async throws {
    let world = try await LiveWorld()
    let site = SamklangSite.make(
      registrar: world.network.registrar, inspector: Extraction(), logger: KeptLog().logger,
      wallSeconds: { SmallNetwork.second })
    let sessions = world.network.store.sessions
    let socket = try await site.test(.live) { client in
      let visitors = Visitors(caller: Caller(client: client), sessions: sessions)
      let secretary = try visitors.browser(.secretary)
      let socket = try Socket(port: try #require(client.port))
      let cookie = try #require(try visitors.browser(.member).cookie)
      socket.send("GET /moten/3/motet/strom HTTP/1.1\r\nHost: a\r\nCookie: \(cookie)\r\n\r\n")
      let head = await socket.read(until: "retry: ")
      #expect(head.hasPrefix("HTTP/1.1 200"))
      #expect(head.lowercased().contains("content-type: text/event-stream"))
      #expect(head.lowercased().contains("cache-control: no-store"))
      _ = try await secretary.send(
        LiveWorld.form(.notes(2), "Genom ledningen"), to: LiveWorld.write)
      #expect(await socket.read(until: "Genom ledningen").contains("id: "))
      return socket
    }
    // The server has stopped, though one still followed; what is left to read comes to its end.
    #expect(await socket.read(until: nil).contains("0\r\n\r\n"))
  }
}
