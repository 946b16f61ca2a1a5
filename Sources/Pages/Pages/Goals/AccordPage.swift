import Charters
public import Governance
import Links
import SwedishCalendar

/// One agreement: its goals and areas, its annexes, and the clauses that rest on it.
public enum AccordPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, accord: Accord) -> [TextRef] {
    view.missing(
      [accord.title, accord.address] + accord.areas.map(\.name) + accord.goals.map(\.name)
        + accord.annexes.map(\.title))
  }

  /// The page, as one of a body that rests on the agreement.
  public static func render(_ view: View, body: Body, accord: Accord) -> [UInt8] {
    view.goalsFrame(
      view.words(accord.title), body, .agreements, number: accord.id.rawValue
    ).write { html in
      html.feedback(view, of: body)
      html.beside {
        html.goals(of: accord, body, view)
        html.areas(of: accord, view)
        html.annexes(of: accord, view)
      } aside: {
        html.about(accord, view)
        html.accordForms(accord, body, view)
      }
    }
  }
}

extension HTML {
  fileprivate func goals(of accord: Accord, _ body: Body, _ view: View) {
    let coverage = view.coverage(of: body).filter { $0.goal.accord == accord.id }
    part(
      AccordWords.goals, more: (GoalWords.coverage, .goals(body: body.id.rawValue, .goals))
    ) {
      guard !coverage.isEmpty else { return empty(AccordWords.noGoals, AccordWords.noGoalsMore) }
      data(AccordWords.goalTable, columns: AccordWords.goalColumns) { table in
        for row in coverage { self.row(row, of: accord, body, table, view) }
      }
    }
  }

  private func row(
    _ row: GoalCoverage, of accord: Accord, _ body: Body, _ table: Rows, _ view: View
  ) {
    let count = row.count(in: view.day.year)
    let (mark, word) = view.standing(of: row, in: body)
    let area = accord.areas.first { $0.number == row.goal.area }
    table.row(
      {
        self.text(view.name(of: row.goal) + " ")
        if row.goal.isPriority { self.chip(GoalWords.prioritised) }
      },
      { self.text(area.map { view.words($0.name) } ?? "") },
      { self.text(row.goal.targetYear.map { "\($0)" } ?? "") },
      { self.text("\(count)") },
      { self.badge(mark, word) })
  }

  fileprivate func areas(of accord: Accord, _ view: View) {
    part(AccordWords.areas) {
      guard !accord.areas.isEmpty else { return p(AccordWords.noAreas, .class("soft")) }
      ul {
        for area in accord.areas {
          let goals = accord.goals.count { $0.area == area.number }
          li("\(view.words(area.name)), \(AccordWords.covers(goals))")
        }
      }
    }
  }

  fileprivate func annexes(of accord: Accord, _ view: View) {
    part(AccordWords.annexes) {
      guard !accord.annexes.isEmpty else { return p(AccordWords.noAnnexes, .class("soft")) }
      data(AccordWords.annexTable, columns: AccordWords.annexColumns) { table in
        for annex in accord.annexes {
          let (mark, word) = view.standing(from: annex.from, until: annex.until)
          table.row(
            { self.text(view.words(annex.title)) },
            { self.badge(mark, word) },
            { self.text(annex.from.swedishShort) },
            { self.text(annex.until?.swedishShort ?? AccordWords.untilFurtherNotice) })
        }
      }
    }
  }

  fileprivate func about(_ accord: Accord, _ view: View) {
    let (mark, word) = view.standing(from: accord.from, until: accord.until)
    card(AccordWords.facts) {
      p { badge(mark, word) }
      facts(
        [
          (AccordWords.from, accord.from.swedishShort),
          (AccordWords.until, accord.until?.swedishShort ?? AccordWords.untilFurtherNotice),
          (AccordWords.keeper, view.name(of: accord.keeper)),
        ], tight: true)
      if let address = accord.address { p { outside(view.words(address)) } }
    }
    card(AccordWords.rests) {
      ul(.class("bare-list")) {
        for rest in accord.rests {
          li {
            text(view.name(of: rest.body) + " ")
            cite(view.plate(rest.clause, of: rest.body))
          }
        }
      }
    }
  }
}
