import Governance
import Links

/// Where one answers a single question, by a one-time link.
public enum AnswerPage {
  /// The page with the question and a button for each answer; looking at it answers nothing.
  public static func render(_ view: View, _ ask: Ask, token: String) -> [UInt8] {
    let lede = AnswerWords.lede(view.name(of: ask.person))
    return view.frame(AnswerWords.title, here: .start, lede: lede).write { html in
      html.feedback(view)
      html.div(.class("narrow stack")) {
        html.p(view.question(ask))
        letter(html, view, ask)
        html.form(Sheet(view, .answer(token))) {
          html.buttons {
            switch ask.matter {
            case .mandate: button(html, .yes, AnswerWords.accept, .primary)
            case .meeting:
              button(html, .yes, AnswerWords.coming, .primary)
              button(html, .no, AnswerWords.notComing, .quiet)
            case .receipt: button(html, .yes, AnswerWords.received, .primary)
            }
          }
        }
        html.p(InvitationWords.notYou, .class("soft"))
      }
    }
  }

  /// What one is to accept can be read before it is accepted (C15).
  private static func letter(_ html: HTML, _ view: View, _ ask: Ask) {
    guard case .mandate(let number) = ask.matter, let seat = view.state.seat(number) else { return }
    var own = view
    own.viewer = ask.person
    guard let sight = SeatSight(own, seat) else { return }
    html.details(.class("more")) {
      html.summary(AnswerWords.readLetter)
      html.letter(sight)
    }
  }

  /// The page that says that the answer is saved.
  public static func thanks(_ view: View) -> [UInt8] {
    view.frame(AnswerWords.thanks, here: .start, lede: AnswerWords.thanksMore).write { html in
      html.buttons { html.buttonLink(AnswerWords.toStart, to: .start) }
    }
  }

  /// What the buttons send.
  public enum Button: String, Sendable {
    case yes, no
  }

  private static func button(
    _ html: HTML, _ button: Button, _ text: String, _ kind: ButtonKind
  ) {
    html.submit(text, kind, name: FieldName.answer, value: button.rawValue)
  }
}
