import Governance
import Links

/// Taking in people and seats from a file, in two steps.
public enum ImportsPage {
  /// The page, for one who administers; `preview` is of the file that waits.
  public static func render(_ view: View, preview: ImportPreview?) -> [UInt8] {
    view.frame(
      ImportWords.title, here: .administration(.imports), lede: ImportWords.lede,
      wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        if let preview { html.preview(preview, view) }
        upload(html, view)
        how(html)
      }
    }
  }

  private static func upload(_ html: HTML, _ view: View) {
    let sheet = Sheet(view, .administrationAction(.imports, .register))
    html.section(.class("card")) {
      html.h2(ImportWords.upload)
      html.form(sheet, files: true) {
        html.file(
          sheet.field(FieldName.file, ImportWords.file, hint: ImportWords.fileHint),
          accept: ".csv,text/csv")
        html.buttons { html.submit(ImportWords.check, .primary) }
      }
    }
  }

  private static func how(_ html: HTML) {
    html.part(ImportWords.how) {
      html.div(.class("prose")) {
        html.p(ImportWords.howMore)
        html.p(ImportWords.individuals)
        head(html, ImportWords.peopleHead, .people, ImportWords.peopleMore)
        head(html, ImportWords.seatsHead, .seats, ImportWords.seatsMore)
        head(html, ImportWords.holdersHead, .holders, ImportWords.holdersMore)
      }
    }
  }

  private static func head(
    _ html: HTML, _ title: String, _ subject: ImportPreview.Subject, _ more: String
  ) {
    html.h3(title)
    html.p(more)
    html.p(.class("to-copy")) {
      for (place, column) in subject.columns.enumerated() {
        if place > 0 { html.markup(";<wbr>") }
        html.element("code", column)
      }
    }
  }
}

extension HTML {
  fileprivate func preview(_ preview: ImportPreview, _ view: View) {
    part(preview.name) {
      div(.class("stack")) {
        outcome(preview)
        if preview.isSound {
          rows(ImportWords.first, Array(preview.rows.prefix(20)), preview)
          form(Sheet(view, .administrationAction(.imports, .adopt))) {
            submit(ImportWords.take, .primary)
          }
        }
        form(to: .administrationAction(.imports, .remove), view.token, style: nil) {
          submit(ImportWords.discard, .plain)
        }
      }
    }
  }

  private func outcome(_ preview: ImportPreview) {
    let wrong = preview.rows.filter { !$0.problems.isEmpty }
    if preview.isSound {
      notice(
        .success, ImportWords.sound, ImportWords.found(preview.rows.count, preview.subject))
    } else if !preview.problems.isEmpty {
      notice(.warning, ImportWords.fileWrong, ImportWords.wrongMore)
      ul { for problem in preview.problems { li(problem.swedish(preview.subject)) } }
    } else {
      notice(
        .warning, ImportWords.wrong(wrong.count, of: preview.rows.count), ImportWords.wrongMore)
      rows(ImportWords.wrong, wrong, preview)
    }
  }

  private func rows(_ title: String, _ rows: [ImportPreview.Row], _ preview: ImportPreview) {
    let isWrong = rows.contains { !$0.problems.isEmpty }
    let columns = (preview.subject?.columns ?? []).map(\.capitalised)
    let head = [ImportWords.line] + (isWrong ? [ImportWords.problem] : []) + columns
    data(title, columns: head) { table in
      for row in rows {
        let problems = row.problems.map { $0.swedish(preview.subject) }.joined(separator: " ")
        let cells = columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0] : "" }
        table.row([String(row.line)] + (isWrong ? [problems] : []) + cells)
      }
    }
  }
}
