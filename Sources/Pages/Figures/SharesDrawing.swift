import Governance

/// How a cost was shared, as a bar for each part with a line where the fair part would end.
struct SharesDrawing {
  /// One part: its name, its amount in words, and its real and fair shares in thousandths.
  struct Bar {
    var name: String
    var amount: String
    var actual: Int
    var fair: Int
  }

  var title: String
  var columns: [String]
  var bars: [Bar]
}

extension SharesDrawing {
  init(_ shares: CostShares, _ fair: FairShare, _ view: View) {
    title = EffortWords.sharesCaption(fair)
    columns = EffortWords.shareColumns(fair)
    bars = shares.lines.map { line in
      Bar(
        name: view.name(of: line.party),
        amount: fair.measure == .hours ? Effort.hours(line.amount) : Effort.grouped(line.amount),
        actual: line.actual, fair: line.fair)
    }
  }
}

extension HTML {
  /// The bars, and the same in a table.
  func drawn(_ shares: SharesDrawing) {
    figure(.class("shares-figure")) {
      draw(shares)
      figcaption {
        p(EffortWords.mark, .class("soft small"))
        data(shares.title, columns: shares.columns) { table in
          for bar in shares.bars {
            table.row([
              bar.name, bar.amount, EffortWords.perCent(bar.actual),
              EffortWords.perCent(bar.fair), EffortWords.apart(bar.actual - bar.fair),
            ])
          }
        }
      }
    }
  }

  // The drawing repeats what the table tells, so assistive technology passes it by.
  private func draw(_ shares: SharesDrawing) {
    let height = 46 * shares.bars.count + 4
    element(
      "svg", .class("shares"), .attribute("viewBox", "0 0 360 \(height)"), .hidden,
      .fixed("focusable", "false")
    ) {
      for (place, bar) in shares.bars.enumerated() {
        let top = 46 * place
        element(
          "text", String(bar.name.prefix(44)), .fixed("x", "4"),
          .attribute("y", "\(top + 15)"))
        rect("track", 340, top)
        rect("bar", max(1, bar.actual * 340 / 1000), top)
        let mark = 10 + bar.fair * 340 / 1000
        element(
          "line", .class("fair"), .attribute("x1", "\(mark)"), .attribute("x2", "\(mark)"),
          .attribute("y1", "\(top + 19)"), .attribute("y2", "\(top + 43)")
        ) {}
      }
    }
  }

  private func rect(_ style: StaticString, _ width: Int, _ top: Int) {
    element(
      "rect", .class(style), .fixed("x", "10"), .attribute("y", "\(top + 23)"),
      .attribute("width", "\(width)"), .fixed("height", "16")
    ) {}
  }
}
