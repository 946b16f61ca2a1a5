import Charters
import Governance
import Links
import SwedishCalendar

/// The charters that are adopted, and a file on its way to be.
public enum ChartersPage {
  /// The page, for one who administers; `file` has been read and waits for adoption.
  public static func render(_ view: View, file: CharterFile?) -> [UInt8] {
    view.frame(
      CharterFileWords.title, here: .administration(.charters), lede: CharterFileWords.lede,
      wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        if let file { html.checked(file, view) }
        upload(html, view)
        adopted(html, view)
      }
    }
  }

  private static func upload(_ html: HTML, _ view: View) {
    let sheet = Sheet(view, .administrationAction(.charters, .register))
    html.section(.class("card")) {
      html.h2(CharterFileWords.upload)
      html.form(sheet, files: true) {
        html.file(
          sheet.field(
            FieldName.file, CharterFileWords.file, hint: CharterFileWords.fileHint),
          accept: ".yaml,.yml")
        html.buttons { html.submit(CharterFileWords.check, .primary) }
      }
    }
  }

  private static func adopted(_ html: HTML, _ view: View) {
    let keys = view.state.charterKeys
    guard !keys.isEmpty else { return html.p(CharterFileWords.none, .class("soft")) }
    html.data(CharterFileWords.inForce, columns: CharterFileWords.columns) { table in
      for key in keys {
        let versions = view.state.versions(of: key)
        guard let version = view.state.charter(key, on: view.day) else { continue }
        table.row([
          version.charter.title, String(versions.count), version.from.swedishShort,
          version.charter.document.adoptedBy ?? CharterFileWords.unknown,
          version.charter.source ?? CharterFileWords.noSource,
        ])
      }
    }
  }
}

extension HTML {
  fileprivate func checked(_ file: CharterFile, _ view: View) {
    part(CharterFileWords.checked + ": " + file.name) {
      div(.class("stack")) {
        if let charter = file.charter {
          notice(
            .success, CharterFileWords.sound,
            CharterFileWords.adoption(charter.title, charter.clauses.count))
          problems(CharterFileWords.notes, file.notes)
          difference(charter, view)
          adopt(view)
        } else {
          notice(.warning, CharterFileWords.problems, CharterFileWords.problemsMore)
          problems(
            CharterFileWords.count(problems: file.problems.count), file.problems + file.notes)
        }
        form(to: .administrationAction(.charters, .remove), view.token, style: nil) {
          submit(CharterFileWords.discard, .plain)
        }
      }
    }
  }

  private func problems(_ title: String, _ problems: [CharterFile.Problem]) {
    guard !problems.isEmpty else { return }
    data(title, columns: CharterFileWords.problemColumns) { table in
      for problem in problems {
        table.row([
          String(problem.line), String(problem.column), problem.clause ?? "", problem.what,
          problem.expected ?? "", problem.suggestion ?? "",
        ])
      }
    }
  }

  private func difference(_ charter: Charter, _ view: View) {
    let current = view.state.charter(charter.key, on: view.day)?.charter
    h3(current == nil ? CharterFileWords.first : CharterFileWords.difference)
    let changes = charter.changes(since: current)
    if changes.isEmpty { return p(CharterFileWords.same) }
    details(.class("more"), .flag("open", if: current != nil)) {
      summary(CharterFileWords.count(changes))
      div(.class("stack")) {
        for change in changes { div(.class("card")) { self.change(change) } }
      }
    }
  }

  /// A clause that a version changed, with its words before and after.
  func change(_ change: ClauseChange) {
    switch (change.before, change.after) {
    case (nil, let clause?): whole(clause, CharterFileWords.added)
    case (let clause?, nil): whole(clause, CharterFileWords.removed)
    case (let before?, let after?):
      h4("\(change.id.rawValue): \(CharterFileWords.changed)")
      for part in change.parts {
        facts([
          ("\(part.swedish), \(CharterFileWords.was.lowercased())", before.words(of: part)),
          ("\(part.swedish), \(CharterFileWords.becomes.lowercased())", after.words(of: part)),
        ])
      }
    case (nil, nil): break
    }
  }

  private func whole(_ clause: Clause, _ what: String) {
    h4("\(clause.id.rawValue): \(what)")
    p(clause.says)
    p(clause.force.swedish + " \u{B7} " + clause.words(of: .rules), .class("soft small"))
  }

  private func adopt(_ view: View) {
    let sheet = Sheet(view, .administrationAction(.charters, .adopt))
    actCard(CharterFileWords.adopt, CharterFileWords.adoptMore, sheet) {
      field(
        sheet.field(FieldName.day, CharterFileWords.day, value: view.day.description), .date)
      field(
        sheet.field(
          FieldName.adopter, CharterFileWords.adopter, hint: CharterFileWords.adopterHint))
      submit(CharterFileWords.adoptNow, .primary)
    }
  }
}

extension Clause {
  /// One part of the clause in words.
  fileprivate func words(of part: ClauseChange.Part) -> String {
    switch part {
    case .text: says
    case .force: force.swedish
    case .rules:
      rules.isEmpty
        ? CharterFileWords.noRule
        : rules.map { "\($0.kind.swedish): \($0.swedishDemand)" }.joined(separator: "; ")
    case .bearer: owedBy.swedish
    case .heading: heading ?? AdministrationWords.none
    case .parts:
      parts.isEmpty ? AdministrationWords.none : parts.map(\.rawValue).joined(separator: ", ")
    case .structure:
      structure.isEmpty
        ? AdministrationWords.none : structure.map(\.swedish).joined(separator: ", ")
    }
  }
}
