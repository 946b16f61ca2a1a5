public import Governance
import Links
import SwedishCalendar

/// Results that a party has been asked for, and what it answered (A08).
public enum RequestPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, request: ResultRequest) -> [TextRef] {
    [request.text, request.activity, request.answer?.text, request.withdrawn?.text]
      .compactMap { $0 }.filter { view.name($0) == nil }
  }

  /// The page.
  public static func render(_ view: View, request: ResultRequest) -> [UInt8] {
    let body = view.state.body(request.body)
    let number = request.id.rawValue
    return view.frame(
      view.text(request.text).firstLine, here: .request(number), over: MatterWords.request,
      wayBack: body.map { view.wayBack(to: $0) } ?? [], place: .bodies
    ).write { html in
      html.feedback(view, of: body)
      html.beside {
        html.part(MatterWords.status) {
          html.facts(facts(view, request))
          if let link = request.tied.flatMap({ view.link(to: $0) }) {
            html.p { html.a(ActivityWords.toActivity, to: link) }
          }
        }
        html.part(MatterWords.what) { html.written(view.text(request.text)) }
        html.answer(request.answer, view)
        if let withdrawn = request.withdrawn {
          html.part(MatterWords.withdrawnOn(withdrawn.stamp.day)) {
            html.written(view.text(withdrawn.text))
          }
        }
      } aside: {
        if request.isOpen { acts(html, view, request, body) }
      }
    }
  }

  private static func facts(
    _ view: View, _ request: ResultRequest
  ) -> [(term: String, value: String)] {
    [
      (term: MatterWords.party, value: view.name(of: request.party)),
      (term: MatterWords.due, value: request.due.swedish),
    ] + (request.activity.map { [(term: MatterWords.activity, value: view.text($0))] } ?? [])
      + (request.tied.map { [(term: MatterWords.activity, value: view.name(of: $0))] } ?? [])
  }

  private static func acts(
    _ html: HTML, _ view: View, _ request: ResultRequest, _ body: Body?
  ) {
    let number = request.id.rawValue
    if view.offers(.speakForParty(request.party), in: body) {
      html.answerForm(Sheet(view, .requestAction(number, .answer)))
    }
    guard view.offers(.speakForBody, in: body) else { return }
    let sheet = Sheet(view, .requestAction(number, .withdraw))
    html.folded(MatterWords.withdraw, sheet) {
      html.area(sheet.field(FieldName.reason, MatterWords.reason, means: .reason), rows: 3)
      html.buttons { html.submit(MatterWords.withdraw, .danger) }
    }
  }
}

/// A question from one body to another between their meetings (A21).
public enum QuestionPage {
  /// The long texts that the page shows.
  public static func texts(_ view: View, question: Question) -> [TextRef] {
    [question.text, question.answer?.text].compactMap { $0 }.filter { view.name($0) == nil }
  }

  /// The page.
  public static func render(_ view: View, question: Question) -> [UInt8] {
    let asked = view.state.body(question.to)
    let number = question.id.rawValue
    return view.frame(
      view.text(question.text).firstLine, here: .question(number), over: MatterWords.question,
      lede: MatterWords.between(view.name(of: question.from), view.name(of: question.to)),
      wayBack: asked.map(view.wayBack) ?? [], place: .bodies
    ).write { html in
      html.feedback(view, of: asked)
      html.beside {
        html.part(MatterWords.yourQuestion) {
          html.written(view.text(question.text))
          html.p(MatterWords.askedOn(question.stamp.day), .class("soft small"))
        }
        html.answer(question.answer, view)
      } aside: {
        if question.answer == nil, view.offers(.speakForBody, in: asked) {
          html.answerForm(Sheet(view, .questionAction(number, .answer)))
        }
      }
    }
  }
}

extension HTML {
  fileprivate func answer(_ answer: Response?, _ view: View) {
    part(MatterWords.answer) {
      if let answer {
        written(view.text(answer.text))
        p(MatterWords.answeredOn(answer.stamp.day), .class("soft small"))
      } else {
        p(MatterWords.noAnswer, .class("soft"))
      }
    }
  }

  fileprivate func answerForm(_ sheet: Sheet) {
    card(MatterWords.answer) {
      form(sheet) {
        area(sheet.field(FieldName.answer, MatterWords.yourAnswer, means: .answer), rows: 5)
        buttons { submit(MatterWords.send, .primary) }
      }
    }
  }
}
