/// What takes mails to where they are read; every call blocks until the receiver has answered.
public protocol Carrier: Sendable {
  /// Hands over a whole message, as RFC 5322 has it, for one address.
  func carry(_ message: [UInt8], to address: String) throws(MailProblem)
}

/// Why a mail was not handed over.
public enum MailProblem: Error, Hashable, Sendable {
  /// The recipient has no address that mail can be sent to.
  case noAddress
  /// The server said that it never will: the address is wrong, or the mail is.
  case refused(code: Int)
  /// The server said that it cannot now.
  case notNow(code: Int)
  /// No server answered, or not in time.
  case unreachable
  /// The connection ended before the server had answered.
  case broken
  /// The connection could not be made secret, or the server is not who it says.
  case notSecure
  /// The server does not take our name and password.
  case denied

  /// Whether another try can succeed.
  public var isPassing: Bool {
    switch self {
    case .noAddress, .refused: false
    case .notNow, .unreachable, .broken, .notSecure, .denied: true
    }
  }

  /// Whether every other mail would meet with the same now.
  public var isCommon: Bool {
    switch self {
    case .unreachable, .notSecure, .denied: true
    case .noAddress, .refused, .notNow, .broken: false
    }
  }
}

extension MailProblem {
  /// The problem as stores keep it.
  public var code: String {
    switch self {
    case .noAddress: "noAddress"
    case .refused(let code): "refused.\(code)"
    case .notNow(let code): "notNow.\(code)"
    case .unreachable: "unreachable"
    case .broken: "broken"
    case .notSecure: "notSecure"
    case .denied: "denied"
    }
  }

  /// The problem that was kept so; nil for any other text.
  public init?(code: String) {
    let parts = code.split(separator: ".", maxSplits: 1)
    let number = parts.count == 2 ? Int(parts[1]) : nil
    guard parts.count == 1 || number != nil else { return nil }
    switch (parts.first, number) {
    case ("noAddress", nil): self = .noAddress
    case ("refused", let number?): self = .refused(code: number)
    case ("notNow", let number?): self = .notNow(code: number)
    case ("unreachable", nil): self = .unreachable
    case ("broken", nil): self = .broken
    case ("notSecure", nil): self = .notSecure
    case ("denied", nil): self = .denied
    default: return nil
    }
  }
}
