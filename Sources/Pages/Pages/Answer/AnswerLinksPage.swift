import Governance
import Links
import SwedishCalendar

/// The questions that the viewer can hand someone a one-time link to answer.
public enum AnswerLinksPage {
  /// The page, with the link just made where there is one: it is shown this once.
  public static func render(_ view: View, made: Made? = nil) -> [UInt8] {
    view.frame(AnswerWords.listTitle, here: .answerLinks, lede: AnswerWords.listLede).write {
      html in
      html.feedback(view)
      html.div(.class("stack-wide")) {
        if let made {
          html.notice(
            .success, InvitationWords.made(view.name(of: made.ask.person)),
            InvitationWords.madeMore)
          html.p(.class("to-copy")) { html.element("code", made.address) }
        }
        html.buttons { html.buttonLink(OneTimeLinkWords.list, to: .oneTimeLinks) }
        content(html, view)
      }
    }
  }

  private static func content(_ html: HTML, _ view: View) {
    let asks = view.asks
    if asks.isEmpty {
      html.empty(AnswerWords.nothing, AnswerWords.nothingMore)
    } else {
      html.data(AnswerWords.asks, columns: AnswerWords.columns) { table in
        for ask in asks { row(ask, table, html, view) }
      }
    }
  }

  private static func row(_ ask: Ask, _ table: Rows, _ html: HTML, _ view: View) {
    let name = view.name(of: ask.person)
    let question = view.question(ask)
    table.row(
      { html.text(name) }, { html.text(question) },
      {
        html.form(to: .answerLinks, view.token, style: nil) {
          html.concealed(FieldName.ask, ask.key)
          html.button(.class("button"), .fixed("type", "submit")) {
            html.text(InvitationWords.make)
            html.span(AnswerWords.forWhom(name, question), .class("unseen"))
          }
        }
      })
  }

  /// A link, and what it asks.
  public struct Made: Sendable {
    var ask: Ask
    var address: String

    /// A link for one question.
    public init(_ ask: Ask, address: String) {
      self.ask = ask
      self.address = address
    }
  }
}

extension View {
  /// What is asked, in words.
  func question(_ ask: Ask) -> String {
    switch ask.matter {
    case .mandate(let seat):
      let body = state.seat(seat).map { name(of: $0.body) } ?? ""
      return AnswerWords.mandate(name(of: seat), body)
    case .meeting(let number, _):
      guard let meeting = state.meeting(number) else { return "" }
      return AnswerWords.meeting(name(of: meeting.host), meeting.day.swedish)
    case .receipt(let number, let paper):
      guard let meeting = state.meeting(number) else { return "" }
      return AnswerWords.receipt(paper, name(of: meeting.host), meeting.day.swedish)
    }
  }
}
