import Links
import SwedishCalendar

/// The mails that wait, that did not arrive and that were sent: to whom and of what kind.
public enum OutboxPage {
  /// The page, for one who administers.
  public static func render(_ view: View, _ model: OutboxModel) -> [UInt8] {
    view.frame(
      OutboxWords.title, here: .administration(.outbox), lede: OutboxWords.lede,
      wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      html.beside {
        setting(html, view, model)
        filter(html, model)
        if model.mails.isEmpty {
          html.empty(OutboxWords.empty, OutboxWords.emptyMore)
        } else {
          table(html, view, model)
        }
      } aside: {
        html.card(OutboxWords.counts) {
          html.facts(model.statuses.map { ($0.name, String($0.count)) }, tight: true)
          html.p(OutboxWords.kept(model.daysKept))
        }
      }
    }
  }

  private static func setting(_ html: HTML, _ view: View, _ model: OutboxModel) {
    if !model.isSending {
      html.notice(.warning, OutboxWords.notSending, OutboxWords.notSendingMore)
    } else if model.statuses.contains(where: { $0.isHeld && $0.count > 0 }) {
      html.notice(.information, OutboxWords.heldMore)
      html.form(to: .administrationAction(.outbox, .send), view.token, id: "alla") {
        html.buttons { html.submit(OutboxWords.releaseAll, .primary) }
      }
    }
  }

  private static func filter(_ html: HTML, _ model: OutboxModel) {
    html.form(
      .class("form"), .fixed("method", "get"),
      .attribute("action", Link.administration(.outbox).path)
    ) {
      html.select(
        Field(Link.searchName, OutboxWords.filter, value: model.chosen ?? ""),
        [Choice("", OutboxWords.all)] + model.statuses.map { Choice($0.key, $0.name) })
      html.buttons { html.submit(OutboxWords.show) }
    }
  }

  private static func table(_ html: HTML, _ view: View, _ model: OutboxModel) {
    html.data(OutboxWords.mails, columns: OutboxWords.columns) { table in
      for mail in model.mails { row(table, html, view, model, mail) }
    }
    if let next = model.next {
      html.buttonLink(
        OutboxWords.older, to: .administration(.outbox, search: model.chosen, page: next))
    }
  }

  private static func row(
    _ table: Rows, _ html: HTML, _ view: View, _ model: OutboxModel, _ mail: OutboxModel.Mail
  ) {
    let name = mail.person.map { view.name(of: $0) } ?? OutboxWords.guest
    table.row(
      { html.text(name) }, { html.text(mail.kind) }, { html.text(mail.written.swedish) },
      {
        html.text(mail.status)
        let about = [
          mail.tries > 0 ? OutboxWords.tries(mail.tries) : nil, mail.problem,
          mail.next.map(OutboxWords.next),
        ].compactMap { $0 }
        if !about.isEmpty {
          html.element("div", about.joined(separator: "; "), .class("soft small"))
        }
      },
      {
        html.div(.class("row")) {
          if mail.isStopped, model.isSending {
            let word = mail.tries > 0 ? OutboxWords.retry : OutboxWords.release
            button(html, view, mail, .send, word, name)
          }
          if mail.isOpen { button(html, view, mail, .remove, OutboxWords.discard, name) }
        }
      })
  }

  private static func button(
    _ html: HTML, _ view: View, _ mail: OutboxModel.Mail, _ action: Link.Action, _ word: String,
    _ name: String
  ) {
    html.form(to: .administrationAction(.outbox, action), view.token, style: nil) {
      html.concealed(FieldName.mail, String(mail.number))
      html.button(.class("button"), .fixed("type", "submit")) {
        html.text(word)
        html.span(OutboxWords.forWhom(name, mail.kind), .class("unseen"))
      }
    }
  }
}
