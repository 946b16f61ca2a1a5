import HTTPTypes
import Hummingbird

/// The headers that every answer gets, whatever it is.
struct SecurityHeaders: Sendable {
  private let fields: [HTTPField]

  init(secure: Bool) {
    var lines = [
      (
        "content-security-policy",
        "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
          + "script-src 'self'; connect-src 'self'; base-uri 'none'; frame-ancestors 'none'"
      ),
      ("x-content-type-options", "nosniff"),
      ("referrer-policy", "same-origin"),
      ("cross-origin-opener-policy", "same-origin"),
      ("cross-origin-resource-policy", "same-origin"),
      ("permissions-policy", "camera=(), geolocation=(), microphone=()"),
    ]
    if secure { lines.append(("strict-transport-security", "max-age=31536000")) }
    fields = lines.compactMap { line in
      HTTPField.Name(line.0).map { HTTPField(name: $0, value: line.1) }
    }
  }

  func dress(_ response: inout Response) {
    for field in fields { response.headers[field.name] = field.value }
    // What no page has decided on is never kept.
    if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
  }
}

extension HTTPFields {
  /// The last value of a header that has no name of its own among HTTPTypes.
  func last(named name: String) -> String? {
    last { $0.name.canonicalName == name }?.value
  }
}
