import Testing

@testable import Commands

@Suite("The document of figures")
struct BenchReportTests {
  @Test(
    "Numbers are written with three figures, thousands apart",
    arguments: [
      (0.004123, "0.00412"), (0.25, "0.25"), (1, "1"), (12.345, "12.3"), (99.96, "100"),
      (482.4, "482"), (48_217.2, "48 217"), (1_234_567, "1 234 567"), (0, "0"), (.nan, "–"),
    ])
  func numbers(value: Double, text: String) {
    #expect(Writing.number(value) == text)
  }

  @Test("A quantile is the shortest time that so many do not exceed")
  func quantiles() {
    let sample = Sample((1...200).reversed().map(Double.init))
    #expect(sample.median == 100)
    #expect(sample.p99 == 198)
    #expect(sample.longest == 200)
    #expect(Sample([7]).p99 == 7)
    #expect(Sample([]).median.isNaN)
  }

  @Test("A limit itself is met from below, and missed where the figure must stay under it")
  func limits() {
    #expect(Figure.Target.atLeast(0.3, 0.3) == .init(wanted: "≥ 0.3", isMet: true))
    #expect(!Figure.Target.atLeast(0.3, 0.29).isMet)
    #expect(!Figure.Target.under(20, 20, "ms").isMet)
    #expect(Figure.Target.under(20, 19.9, "ms") == .init(wanted: "< 20 ms", isMet: true))
    #expect(!Figure.Target.under(20, .nan, "ms").isMet)
  }

  @Test("Each figure stands in a row with its target, and the head counts what is met")
  func markdown() {
    let report = BenchReport(
      circumstances: [("Commit", "abc")],
      groups: [
        FigureGroup(
          title: "Pages", note: "By wrk.",
          figures: [
            Figure("Bare", "10/s"), Figure("Body", "0.4", .atLeast(0.3, 0.4)),
            Figure("Charter", "0.1", .atLeast(0.15, 0.1)),
          ])
      ])
    #expect(
      report.markdown == """
        # Benchmarks

        Written by `bin/bench` in one run; do not edit. 1 of 2 targets are met.

        - Commit: abc

        ## Pages

        By wrk.

        | Measured | Figure | Target | |
        |---|---:|---:|---|
        | Bare | 10/s |  |  |
        | Body | 0.4 | ≥ 0.3 | met |
        | Charter | 0.1 | ≥ 0.15 | **missed** |

        """)
  }
}
