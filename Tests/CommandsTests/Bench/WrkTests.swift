import Testing

@testable import Commands

@Suite("What wrk prints")
struct WrkTests {
  private let printed = """
    Running 1s test @ http://127.0.0.1:8080/
      1 threads and 32 connections
      Thread Stats   Avg      Stdev     Max   +/- Stdev
        Latency     1.19ms    2.06ms  32.32ms   91.21%
        Req/Sec    48.60k     4.06k   54.93k    72.73%
      Latency Distribution
         50%  520.00us
         99%   10.25ms
      53164 requests in 1.10s, 8.92MB read
    Requests/sec:  48336.23
    """

  @Test("The rate and the ninety-ninth percentile are read, in seconds")
  func read() throws {
    let wrk = try #require(Wrk(printed))
    #expect(wrk.requestsPerSecond == 48_336.23)
    #expect((wrk.p99 * 1_000_000).rounded() == 10_250)
    let faster = try #require(Wrk(printed.replacing("10.25ms", with: "920.00us")))
    #expect((faster.p99 * 1_000_000).rounded() == 920)
  }

  @Test("Answers that are errors are no figures")
  func errors() {
    #expect(Wrk(printed + "\n  Non-2xx or 3xx responses: 3\n") == nil)
    #expect(Wrk("") == nil)
  }
}
