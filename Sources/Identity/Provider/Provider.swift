import FoundationEssentials

/// Where people log in elsewhere, by OpenID Connect: an authorization code with PKCE.
///
/// ```swift
/// let departure = try await provider.departure()
/// // … the visitor comes back with a code and the departure's state …
/// let arrival = try await provider.arrival(code: code, nonce: …, verifier: …)
/// ```
public struct Provider: Sendable {
  public let settings: ProviderSettings
  let wire: ProviderWire
  private let now: @Sendable () -> Int
  private let discovery: Kept<Discovery>
  private let keys: Kept<KeyRing>

  /// How long what the provider says of itself, and its keys, are taken without asking again.
  static let freshSeconds = 3_600
  /// How often at most the keys are fetched for a key that is not among them.
  static let rotationSeconds = 60

  /// A provider by its settings; nothing is asked until somebody wants to know.
  ///
  /// - Parameter wallSeconds: the wall clock's seconds since 1970.
  public init(
    _ settings: ProviderSettings, wire: ProviderWire = .http(),
    wallSeconds: @escaping @Sendable () -> Int
  ) {
    self.settings = settings
    self.wire = wire
    now = wallSeconds
    let discovery = Kept { () async throws(ProviderProblem) -> Discovery in
      let read = try await wire.read(Discovery.self, at: Discovery.address(of: settings.issuer))
      guard read.fits(settings.issuer) else { throw .unfit }
      return read
    }
    self.discovery = discovery
    keys = Kept { () async throws(ProviderProblem) -> KeyRing in
      let now = wallSeconds()
      let known = try await discovery.value(at: now, within: Self.freshSeconds)
      return try await wire.read(KeyRing.self, at: known.keys)
    }
  }

  /// What people call the provider.
  public var name: String { settings.name }

  /// Whether the provider answered when last asked, or has not been asked yet.
  public var isOpen: Bool {
    get async { await !discovery.isFailing }
  }

  /// Asks the provider what it is, unless that is known; throws where it cannot be used.
  public func look() async throws(ProviderProblem) {
    _ = try await discovery.value(at: now(), within: Self.freshSeconds)
  }

  /// Begins a log-in.
  public func departure() async throws(ProviderProblem) -> Departure {
    Departure(settings, try await discovery.value(at: now(), within: Self.freshSeconds))
  }

  /// Exchanges the code that a visitor came back with for who they are.
  ///
  /// - Parameter issuer: who the answer says that it comes from, where it does.
  public func arrival(
    code: String, issuer: String?, nonce: String, verifier: String
  ) async throws(ProviderProblem) -> Arrival {
    let known = try await discovery.value(at: now(), within: Self.freshSeconds)
    guard issuer == nil ? known.namesIssuer != true : issuer == settings.issuer else {
      throw .otherIssuer
    }
    let text = try await token(code, verifier, known)
    do {
      let token = try IDToken(text)
      return try await token.arrival(
        keys: try await keys(with: token.keyName), issuer: settings.issuer,
        client: settings.client, nonce: nonce, at: now())
    } catch let flaw as TokenFlaw {
      throw .token(flaw)
    } catch {
      throw error as? ProviderProblem ?? .unreachable
    }
  }

  /// Where to send one who has logged out here, to log out there too; nil where that is not known.
  public func logOutAddress() async -> String? {
    guard let address = await discovery.latest?.endSession else { return nil }
    return Query.address(
      address,
      with: [("client_id", settings.client), ("post_logout_redirect_uri", settings.farewell)])
  }

  /// The provider's keys, fetched anew where none of them has the name: keys are changed now and
  /// then, but one who invents names must not make us ask all the time.
  private func keys(with name: String) async throws(ProviderProblem) -> KeyRing {
    let known = try await keys.value(at: now(), within: Self.freshSeconds)
    if known.has(name) { return known }
    return try await keys.value(at: now(), within: Self.rotationSeconds)
  }
}
