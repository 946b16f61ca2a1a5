import Governance
import Links

@testable import Pages

/// Lines with gaps and a target, one alone, and none at all.
extension Gallery {
  static var trend: [UInt8] {
    Frame(title: "Utvecklingen", wayBack: wayBack, place: .indicators, visitor: person)
      .write { html in
        html.div(.class("stack-wide")) {
          html.part("Tre nivåer") { html.trend(crowded) }
          html.part("En period") { html.trend(single) }
          html.part("I en tabell") {
            html.data("Värden", columns: ["Del", "Värde"]) { table in
              table.row({ html.text("Ystad") }, { html.spark(crowded.series[0].values) })
              table.row(
                { html.text("Skurup") },
                { html.bar(Amount(62), of: Amount(90), target: Amount(80)) })
            }
          }
        }
      }
  }

  private static let crowded = TrendDrawing(
    periods: (1...12).map { "K\(($0 - 1) % 4 + 1) \(23 + ($0 - 1) / 4)" },
    series: [
      TrendDrawing.Series(
        name: "Ystads kommun",
        values: [52, 55, nil, 61, 63, 60, 66, 70, nil, nil, 74, 79].map { $0.map { Amount($0) } }),
      TrendDrawing.Series(
        name: "Delregion Sydost", values: (0..<12).map { Amount(55 + $0 * 2) }),
      TrendDrawing.Series(name: "Hela nätverket", values: (0..<12).map { Amount(60 + $0) }),
    ], target: (0..<12).map { $0 < 6 ? Amount(70) : Amount(80) })

  private static let single = TrendDrawing(
    periods: ["2025"],
    series: [TrendDrawing.Series(name: "Hela nätverket", values: [Amount(hundredths: 1250)])],
    target: [nil])
}
