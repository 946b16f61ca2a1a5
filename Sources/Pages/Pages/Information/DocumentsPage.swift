import Charters
public import Governance
import Links
import SwedishCalendar

/// A body's register of documents: its routines, and what it keeps itself informed of.
public enum DocumentsPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, body: Body) -> [TextRef] {
    view.missing(
      (view.state.documents(of: body.id) + view.followable(by: body))
        .flatMap { [$0.title, $0.address] })
  }

  /// The page.
  public static func render(_ view: View, body: Body) -> [UInt8] {
    let documents = view.state.documents(of: body.id)
    return view.informationFrame(
      Link.InformationPart.documents.swedish, body,
      .information(body: body.id.rawValue, .documents), lede: DocumentWords.lede
    ).write { html in
      html.feedback(view, of: body)
      html.tabs(view.informationTabs(body, .documents))
      html.beside {
        html.owed(body, view)
        html.part(DocumentWords.list) {
          if documents.isEmpty {
            html.empty(DocumentWords.none, DocumentWords.noneMore)
          } else {
            html.data(DocumentWords.all, columns: DocumentWords.columns) { table in
              for document in documents { html.row(document, body, table, view) }
            }
          }
        }
      } aside: {
        html.enter(body, view)
        html.follow(body, view)
      }
    }
  }
}

extension View {
  /// The documents of other bodies in the same network that a body could follow.
  func followable(by body: Body) -> [RegisteredDocument] {
    let network = state.network(of: body)
    return state.allDocuments.filter { document in
      document.ended == nil && !document.concerns(body.id)
        && state.body(document.body).flatMap { state.network(of: $0) } == network
    }
  }

  /// The clauses of a body that ask for a document, each with what it asks.
  func documentClauses(of body: Body) -> [(clause: Clause, demand: String)] {
    (state.charter(of: body, on: day)?.clauses ?? []).flatMap { clause in
      clause.rules.compactMap { rule in
        switch rule {
        case .routine(let routine): (clause, routine.swedishDemand)
        case .subscription(let subscription): (clause, subscription.swedishDemand)
        default: nil
        }
      }
    }
  }

  func standing(of document: RegisteredDocument) -> (Mark, String) {
    if !document.holds(on: day) { return (.notYet, DocumentWords.ended) }
    if let revise = document.revise, revise < day { return (.due, DocumentWords.toRevise) }
    return (.kept, DocumentWords.inForce)
  }
}

extension HTML {
  fileprivate func owed(_ body: Body, _ view: View) {
    let asked = view.documentClauses(of: body)
    guard !asked.isEmpty else { return }
    part(DocumentWords.owed) {
      lines(
        asked.map { asked in
          let isThere = view.state.documents(of: body.id).contains {
            $0.answers(asked.clause.id, of: body.id) && $0.holds(on: view.day)
          }
          return Line(
            asked.demand, clause: view.plate(asked.clause.id, of: body.id),
            mark: isThere ? .kept : .due,
            markWord: isThere ? DocumentWords.there : DocumentWords.missing)
        })
    }
  }

  fileprivate func row(
    _ document: RegisteredDocument, _ body: Body, _ table: Rows, _ view: View
  ) {
    let (mark, word) = view.standing(of: document)
    table.row(
      {
        self.a(
          view.words(document.title),
          to: .information(
            body: body.id.rawValue, .documents, number: document.id.rawValue))
        if document.body != body.id {
          self.p(view.name(of: document.body), .class("soft small"))
        }
      },
      { self.badge(mark, word) },
      { self.text(document.on.swedishShort) },
      { self.text(document.revise?.swedishShort ?? "") },
      { self.outside(view.words(document.address)) })
  }

  fileprivate func enter(_ body: Body, _ view: View) {
    guard view.offers(.speakForBody, in: body) else { return }
    let sheet = Sheet(view, .informationAction(body: body.id.rawValue, .documents, .register))
    card(DocumentWords.enter) {
      form(sheet) {
        field(sheet.field(FieldName.title, DocumentWords.heading, means: .title))
        field(sheet.field(FieldName.address, DocumentWords.place, means: .address))
        field(
          sheet.field(FieldName.day, DocumentWords.from, value: view.day.description), .date)
        field(sheet.field(FieldName.revise, DocumentWords.revise, isOptional: true), .date)
        clause(sheet, body, view, isOptional: true)
        area(sheet, body, view)
        buttons { submit(DocumentWords.enterNow, .primary) }
      }
    }
  }

  private func clause(_ sheet: Sheet, _ body: Body, _ view: View, isOptional: Bool) {
    let asked = view.documentClauses(of: body)
    guard !asked.isEmpty else { return }
    select(
      sheet.field(FieldName.clause, DocumentWords.clause, isOptional: isOptional),
      (isOptional ? [Choice("", DocumentWords.noClause)] : [])
        + asked.map { Choice($0.clause.id.rawValue, "\($0.clause.id.rawValue): \($0.demand)") })
  }

  fileprivate func follow(_ body: Body, _ view: View) {
    let others = view.followable(by: body)
    guard view.offers(.speakForBody, in: body), !others.isEmpty,
      !view.documentClauses(of: body).isEmpty
    else { return }
    let sheet = Sheet(view, .informationAction(body: body.id.rawValue, .documents, .follow))
    card(DocumentWords.follow) {
      form(sheet) {
        select(
          sheet.field(FieldName.document, DocumentWords.document),
          others.map {
            Choice(
              "\($0.id.rawValue)", "\(view.words($0.title)), \(view.name(of: $0.body))")
          })
        clause(sheet, body, view, isOptional: false)
        buttons { submit(DocumentWords.followNow) }
      }
    }
  }
}
