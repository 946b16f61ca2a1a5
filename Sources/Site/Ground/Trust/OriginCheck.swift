import HTTPTypes
import Hummingbird

/// Refuses forms that a page of another site sent, by what the browser says of itself.
struct OriginCheck: Sendable {
  /// Our own origin, where it is known; otherwise the host that the request names is taken for it.
  let origin: String?

  func check(_ head: HTTPRequest) throws(GroundProblem) {
    if let site = head.headerFields.last(named: "sec-fetch-site"),
      !["same-origin", "none"].contains(site)
    {
      throw .foreignOrigin
    }
    guard let sender = head.headerFields[.origin] else { return }
    guard isOurs(sender.lowercased(), host: head.authority) else { throw .foreignOrigin }
  }

  private func isOurs(_ sender: String, host: String?) -> Bool {
    if let origin { return sender == origin.lowercased() }
    guard let host = host?.lowercased(), !host.isEmpty else { return false }
    return sender == "http://" + host || sender == "https://" + host
  }
}
