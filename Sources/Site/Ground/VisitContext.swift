public import Hummingbird
import NIOCore

/// What the server knows of one request beside the request itself.
public struct VisitContext: RequestContext {
  /// What the router needs.
  public var coreContext: CoreRequestContextStorage
  let jar = CookieJar()
  /// The address at the other end of the connection: a visitor's, or a proxy's.
  let peer: String
  /// Stops reading what the visitor still sends.
  let hangUp: @Sendable () -> Void

  /// The context of a request that came by a channel.
  public init(source: ApplicationRequestContextSource) {
    coreContext = .init(source: source)
    let channel = source.channel
    peer = channel.remoteAddress?.ipAddress ?? ""
    hangUp = { channel.close(mode: .input, promise: nil) }
  }
}
