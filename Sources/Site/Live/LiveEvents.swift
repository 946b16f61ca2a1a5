import FoundationEssentials
import Pages

/// What is sent to one who follows a meeting: pieces of server-sent events, until the right ends.
struct LiveEvents: AsyncSequence, Sendable {
  /// How the meeting stands for the one who follows.
  struct Look: Sendable {
    var id: String
    /// What is new since the last event.
    var news: [LiveNews]
    var time: LiveNews
    /// What tells one agenda from another.
    var agenda: [String]
  }

  typealias Element = [UInt8]

  let following: LiveHub.Following
  /// The last event that the one who follows got before the connection broke.
  let last: String?
  /// How it stands since an event; nil where it may not be followed any longer.
  let look: @Sendable (_ after: String?) async throws -> Look?

  func makeAsyncIterator() -> Iterator {
    Iterator(signals: following.signals.makeAsyncIterator(), last: last, look: look)
  }

  struct Iterator: AsyncIteratorProtocol {
    var signals: AsyncStream<Void>.Iterator
    var last: String?
    let look: @Sendable (_ after: String?) async throws -> Look?
    var hasBegun = false
    var time: LiveNews?
    var agenda: [String]?

    mutating func next() async throws -> [UInt8]? {
      if hasBegun, await signals.next() == nil { return nil }
      guard let now = try await look(last) else { return nil }
      defer { hasBegun = true }
      return Array(try text(now).utf8)
    }

    private mutating func text(_ now: Look) throws -> String {
      // How long a browser waits before it comes back.
      var text = hasBegun ? "" : "retry: 3000\n\n"
      if !now.news.isEmpty || !hasBegun {
        text += "id: \(now.id)\ndata: \(try Self.data(now.news))\n\n"
      }
      last = now.id
      if let agenda, agenda != now.agenda { text += try said(LivePage.agendaChanged) }
      agenda = now.agenda
      if time != now.time { text += try said(now.time) }
      time = now.time
      // Something is sent each time, so that a broken connection is noticed.
      return text.isEmpty ? ":\n\n" : text
    }

    private func said(_ news: LiveNews) throws -> String { "data: \(try Self.data([news]))\n\n" }

    /// JSON has no line breaks, so it is one line of an event.
    private static func data(_ news: [LiveNews]) throws -> String {
      String(decoding: try JSONEncoder().encode(news), as: UTF8.self)
    }
  }
}
