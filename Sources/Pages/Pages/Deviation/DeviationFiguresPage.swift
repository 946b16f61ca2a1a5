import Charters
public import Governance
import Links
import SwedishCalendar

/// How many deviations there are under a body's ladder, and the reading in of counts.
public enum DeviationFiguresPage {
  /// The body whose figures are shown: the one asked for, or the only one.
  public static func body(_ view: View, asked: String?) -> BodyID? {
    let bodies = bodies(view)
    return bodies.first { $0.rawValue == asked } ?? bodies.first
  }

  /// Whether the viewer may read in counts under a body's ladder.
  public static func mayImport(_ view: View, _ body: BodyID) -> Bool {
    guard let viewer = view.viewer else { return false }
    return view.state.person(viewer)?.supports.contains(body) == true
      || !view.state.partiesOf(viewer, near: body, on: view.day).isEmpty
  }

  fileprivate static func bodies(_ view: View) -> [BodyID] {
    view.state.ladders(on: view.day).map(\.body).filter { id in
      view.state.body(id).map { view.may(.read(.network), in: $0) } ?? false
    }.swedishSorted { view.name(of: $0) }
  }

  /// The page, for one who is logged in; `preview` is of the file that waits.
  public static func render(_ view: View, asked: String?, preview: CountPreview?) -> [UInt8] {
    let body = body(view, asked: asked)
    return view.frame(
      FigureWords.title, here: .deviationFigures(body: asked), over: body.map { view.name(of: $0) },
      lede: FigureWords.lede, wayBack: [Frame.Crumb(DeviationWords.title, .deviations())],
      place: .deviations
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        guard let body else { return html.empty(FigureWords.none, FigureWords.noneMore) }
        html.choice(view, body)
        html.figures(DeviationFigures(view, of: body))
        guard view.offersActs, mayImport(view, body) else { return }
        if let preview { html.preview(preview, view, body) }
        html.upload(view, body)
      }
    }
  }
}

extension HTML {
  fileprivate func choice(_ view: View, _ body: BodyID) {
    let bodies = DeviationFiguresPage.bodies(view)
    guard bodies.count > 1 else { return }
    section(.class("filter")) {
      h2(FigureWords.choose, .class("unseen"))
      form(
        .class("finder"), .fixed("method", "get"),
        .attribute("action", Link.deviationFigures().path)
      ) {
        select(
          Field(DeviationQuery.Name.body, DeviationWords.body, value: body.rawValue),
          bodies.map { Choice($0.rawValue, view.name(of: $0)) })
        submit(FigureWords.show)
      }
    }
  }

  fileprivate func figures(_ figures: DeviationFigures) {
    guard figures.all.cases + figures.all.counted > 0 else {
      return empty(FigureWords.none, FigureWords.noneMore)
    }
    table(FigureWords.whole, [figures.all])
    table(FigureWords.byCategory, figures.byCategory)
    table(FigureWords.byParty, figures.byParty)
    table(FigureWords.byStep, figures.byStep)
  }

  private func table(_ title: String, _ rows: [DeviationFigures.Row]) {
    guard !rows.isEmpty else { return }
    var columns = FigureWords.columns
    columns[0] = title
    data(title, columns: columns) { table in
      for row in rows {
        table.row([
          row.name, String(row.cases), row.median.map(String.init) ?? FigureWords.dash,
          String(row.counted), row.countedDays.map(String.init) ?? FigureWords.dash,
        ])
      }
    }
  }

  fileprivate func upload(_ view: View, _ body: BodyID) {
    let sheet = Sheet(view, .deviationFiguresAction(body: body.rawValue, .register))
    part(FigureWords.importTitle) {
      div(.class("stack")) {
        p(FigureWords.importMore)
        p(.class("to-copy")) {
          for (place, column) in CountPreview.columns.enumerated() {
            if place > 0 { markup(";<wbr>") }
            element("code", column)
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

  fileprivate func preview(_ preview: CountPreview, _ view: View, _ body: BodyID) {
    part(preview.name) {
      div(.class("stack")) {
        outcome(preview)
        if preview.isSound {
          rows(ImportWords.first, Array(preview.rows.prefix(20)))
          let sheet = Sheet(view, .deviationFiguresAction(body: body.rawValue, .adopt))
          form(sheet) {
            field(
              sheet.field(
                FieldName.source, FigureWords.source, hint: FigureWords.sourceHint,
                means: .source))
            submit(ImportWords.take, .primary)
          }
        }
        form(
          to: .deviationFiguresAction(body: body.rawValue, .remove), view.token, style: nil
        ) {
          submit(ImportWords.discard, .plain)
        }
      }
    }
  }

  private func outcome(_ preview: CountPreview) {
    let wrong = preview.rows.filter { !$0.problems.isEmpty }
    if preview.isSound {
      notice(.success, ImportWords.sound, FigureWords.found(preview.rows.count))
    } else if !preview.problems.isEmpty {
      notice(.warning, ImportWords.fileWrong, ImportWords.wrongMore)
      ul { for problem in preview.problems { li(problem.swedish) } }
    } else {
      notice(
        .warning, ImportWords.wrong(wrong.count, of: preview.rows.count), ImportWords.wrongMore)
      rows(ImportWords.wrong, wrong)
    }
  }

  private func rows(_ title: String, _ rows: [CountPreview.Row]) {
    let isWrong = rows.contains { !$0.problems.isEmpty }
    let columns = CountPreview.columns.map(\.capitalised)
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
}
