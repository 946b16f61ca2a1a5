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
      drawn(SharesDrawing(shares, fair, view))
      formula(shares)
      overYears(body, year, fair, view)
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

  /// The skew of each year that can be seen, reckoned by what holds now.
  private func overYears(_ body: Body, _ year: Int, _ fair: FairShare, _ view: View) {
    let years = view.effortYears(of: body).filter { $0 <= year }.prefix(10)
    let known = years.compactMap { year in
      view.state.shares(of: body, endingWith: year, by: fair).skew.map { (year, $0) }
    }
    guard known.count > 1 else { return }
    div(.class("after")) {
      data(EffortWords.overYears, columns: EffortWords.yearColumns(fair)) { table in
        for (year, skew) in known {
          table.row([
            "\(year)", Effort.perCent(skew),
            skew <= fair.atMost * 10 ? EffortWords.within : EffortWords.beyond,
          ])
        }
      }
    }
  }

  private func formula(_ shares: CostShares) {
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
