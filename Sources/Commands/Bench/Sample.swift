#if canImport(Glibc)
  import Glibc
#endif

/// Times that were measured again and again.
struct Sample {
  /// Seconds, shortest first.
  let seconds: [Double]

  init(_ seconds: [Double]) { self.seconds = seconds.sorted() }

  var median: Double { quantile(0.5) }
  var p99: Double { quantile(0.99) }
  var longest: Double { seconds.last ?? .nan }

  /// The shortest time that this share of the times does not exceed.
  func quantile(_ share: Double) -> Double {
    guard !seconds.isEmpty else { return .nan }
    let rank = Int((share * Double(seconds.count)).rounded(.up))
    return seconds[min(max(rank, 1), seconds.count) - 1]
  }

  /// How long a job keeps a processor busy, whatever else the machine does meanwhile.
  static func time(_ job: () throws -> Void) rethrows -> Double {
    let start = processorTime
    try job()
    return processorTime - start
  }

  private static var processorTime: Double {
    var time = timespec()
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1_000_000_000
  }

  static func seconds(since start: ContinuousClock.Instant) -> Double {
    (ContinuousClock.now - start) / .seconds(1)
  }
}
