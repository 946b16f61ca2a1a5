import Identity

/// How the site is served.
public struct SiteSettings: Sendable {
  /// Where the server listens.
  public var host = "127.0.0.1"
  public var port = 8080
  /// The site's own address as visitors write it, such as `https://samklang.example.se`.
  public var origin: String?
  /// Whether mail is sent from here; otherwise it is held for the administrator to see.
  public var sendsMail = false
  /// Whether a proxy of ours stands before the site and says who its visitors are.
  public var trustsProxy = false
  /// What the tokens of forms are signed with, for those not logged in.
  public var formSecret: [UInt8] = randomBytes(32)
  /// How long a connection may stand idle.
  public var idleSeconds = 30
  public var mostConnections = 2_000
  public var mostAddressBytes = 4_096
  public var mostHeaderBytes = 32_768

  /// The settings of a site tried out on one's own machine.
  public init() {}

  /// The site's own address, as links that are handed over begin.
  public var address: String { origin ?? "http://\(host):\(port)" }

  /// Whether visitors come by https.
  public var isSecure: Bool { origin?.lowercased().hasPrefix("https://") ?? false }
}
