import HTTPTypes
import Hummingbird

/// Reads the form in a request's body, never taking in more than the limits allow.
enum FormReader {
  static func read(_ request: Request, _ limits: FormLimits) async throws -> Form {
    switch FormKind(request.headers[.contentType] ?? "") {
    case .urlEncoded:
      let bytes = try await body(of: request, atMost: limits.bytes, limits)
      return try URLEncodedForm.read(bytes, limits)
    case .multipart(let boundary):
      let bytes = try await body(of: request, atMost: limits.allBytes, limits)
      return try MultipartForm.read(bytes, boundary: boundary, limits)
    case nil: throw FormProblem.unsupportedType
    }
  }

  /// The body, or a problem if it does not arrive whole in time.
  private static func body(
    of request: Request, atMost most: Int, _ limits: FormLimits
  ) async throws -> [UInt8] {
    let tooLarge: FormProblem =
      limits.fileBytes > 0
      ? .filesTooLarge(mostBytes: limits.fileBytes) : .tooLarge(mostBytes: most)
    let announced = request.headers[.contentLength].flatMap { Int($0) } ?? 0
    guard announced <= most else { throw tooLarge }
    return try await withThrowingTaskGroup(of: [UInt8].self) { group in
      group.addTask { try await collect(request.body, expecting: announced, most, tooLarge) }
      group.addTask {
        try await Task.sleep(for: limits.patience)
        throw FormProblem.tooSlow
      }
      defer { group.cancelAll() }
      guard let bytes = try await group.next() else { throw FormProblem.interrupted }
      return bytes
    }
  }

  private static func collect(
    _ body: RequestBody, expecting announced: Int, _ most: Int, _ tooLarge: FormProblem
  ) async throws -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(max(0, announced))
    do {
      for try await chunk in body {
        guard bytes.count + chunk.readableBytes <= most else { throw tooLarge }
        bytes.append(contentsOf: chunk.readableBytesView)
      }
    } catch let problem as FormProblem {
      throw problem
    } catch {
      throw FormProblem.interrupted
    }
    guard announced <= bytes.count else { throw FormProblem.interrupted }
    return bytes
  }
}
