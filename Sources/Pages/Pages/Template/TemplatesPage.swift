public import Charters
public import Governance
import Links
public import SwedishCalendar

/// The templates that a body can be made from (B01).
public enum TemplatesPage {
  /// The page, for one who administers; `drafts` are those that have been begun.
  public static func render(_ view: View, drafts: [CharterKey: TemplateDraft]) -> [UInt8] {
    let templates = view.state.templates(on: view.day)
    return view.frame(
      TemplateWords.title, here: .templates, lede: TemplateWords.lede, wayBack: view.wayBack()
    ).write { html in
      html.feedback(view)
      guard !templates.isEmpty else {
        return html.empty(
          TemplateWords.none, TemplateWords.noneMore,
          next: (TemplateWords.toCharters, .administration(.charters)))
      }
      html.ul(.class("cards")) {
        for template in templates.swedishSorted(by: { $0.title }) {
          html.li(.class("card")) { card(html, view, template, drafts[template.key]) }
        }
      }
    }
  }

  private static func card(
    _ html: HTML, _ view: View, _ template: Charter, _ draft: TemplateDraft?
  ) {
    html.h2(template.title)
    html.p(TemplateWords.questions(template.questions.count), .class("soft"))
    if let purpose = template.purpose { html.p(purpose) }
    if let draft {
      let progress = TemplateProgress(template, draft, view.state)
      html.p(TemplateWords.progress(progress.done, of: progress.all), .class("small"))
    }
    html.buttons {
      html.buttonLink(
        draft == nil ? TemplateWords.begin : TemplateWords.goOn,
        to: .template(template.key.rawValue), .primary)
    }
  }
}

extension State {
  /// The templates there are on a day.
  public func templates(on day: Day) -> [Charter] {
    charterKeys.compactMap { charter($0, on: day)?.charter }.filter(\.isTemplate)
  }
}

/// How far one has come with a template.
struct TemplateProgress {
  let gaps: [TemplateDraft.Gap]
  let done: Int
  let all: Int
  private let template: Charter

  init(_ template: Charter, _ draft: TemplateDraft, _ state: State) {
    let gaps = draft.gaps(in: template, state)
    // The review is no step to be done with.
    let steps = TemplateStep.all(in: template).filter { $0 != .review }
    self.template = template
    self.gaps = gaps
    all = steps.count
    done = steps.count { step in !gaps.contains { $0.step(in: template) == step } }
  }

  /// Whether nothing is left to do at a step.
  func isDone(_ step: TemplateStep) -> Bool {
    step == .review ? gaps.isEmpty : !gaps.contains { $0.step(in: template) == step }
  }
}
