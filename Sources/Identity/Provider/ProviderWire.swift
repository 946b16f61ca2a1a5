/// How a provider is asked: by HTTP, or in tests by whatever answers in its place.
public struct ProviderWire: Sendable {
  /// What is asked: an address, and a form where one is sent.
  public struct Question: Sendable {
    public let address: String
    /// The body of the form that is posted; nil where the address is only read.
    public var form: String?
    /// The `Authorization` header.
    public var authorization: String?

    init(_ address: String, form: String? = nil, authorization: String? = nil) {
      self.address = address
      self.form = form
      self.authorization = authorization
    }
  }

  /// What came back.
  public struct Answer: Sendable {
    public let status: Int
    public let bytes: [UInt8]

    /// An answer with its body.
    public init(status: Int, bytes: [UInt8]) {
      self.status = status
      self.bytes = bytes
    }
  }

  /// Asks, and gives the answer whatever its status.
  public var ask: @Sendable (Question) async throws -> Answer

  /// A wire made of one function.
  public init(_ ask: @escaping @Sendable (Question) async throws -> Answer) { self.ask = ask }
}
