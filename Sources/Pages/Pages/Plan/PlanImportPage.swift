import Charters
public import Governance
import Links
import SwedishCalendar

/// Where activities are read in from a file: looked through first, then taken in as a whole.
public enum PlanImportPage {
  /// Why the viewer may not read in activities; nil where it may be done.
  public static func denial(_ view: View, plan: Plan) -> Denial? {
    let verdict = view.verdict(.speakForBody, in: view.state.body(plan.body))
    guard case .denied(let denial) = verdict else { return nil }
    return denial
  }

  /// The page; `preview` is of the file that waits.
  public static func render(_ view: View, plan: Plan, preview: PlanPreview?) -> [UInt8] {
    let number = plan.id.rawValue
    return view.frame(
      PlanImportWords.title, here: .planImport(number), over: view.short(plan.title),
      lede: PlanImportWords.lede,
      wayBack: [
        Frame.Crumb(view.name(of: plan.body), .bodyPlans(plan.body.rawValue, year: plan.year)),
        Frame.Crumb(view.short(plan.title), .plan(number)),
      ], place: .plans
    ).write { html in
      html.feedback(view, of: view.state.body(plan.body))
      html.div(.class("stack-wide")) {
        if let preview { html.preview(preview, plan, view) }
        html.upload(plan, view)
      }
    }
  }
}

extension HTML {
  fileprivate func upload(_ plan: Plan, _ view: View) {
    let sheet = Sheet(view, .planImportAction(plan.id.rawValue, .register))
    part(ImportWords.upload) {
      form(sheet, files: true) {
        file(
          sheet.field(FieldName.file, ImportWords.file, hint: PlanImportWords.fileHint),
          accept: ".csv,text/csv")
        buttons { submit(ImportWords.check, .primary) }
      }
    }
    part(PlanImportWords.how) {
      div(.class("stack")) {
        p(PlanImportWords.howMore)
        p(.class("to-copy")) {
          for (place, column) in PlanColumn.read.enumerated() {
            if place > 0 { markup(";<wbr>") }
            element("code", column.rawValue)
          }
        }
        p(PlanImportWords.daysMore)
      }
    }
  }

  fileprivate func preview(_ preview: PlanPreview, _ plan: Plan, _ view: View) {
    let number = plan.id.rawValue
    part(preview.name) {
      div(.class("stack")) {
        outcome(preview)
        if preview.isSound {
          rows(ImportWords.first, Array(preview.rows.prefix(20)), preview)
          form(Sheet(view, .planImportAction(number, .adopt))) {
            submit(ImportWords.take, .primary)
          }
        }
        form(to: .planImportAction(number, .remove), view.token, style: nil) {
          submit(ImportWords.discard, .plain)
        }
      }
    }
  }

  private func outcome(_ preview: PlanPreview) {
    let wrong = preview.rows.filter { !$0.problems.isEmpty }
    if preview.isSound {
      notice(.success, ImportWords.sound, PlanImportWords.found(preview.rows.count))
    } else if !preview.problems.isEmpty {
      notice(.warning, ImportWords.fileWrong, ImportWords.wrongMore)
      ul { for problem in preview.problems { li(problem.swedish) } }
    } else {
      notice(
        .warning, ImportWords.wrong(wrong.count, of: preview.rows.count), ImportWords.wrongMore)
      rows(ImportWords.wrong, wrong, preview)
    }
  }

  private func rows(_ title: String, _ rows: [PlanPreview.Row], _ preview: PlanPreview) {
    let isWrong = rows.contains { !$0.problems.isEmpty }
    let columns = preview.columns.map(\.capitalised)
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
