public import Charters
public import Governance
import Links
import SwedishCalendar

/// One clause of a body: what it demands, every occasion with its evidence, and what can be done.
public enum ClausePage {
  /// The long texts that the page shows: reflections, reports and reasons, for those who may read.
  public static func texts(_ view: View, body: Body, clause: ClauseID) -> [TextRef] {
    guard view.may(.read(.members), in: body) else { return [] }
    return view.attestations(of: clause, body).map(\.reflection)
      + view.departures(from: clause, body).map(\.reason)
      + view.reports(on: clause, body).map(\.text)
  }

  /// The page of a clause, for whoever looks; one that the charter does not hold is empty.
  public static func render(_ view: View, body: Body, clause: ClauseID) -> [UInt8] {
    let link = Link.clause(
      body: body.id.rawValue, clause: clause.rawValue, asOf: view.asOf?.description)
    let way =
      view.wayBack(to: body)
      + [
        Frame.Crumb(
          ShellWords.charter, .charter(body: body.id.rawValue, asOf: view.asOf?.description))
      ]
    let model = ClauseModel(clause, of: body, view)
    return view.frame(
      ClauseWords.title(clause), here: link,
      over: [view.name(of: body.id), model?.summary.clause.heading].compactMap { $0 }
        .joined(separator: " \u{B7} "),
      wayBack: way, place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      guard let model else {
        return html.empty(ClauseWords.none, ClauseWords.noneMore)
      }
      html.clausePage(model, view)
    }
  }
}

extension HTML {
  fileprivate func clausePage(_ model: ClauseModel, _ view: View) {
    div(.class("stack-wide")) {
      wording(model.summary)
      asOf(view.asOf(.clause(body: model.body.id.rawValue, clause: model.id.rawValue)))
      if !model.owed.isEmpty { part(ClauseWords.owed) { lines(model.owed) } }
      limitedWay(model.body, model.summary.clause, view)
      clauseForms(model, view)
      occasions(model)
      told(ClauseWords.told, model.told)
      clauseFoot(model)
    }
  }

  private func wording(_ summary: ClauseSummary) {
    section(.class("document"), .label(ClauseWords.wording)) {
      element("blockquote", .class("wording")) { p(summary.clause.says) }
      div(.class("row")) {
        badge(summary.standing)
        if let count = summary.count { self.count(count) }
        chip(summary.clause.force.swedish)
      }
      if let why = summary.why { p(why, .class("why")) }
      p(summary.standing.swedishMeaning, .class("soft small"))
      dl(.class("sentences")) {
        fact(Words.owedBy, summary.clause.owedBy.swedish.capitalised)
        fact(ClauseWords.force, summary.clause.force.swedishMeaning)
        if !summary.demands.isEmpty { fact(Words.demands, summary.demands.joined(separator: " ")) }
      }
    }
  }

  private func fact(_ term: String, _ value: String) {
    div {
      dt(term.hasSuffix(":") ? String(term.dropLast()) : term)
      dd(value)
    }
  }

  private func occasions(_ model: ClauseModel) {
    part(ClauseWords.occasions(model.years), id: "tillfallen") {
      if model.occasions.isEmpty { p(ClauseWords.noOccasions, .class("soft")) }
      div(.class("aligned occasions")) {
        for year in model.occasions {
          data(year.name, columns: ClauseWords.columns) { table in
            for occasion in year.occasions { row(occasion, table) }
          }
        }
      }
    }
  }

  private func row(_ occasion: ClauseModel.OccasionLine, _ table: Rows) {
    table.row(
      {
        if let link = occasion.link {
          self.a(occasion.subject, to: link)
        } else {
          self.text(occasion.subject)
        }
      },
      { self.time(occasion.day.swedishShort, iso: occasion.day.description) },
      { self.badge(occasion.standing) },
      { self.text(occasion.note) },
      { self.evidence(occasion.evidence) })
  }

  private func evidence(_ lines: [String]) {
    if lines.isEmpty { span(ClauseWords.noEvidence, .class("soft small")) }
    if lines.count == 1 { span(lines[0], .class("small")) }
    guard lines.count > 1 else { return }
    details(.class("small")) {
      summary(ClauseWords.events(lines.count))
      ul { for line in lines { li(line) } }
    }
  }

  private func told(_ title: String, _ told: [Happening]) {
    guard !told.isEmpty else { return }
    part(title) { history(told) }
  }

  private func clauseFoot(_ model: ClauseModel) {
    nav(.class("pages"), .label(ClauseWords.others)) {
      if let before = model.before { buttonLink(before.name, to: before.link) } else { span {} }
      buttonLink(ClauseWords.all, to: model.all, .plain)
      if let after = model.after { buttonLink(after.name, to: after.link) } else { span {} }
    }
  }
}
