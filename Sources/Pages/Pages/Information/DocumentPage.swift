import Charters
public import Governance
import Links
import SwedishCalendar

/// One document, its changes, and who has taken part of each.
public enum DocumentPage {
  /// The texts that the page has to fetch.
  public static func texts(_ view: View, document: RegisteredDocument) -> [TextRef] {
    view.missing(
      [document.title, document.address, document.ended?.reason]
        + document.changes.flatMap { [$0.version, $0.text] })
  }

  /// The page, as one of a body that has the document or follows it.
  public static func render(_ view: View, body: Body, document: RegisteredDocument) -> [UInt8] {
    let link = Link.information(
      body: body.id.rawValue, .documents, number: document.id.rawValue)
    return view.informationFrame(view.words(document.title), body, link, under: .documents)
      .write { html in
        html.feedback(view, of: body)
        html.beside {
          html.part(DocumentWords.changes) {
            if document.changes.isEmpty { html.p(DocumentWords.noChanges, .class("soft")) }
            html.div(.class("stack")) {
              for change in document.changes.reversed() {
                html.change(change, of: document, body, view)
              }
            }
          }
        } aside: {
          html.about(document, view)
          html.newChange(document, body, view)
          html.watching(document, body, view)
          html.leave(document, body, view)
          html.end(document, body, view)
        }
      }
  }
}

extension HTML {
  fileprivate func about(_ document: RegisteredDocument, _ view: View) {
    let (mark, word) = view.standing(of: document)
    card(DocumentWords.facts) {
      p { badge(mark, word) }
      if let ended = document.ended { p(view.words(ended.reason), .class("soft")) }
      facts(
        [
          (DocumentWords.from, document.on.swedishShort),
          (DocumentWords.owner, view.name(of: document.body)),
        ] + (document.revise.map { [(DocumentWords.revise, $0.swedishShort)] } ?? [])
          + document.followers.keys.sorted().map {
            (DocumentWords.followers, view.name(of: $0))
          }, tight: true)
      p { outside(view.words(document.address)) }
    }
  }

  fileprivate func change(
    _ change: RegisteredDocument.Change, of document: RegisteredDocument, _ body: Body,
    _ view: View
  ) {
    let members = view.state.members(of: body, on: view.day)
    article(.class("card")) {
      h3(view.words(change.version))
      p(change.on.swedishShort, .class("soft small"))
      written(view.words(change.text))
      p(
        DocumentWords.read(
          members.count { change.readers[$0] != nil }, of: members.count,
          in: view.name(of: body.id)))
      for (other, taken) in change.taken.sorted(by: { $0.key < $1.key }) {
        let day = view.state.meeting(taken.meeting)?.day ?? taken.stamp.day
        p(DocumentWords.taken(view.name(of: other), day))
      }
      reading(change, of: document, body, view)
      taking(change, of: document, body, view)
    }
  }

  private func sheet(
    _ document: RegisteredDocument, _ body: Body, _ view: View, _ action: Link.Action,
    item: String? = nil
  ) -> Sheet {
    Sheet(
      view,
      .informationAction(
        body: body.id.rawValue, .documents, number: document.id.rawValue, action),
      of: FieldName.change, item: item)
  }

  private func reading(
    _ change: RegisteredDocument.Change, of document: RegisteredDocument, _ body: Body,
    _ view: View
  ) {
    if let own = view.viewer.flatMap({ change.readers[$0] }) {
      return p(DocumentWords.yours(own.day), .class("soft small"))
    }
    guard view.offersActs, view.may(.read(.members), in: body) else { return }
    form(sheet(document, body, view, .receive, item: "\(change.number)")) {
      concealed(FieldName.change, "\(change.number)")
      buttons { submit(DocumentWords.read) }
    }
  }

  private func taking(
    _ change: RegisteredDocument.Change, of document: RegisteredDocument, _ body: Body,
    _ view: View
  ) {
    let meetings = view.heldLately(body).filter { $0.day >= change.on }
    guard view.offers(.keepMinutes, in: body), change.taken[body.id] == nil, !meetings.isEmpty
    else { return }
    let sheet = sheet(document, body, view, .accept, item: "\(change.number)")
    folded(DocumentWords.take, sheet) {
      concealed(FieldName.change, "\(change.number)")
      select(
        sheet.field(FieldName.meeting, DocumentWords.meeting),
        meetings.map { Choice("\($0.id.rawValue)", $0.day.swedish.capitalised) })
      buttons { submit(DocumentWords.takeNow) }
    }
  }

  fileprivate func newChange(_ document: RegisteredDocument, _ body: Body, _ view: View) {
    guard view.offers(.speakForBody, in: body), document.ended == nil else { return }
    let sheet = sheet(document, body, view, .change)
    folded(DocumentWords.change, sheet) {
      field(sheet.field(FieldName.version, DocumentWords.version, means: .version))
      area(sheet.field(FieldName.text, DocumentWords.what, means: .change), rows: 4)
      field(
        sheet.field(FieldName.day, DocumentWords.when, value: view.day.description), .date)
      field(
        sheet.field(
          FieldName.revise, DocumentWords.revise, value: document.revise?.description ?? "",
          isOptional: true), .date)
      buttons { submit(DocumentWords.changeNow, .primary) }
    }
  }

  fileprivate func watching(_ document: RegisteredDocument, _ body: Body, _ view: View) {
    guard view.offersActs else { return }
    let person = view.viewer.flatMap { view.state.person($0) }
    let isWatched = person?.watches[.document(number: document.id)] != nil
    p(DocumentWords.watchMore, .class("soft small"))
    form(sheet(document, body, view, isWatched ? .leave : .subscribe)) {
      submit(isWatched ? DocumentWords.unwatch : DocumentWords.watch)
    }
  }

  fileprivate func leave(_ document: RegisteredDocument, _ body: Body, _ view: View) {
    guard document.followers[body.id] != nil, view.offers(.speakForBody, in: body) else { return }
    let sheet = sheet(document, body, view, .withdraw)
    folded(DocumentWords.leave, sheet) {
      p(DocumentWords.leaveMore)
      area(sheet.field(FieldName.reason, DocumentWords.reason, means: .reason), rows: 2)
      buttons { submit(DocumentWords.leave) }
    }
  }

  fileprivate func end(_ document: RegisteredDocument, _ body: Body, _ view: View) {
    guard document.body == body.id, document.ended == nil, view.offers(.speakForBody, in: body)
    else { return }
    let sheet = sheet(document, body, view, .end)
    folded(DocumentWords.end, sheet) {
      field(
        sheet.field(FieldName.day, DocumentWords.last, value: view.day.description), .date)
      area(sheet.field(FieldName.reason, DocumentWords.reason, means: .reason), rows: 2)
      buttons { submit(DocumentWords.endNow) }
    }
  }
}
