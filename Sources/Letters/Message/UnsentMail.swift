/// A mail that nobody has sent: a mail program opens it as a draft to address and send (RFC 5322,
/// with the `X-Unsent` header that mail programs know a draft by).
public struct UnsentMail: Sendable {
  public var subject: String
  public var text: String

  /// A draft with this subject and plain text.
  public init(subject: String, text: String) {
    self.subject = subject
    self.text = text
  }

  /// The draft as bytes.
  public var bytes: [UInt8] {
    var headers = Headers()
    headers.add("Subject", text: subject)
    headers.add("X-Unsent", "1")
    headers.add("Content-Language", "sv")
    headers.add("MIME-Version", "1.0")
    headers.add("Content-Type", "text/plain; charset=utf-8")
    headers.add("Content-Transfer-Encoding", "base64")
    return Array((headers.text + "\r\n" + Array(text.utf8).linedBase64 + "\r\n").utf8)
  }
}
