import Charters
import Governance
import Links
import SwedishCalendar

/// How principals have shared the cost, as bars with the fair share marked, and the same in words.
extension HTML {
  func shares(_ body: Body, _ year: Int, _ view: View) {
    let day = min(view.day, Day.last(of: year))
    guard
      let (_, clause, _) = view.state.costRule(of: body, on: day, where: \.hasFairShare)
    else { return }
    part(EffortWords.shares) {
      guard let fair = view.state.fairShare(of: body, on: day)?.share else {
        return notice(
          .information, EffortWords.notSaid, EffortWords.notSaidMore,
          clause: view.plate(clause, of: body.id, says: true))
      }
      let shares = view.state.shares(of: body, endingWith: year, by: fair)
      p(.class("cited")) {
        text(EffortWords.basis(fair) + " ")
        cite(view.plate(clause, of: body.id))
      }
      guard let skew = shares.skew else { return p(EffortWords.nothingToShare, .class("soft")) }
      skewed(skew, fair)
      drawn(shares, fair, view)
      formula(shares, view)
    }
  }

  private func skewed(_ skew: Int, _ fair: FairShare) {
    let isFair = skew <= fair.atMost * 10
    p(.class("row")) {
      strong(EffortWords.skew(skew))
      badge(isFair ? .kept : .departure, isFair ? EffortWords.within : EffortWords.beyond)
      span(EffortWords.limit(fair), .class("soft small"))
    }
  }

  private func drawn(_ shares: CostShares, _ fair: FairShare, _ view: View) {
    figure(.class("shares-figure")) {
      draw(shares, view)
      figcaption {
        data(EffortWords.sharesCaption(fair), columns: EffortWords.shareColumns(fair)) { table in
          for line in shares.lines {
            table.row([
              view.name(of: line.party),
              fair.measure == .hours ? Effort.hours(line.amount) : Effort.grouped(line.amount),
              EffortWords.perCent(line.actual), EffortWords.perCent(line.fair),
              EffortWords.apart(line.actual - line.fair),
            ])
          }
        }
      }
    }
  }

  // The drawing repeats what the table tells, so assistive technology passes it by.
  private func draw(_ shares: CostShares, _ view: View) {
    let height = 46 * shares.lines.count + 4
    element(
      "svg", .class("shares"), .attribute("viewBox", "0 0 360 \(height)"), .hidden,
      .fixed("focusable", "false")
    ) {
      for (place, line) in shares.lines.enumerated() {
        let top = 46 * place
        element(
          "text", String(view.name(of: line.party).prefix(44)), .fixed("x", "4"),
          .attribute("y", "\(top + 15)"))
        bar("track", 340, top)
        bar("bar", max(1, line.actual * 340 / 1000), top)
        let mark = 10 + line.fair * 340 / 1000
        element(
          "line", .class("fair"), .attribute("x1", "\(mark)"), .attribute("x2", "\(mark)"),
          .attribute("y1", "\(top + 19)"), .attribute("y2", "\(top + 43)")
        ) {}
      }
    }
  }

  private func bar(_ style: StaticString, _ width: Int, _ top: Int) {
    element(
      "rect", .class(style), .fixed("x", "10"), .attribute("y", "\(top + 23)"),
      .attribute("width", "\(width)"), .fixed("height", "16")
    ) {}
  }

  private func formula(_ shares: CostShares, _ view: View) {
    details(.class("legend")) {
      summary(EffortWords.how)
      p(EffortWords.formula)
      p(
        EffortWords.reckoned(
          shares.lines.map { abs($0.actual - $0.fair) }, shares.skew ?? 0))
      p(EffortWords.meaning, .class("soft"))
    }
  }
}
