public import Hummingbird
import HummingbirdCore
public import Logging
import NIOCore

/// The server of a site, built from arguments; run it as a service, and it ends when asked to.
public enum SiteServer {
  /// Builds the server: no socket is opened until it runs; then `onListening` is told the port.
  public static func make(
    _ routes: Routes, settings: SiteSettings = SiteSettings(), sessions: SessionKeeping,
    logger: Logger, errorPage: @escaping @Sendable (Fault) -> [UInt8],
    onListening: @escaping @Sendable (_ port: Int) async -> Void = { _ in }
  ) -> Application<Front> {
    let front = Front(
      router: routes.router(Door(settings, sessions)).buildResponder(),
      headers: SecurityHeaders(secure: settings.isSecure),
      mostAddressBytes: settings.mostAddressBytes, errorPage: errorPage)
    return Application(
      responder: front, server: .http1(configuration: channel(settings)),
      configuration: ApplicationConfiguration(
        address: .hostname(settings.host, port: settings.port),
        availableConnectionsDelegate: .maximum(settings.mostConnections, logger: logger)),
      onServerRunning: { await onListening($0.localAddress?.port ?? settings.port) },
      logger: logger)
  }

  /// An idle connection, or one whose headers come too slowly, is closed.
  private static func channel(_ settings: SiteSettings) -> HTTP1Channel.Configuration {
    HTTP1Channel.Configuration(
      idleTimeout: .seconds(Int64(settings.idleSeconds)),
      httpDecoderConfiguration: .init(
        maxHeaderFieldSize: settings.mostHeaderBytes, maxHeaderListSize: settings.mostHeaderBytes,
        maxHeaderFieldCount: 100))
  }
}
