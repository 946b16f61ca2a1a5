import Charters
public import Governance
import Links
import SwedishCalendar

/// What an organisation has given of a body's indicators, what is awaited, and the reading in of
/// more from a file (D31).
public enum IndicatorValuesPage {
  /// Whether the viewer may give values of a body's indicators for anyone.
  public static func mayGive(_ view: View, _ body: Body) -> Bool {
    guard let viewer = view.viewer else { return false }
    return !view.state.given(by: viewer, near: body, on: view.day).isEmpty
  }

  /// The page, for one of the network; `preview` is of the file that waits.
  public static func render(
    _ view: View, body: Body, party asked: String?, preview: ValuePreview?
  ) -> [UInt8] {
    let sight = IndicatorSight(view, body, scope: nil)
    let own = view.viewer.map { view.state.given(by: $0, near: body, on: view.day) } ?? []
    let parties = sight.all.filter(own.contains).swedishSorted { view.name(of: $0) }
    let party = parties.first { $0.rawValue == asked } ?? parties.first
    return view.frame(
      IndicatorWords.values,
      here: .indicators(.values(body: body.id.rawValue, party: asked)),
      over: view.name(of: body.id), lede: IndicatorWords.valuesLede,
      wayBack: [Frame.Crumb(IndicatorWords.title, .indicators())], place: .indicators
    ).write { html in
      html.feedback(view, of: body)
      html.div(.class("stack-wide")) {
        guard let party else {
          return html.empty(IndicatorWords.noParty, IndicatorWords.noPartyMore)
        }
        html.choice(parties, party, body, view)
        html.given(party, sight)
        guard view.offersActs else { return }
        if let preview { html.preview(preview, body, view) }
        html.upload(body, sight, view)
      }
    }
  }
}

extension HTML {
  fileprivate func choice(
    _ parties: [OrganisationID], _ party: OrganisationID, _ body: Body, _ view: View
  ) {
    guard parties.count > 1 else { return }
    section(.class("filter narrow")) {
      h2(IndicatorWords.party, .class("unseen"))
      form(
        .class("finder"), .fixed("method", "get"),
        .attribute("action", Link.indicators(.values(body: body.id.rawValue)).path)
      ) {
        select(
          Field(IndicatorQuery.Name.party, IndicatorWords.party, value: party.rawValue),
          view.choices(parties))
        submit(IndicatorWords.show)
      }
    }
  }

  /// The last periods of each indicator, with what was given, or that it is awaited.
  fileprivate func given(_ party: OrganisationID, _ sight: IndicatorSight) {
    let view = sight.view
    let own = sight.indicators.filter {
      !view.state.givers(of: $0, among: [party]).isEmpty && $0.ended == nil
    }
    part(view.name(of: party)) {
      guard !own.isEmpty else { return p(IndicatorWords.nothingAwaited, .class("soft")) }
      data(IndicatorWords.lately, columns: IndicatorWords.valueColumns) { table in
        for indicator in own {
          let scope = IndicatorPicture.Scope.organisation(party)
          table.row(
            {
              self.a(
                view.words(indicator.title),
                to: .indicators(.one(indicator.id.rawValue, scope: scope.key)))
              self.p(indicator.terms.unit.swedish, .class("soft small"))
            },
            { self.periods(indicator, party, view) })
        }
      }
    }
  }

  private func periods(_ indicator: Indicator, _ party: OrganisationID, _ view: View) {
    let since = view.day.adding(months: -24)
    let periods = view.state.awaited(of: indicator, since: since, on: view.day).prefix(4)
    if periods.isEmpty { text(IndicatorWords.noneYet) }
    ul(.class("bare-list")) {
      for period in periods {
        li {
          text(period.swedish.capitalised + ": ")
          if let value = view.state.value(of: indicator.id, from: party, in: period) {
            text(IndicatorWords.value(value))
          } else {
            badge(.due, IndicatorWords.missing)
          }
        }
      }
    }
  }

