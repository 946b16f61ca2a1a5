import AsyncHTTPClient
import NIOCore
import NIOHTTP1

extension ProviderWire {
  /// The most bytes that an answer may have.
  public static let mostBytes = 256 << 10

  /// The wire that the program uses: it follows no redirects, and waits for no slow answer.
  public static func http(patience: Duration = .seconds(5)) -> ProviderWire {
    ProviderWire { question in
      let deadline = NIODeadline.now() + TimeAmount(patience)
      let answer = try await client.execute(request(question), deadline: deadline)
      // The client's own deadline ends with the head; a body may come one byte at a time.
      return try await withThrowingTaskGroup(of: Answer.self) { group in
        defer { group.cancelAll() }
        group.addTask {
          let body = try await answer.body.collect(upTo: mostBytes)
          return Answer(status: Int(answer.status.code), bytes: Array(body.readableBytesView))
        }
        group.addTask {
          try await Task.sleep(for: .nanoseconds((deadline - .now()).nanoseconds))
          throw ProviderProblem.unreachable
        }
        guard let first = try await group.next() else { throw ProviderProblem.unreachable }
        return first
      }
    }
  }

  /// One client for as long as the program runs, so that it is never closed under anybody.
  private static let client = HTTPClient(
    eventLoopGroupProvider: .singleton,
    configuration: HTTPClient.Configuration(
      redirectConfiguration: .disallow, timeout: .init(connect: .seconds(5)),
      decompression: .disabled))

  private static func request(_ question: Question) -> HTTPClientRequest {
    var request = HTTPClientRequest(url: question.address)
    request.headers.add(name: "accept", value: "application/json")
    if let authorization = question.authorization {
      request.headers.add(name: "authorization", value: authorization)
    }
    if let form = question.form {
      request.method = .POST
      request.headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
      request.body = .bytes(ByteBuffer(string: form))
    }
    return request
  }
}
