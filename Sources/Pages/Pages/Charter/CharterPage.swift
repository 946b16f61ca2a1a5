import Charters
public import Governance
import Links
import SwedishCalendar

/// A body's charter as a living document: every clause, how it stands, and why.
public enum CharterPage {
  /// The page of the charter that a body follows, for whoever looks; `model` where it was made of
  /// the same view before.
  public static func render(_ view: View, body: Body, model: CharterModel? = nil) -> [UInt8] {
    let model = model ?? CharterModel(body, view)
    return view.frame(
      ShellWords.charter, here: .charter(body: body.id.rawValue, asOf: view.asOf?.description),
      over: view.name(of: body.id), lede: CharterWords.lede, wayBack: view.wayBack(to: body),
      place: .bodies,
      under: model.map { model in HTML.fragment { $0.counts(model.health) } }
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.tabs(body, .charter))
      guard let model else {
        return html.empty(BodyWords.noCharter, BodyWords.noCharterMore)
      }
      html.document(model, view)
      html.versions(of: body, view)
    }
  }
}

extension HTML {
  fileprivate func document(_ model: CharterModel, _ view: View) {
    div(.class("stack-wide")) {
      div(.class("stack")) {
        asOf(model.asOf)
        if let coming = model.coming { notice(.information, coming) }
        documentHead(model.head)
        standingsKey()
      }
      if !model.troubled.isEmpty { attention(model.troubled) }
      if model.sections.count > 1 {
        contents(model.sections.map { ($0.id, $0.name) })
      }
      for section in model.sections {
        part(section.name, id: section.id) { clauses(section.clauses.map(\.card)) }
      }
    }
  }

  /// The clauses to look at first, each a link to its place further down.
  private func attention(_ clauses: [ClauseSummary]) {
    part(CharterWords.attention) {
      ul(.class("clause-lines")) {
        for clause in clauses {
          li {
            element("a", .class("cite"), .href("#" + clause.clause.id.rawValue)) {
              span(Words.clause + " ", .class("unseen"))
              text(clause.clause.id.rawValue)
            }
            p(.class("row")) {
              badge(clause.standing)
              span(clause.why ?? clause.clause.says)
            }
          }
        }
      }
    }
  }
}
