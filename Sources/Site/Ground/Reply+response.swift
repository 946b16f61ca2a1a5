import HTTPTypes
import Hummingbird

extension Reply {
  /// The answer on the wire, apart from the headers that every answer gets.
  func response(to request: Request, jar: CookieJar) -> Response {
    var response = Response(
      status: .init(code: status), body: .init(byteBuffer: ByteBuffer(bytes: bytes)))
    if let outflow { response.body = outflow.body(answering: request) }
    if let type { response.headers[.contentType] = type }
    for (name, value) in headers {
      if let field = HTTPField.Name(name) { response.headers[field] = value }
    }
    keep(&response, request, jar)
    for line in jar.lines {
      response.headers.append(HTTPField(name: .setCookie, value: line))
    }
    return response
  }

  /// What the visitor has is what there is.
  private func empty(_ response: inout Response) {
    response.status = .notModified
    response.body = .init()
    response.headers[.contentLength] = nil
    response.headers[.contentType] = nil
  }

  private func keep(_ response: inout Response, _ request: Request, _ jar: CookieJar) {
    switch keeping {
    case .forever(let mark):
      response.headers[.cacheControl] = "public, max-age=31536000, immutable"
      response.headers[.eTag] = "\"\(mark)\""
      if request.headers[.ifNoneMatch]?.contains("\"\(mark)\"") == true { empty(&response) }
    case .checked(let mark, let modified):
      response.headers[.cacheControl] = "private, max-age=300"
      response.headers[.eTag] = "\"\(mark)\""
      response.headers[.lastModified] = modified
      // Where both are asked for, the mark alone decides (RFC 9110).
      let known = request.headers[.ifNoneMatch].map { $0.contains("\"\(mark)\"") }
      if known ?? (request.headers[.ifModifiedSince] == modified) { empty(&response) }
    case .briefly where !jar.isPrivate:
      response.headers[.cacheControl] = "private, max-age=60"
      response.headers[.vary] = "Cookie"
    case .briefly, .never: response.headers[.cacheControl] = "no-store"
    }
  }
}