  fileprivate func upload(_ body: Body, _ sight: IndicatorSight, _ view: View) {
    let sheet = Sheet(view, .indicatorsAction(.values(body: body.id.rawValue), .register))
    part(IndicatorWords.importTitle) {
      div(.class("stack")) {
        p(IndicatorWords.importMore)
        p(.class("to-copy")) {
          for (place, column) in ValuePreview.columns.enumerated() {
            if place > 0 { markup(";<wbr>") }
            element("code", column)
          }
        }
        details(.class("fold")) {
          summary(IndicatorWords.importNames)
          ul {
            for indicator in sight.indicators where indicator.ended == nil {
              li(IndicatorWords.named(view.words(indicator.title), indicator))
            }
          }
        }
        form(sheet, files: true) {
          file(
            sheet.field(FieldName.file, ImportWords.file, hint: ImportWords.fileHint),
            accept: ".csv,text/csv")
          buttons { submit(ImportWords.check, .primary) }
        }
      }
    }
  }

  fileprivate func preview(_ preview: ValuePreview, _ body: Body, _ view: View) {
    let id = body.id.rawValue
    part(preview.name) {
      div(.class("stack")) {
        outcome(preview)
        if preview.isSound { taking(preview, body, view) }
        form(to: .indicatorsAction(.values(body: id), .remove), view.token, style: nil) {
          submit(ImportWords.discard, .plain)
        }
      }
    }
  }

  private func taking(_ preview: ValuePreview, _ body: Body, _ view: View) {
    rows(ImportWords.first, Array(preview.rows.prefix(20)))
    if !preview.leaps.isEmpty {
      notice(.warning, IndicatorWords.leaps(preview.leaps.count), IndicatorWords.leapsMore)
      leaps(preview.leaps)
    }
    let sheet = Sheet(view, .indicatorsAction(.values(body: body.id.rawValue), .adopt))
    form(sheet) {
      field(
        sheet.field(
          FieldName.source, IndicatorWords.valueSource, hint: IndicatorWords.sourceHint,
          means: .source))
      if !preview.leaps.isEmpty {
        checkboxes(
          sheet.field(FieldName.isAssured, IndicatorWords.leap),
          [Choice("ja", IndicatorWords.areAssured)],
          chosen: sheet.values(FieldName.isAssured))
      }
      submit(ImportWords.take, .primary)
    }
  }

  private func outcome(_ preview: ValuePreview) {
    let wrong = preview.rows.filter { !$0.problems.isEmpty }
    if preview.isSound {
      notice(.success, ImportWords.sound, IndicatorWords.found(preview.rows.count))
    } else if !preview.problems.isEmpty {
      notice(.warning, ImportWords.fileWrong, ImportWords.wrongMore)
      ul { for problem in preview.problems { li(problem.swedish) } }
    } else {
      notice(
        .warning, ImportWords.wrong(wrong.count, of: preview.rows.count), ImportWords.wrongMore)
      rows(ImportWords.wrong, wrong)
    }
  }

  private func rows(_ title: String, _ rows: [ValuePreview.Row]) {
    let isWrong = rows.contains { !$0.problems.isEmpty }
    let columns = ValuePreview.columns.map(\.capitalised)
    data(
      title, columns: [ImportWords.line] + (isWrong ? [ImportWords.problem] : []) + columns
    ) { table in
      for row in rows {
        let problems = row.problems.map(\.swedish).joined(separator: " ")
        let cells = columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
        table.row([String(row.line)] + (isWrong ? [problems] : []) + cells)
      }
    }
  }

  private func leaps(_ rows: [ValuePreview.Row]) {
    data(IndicatorWords.leap, columns: IndicatorWords.leapColumns) { table in
      for row in rows.prefix(200) {
        table.row(
          [String(row.line)] + row.cells.prefix(4) + [row.leapFrom?.swedish ?? ""])
      }
    }
  }
}
