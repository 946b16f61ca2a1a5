import CCurl
public import Stores

/// Hands mails over to a mail server by SMTP, always over an encrypted connection.
///
/// ```swift
/// SMTPCarrier(.init(url: "smtp://mail.example.se:587", sender: "samklang@example.se"))
/// ```
public struct SMTPCarrier: Carrier {
  /// The server, and what to show it.
  public struct Settings: Sendable {
    /// `smtp://host:port`, which is made secret by STARTTLS, or `smtps://host:port`.
    public var url: String
    /// The address that mail comes from.
    public var sender: String
    public var user: String?
    public var password: String?
    /// A file of certificates to trust in place of the system's own.
    public var certificates: String?
    /// How many seconds a server has to answer in all.
    public var seconds: Int

    /// The settings of one server.
    public init(
      url: String, sender: String, user: String? = nil, password: String? = nil,
      certificates: String? = nil, seconds: Int = 60
    ) {
      self.url = url
      self.sender = sender
      self.user = user
      self.password = password
      self.certificates = certificates
      self.seconds = seconds
    }
  }

  private let settings: Settings

  /// A carrier by one server.
  public init(_ settings: Settings) {
    self.settings = settings
    _ = Self.isReady
  }

  /// The library is made ready once, before any thread uses it.
  private static let isReady = curl_global_init(Int(CURL_GLOBAL_DEFAULT)) == CURLE_OK

  /// Whether a server can be named so.
  public static func isServer(_ url: String) -> Bool {
    guard ["smtp://", "smtps://"].contains(where: url.hasPrefix), let parsed = curl_url() else {
      return false
    }
    defer { curl_url_cleanup(parsed) }
    guard curl_url_set(parsed, CURLUPART_URL, url, 0) == CURLUE_OK else { return false }
    // A name and password in the address would end up in lists of processes.
    return part(CURLUPART_USER, of: parsed) == nil && part(CURLUPART_HOST, of: parsed) != nil
  }

  private static func part(_ part: CURLUPart, of url: OpaquePointer) -> String? {
    var text: UnsafeMutablePointer<CChar>?
    guard curl_url_get(url, part, &text, 0) == CURLUE_OK, let text else { return nil }
    defer { curl_free(text) }
    return String(cString: text)
  }

  /// Hands the message over, in a connection of its own.
  public func carry(_ message: [UInt8], to address: String) throws(MailProblem) {
    guard let curl = curl_easy_init() else { throw .broken }
    defer { curl_easy_cleanup(curl) }
    let receivers = curl_slist_append(nil, "<\(address)>")
    defer { curl_slist_free_all(receivers) }
    set(curl)
    samklang_set_list(curl, CURLOPT_MAIL_RCPT, receivers)
    var source = Source(message)
    var words = [CChar](repeating: 0, count: Int(CURL_ERROR_SIZE) + 1)
    let result = withUnsafeMutablePointer(to: &source) { source in
      words.withUnsafeMutableBufferPointer { words in
        samklang_set_pointer(curl, CURLOPT_ERRORBUFFER, words.baseAddress)
        samklang_set_reader(curl, Source.read)
        samklang_set_pointer(curl, CURLOPT_READDATA, source)
        return curl_easy_perform(curl)
      }
    }
    guard result != CURLE_OK else { return }
    var code = 0
    samklang_get_number(curl, CURLINFO_RESPONSE_CODE, &code)
    throw MailProblem(result, code: code, isSender: words.starts(with: "MAIL".utf8.map(CChar.init)))
  }

  private func set(_ curl: UnsafeMutableRawPointer) {
    samklang_set_string(curl, CURLOPT_URL, settings.url)
    samklang_set_string(curl, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    samklang_set_string(curl, CURLOPT_PROXY, "")
    samklang_set_number(curl, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    samklang_set_number(curl, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    if let file = settings.certificates { samklang_set_string(curl, CURLOPT_CAINFO, file) }
    if let user = settings.user { samklang_set_string(curl, CURLOPT_USERNAME, user) }
    if let password = settings.password {
      samklang_set_string(curl, CURLOPT_PASSWORD, password)
    }
    samklang_set_string(curl, CURLOPT_MAIL_FROM, "<\(settings.sender)>")
    samklang_set_number(curl, CURLOPT_UPLOAD, 1)
    samklang_set_number(curl, CURLOPT_NOSIGNAL, 1)
    samklang_set_number(curl, CURLOPT_CONNECTTIMEOUT, min(10, settings.seconds))
    samklang_set_number(curl, CURLOPT_TIMEOUT, settings.seconds)
  }
}

/// What remains to be read of a message.
private struct Source {
  let bytes: [UInt8]
  var place = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  static let read: samklang_reader = { buffer, size, count, source in
    guard let buffer, let source = source?.assumingMemoryBound(to: Source.self) else { return 0 }
    let rest = source.pointee.bytes[source.pointee.place...].prefix(size * count)
    rest.withUnsafeBytes { UnsafeMutableRawPointer(buffer).copyMemory(from: $0) }
    source.pointee.place += rest.count
    return rest.count
  }
}

extension UnsafeMutableRawPointer {
  fileprivate func copyMemory(from bytes: UnsafeRawBufferPointer) {
    if let start = bytes.baseAddress { copyMemory(from: start, byteCount: bytes.count) }
  }
}

extension MailProblem {
  /// What a result of the library means, with the server's last answer.
  init(_ result: CURLcode, code: Int, isSender: Bool) {
    switch result {
    case CURLE_COULDNT_RESOLVE_HOST, CURLE_COULDNT_CONNECT, CURLE_OPERATION_TIMEDOUT:
      self = .unreachable
    case CURLE_LOGIN_DENIED: self = .denied
    case CURLE_USE_SSL_FAILED, CURLE_SSL_CONNECT_ERROR, CURLE_PEER_FAILED_VERIFICATION,
      CURLE_SSL_CACERT_BADFILE, CURLE_SSL_CERTPROBLEM, CURLE_SSL_CIPHER:
      self = .notSecure
    default:
      switch code {
      case 530, 534, 535, 538: self = .denied
      case 400..<500: self = .notNow(code: code)
      // Where the server refuses the sender, it is our settings that are to be changed.
      case 500..<600: self = isSender ? .notNow(code: code) : .refused(code: code)
      default: self = .broken
      }
    }
  }
}
