public import Charters
public import Governance
import Links
import SwedishCalendar

/// A body on its way to be made from a template: one question at a time, the text beside it (B01).
public enum TemplatePage {
  /// The page of a step, for one who administers.
  public static func render(
    _ view: View, template: Charter, draft: TemplateDraft, step: TemplateStep
  ) -> [UInt8] {
    let sight = TemplateSight(view: view, template: template, draft: draft, step: step)
    return view.frame(
      step.swedish(in: template), here: step.link(template),
      over: TemplateWords.over + " \u{B7} " + template.title, lede: sight.lede,
      wayBack: view.wayBack() + [Frame.Crumb(TemplateWords.title, .templates)]
    ).write { html in
      html.feedback(view)
      if step == .review {
        html.review(sight)
      } else {
        html.beside {
          html.div(.class("card")) { html.step(sight) }
          html.templateSteps(sight)
        } aside: {
          html.growing(sight)
        }
      }
    }
  }
}

/// What the page of a step is drawn from.
struct TemplateSight {
  let view: View
  let template: Charter
  let draft: TemplateDraft
  let step: TemplateStep

  var progress: TemplateProgress { TemplateProgress(template, draft, view.state) }

  /// The question that is asked now.
  var question: TemplateQuestion? {
    if case .question(let number) = step { template.questions[number] } else { nil }
  }

  var lede: String? {
    switch step {
    case .body: TemplateWords.bodyMore
    case .question(let number): TemplateWords.question(number + 1, of: template.questions.count)
    case .seats: TemplateWords.seatsMore
    case .head: TemplateWords.headMore
    case .review: nil
    }
  }

  func sheet(_ action: Link.Action, item: String? = nil) -> Sheet {
    let link = Link.templateAction(template.key.rawValue, step: step.word, action)
    return Sheet(view, link, of: FieldName.seat, item: item)
  }

  /// What has been answered, or what the same instruction was answered with elsewhere.
  func answer(to question: TemplateQuestion) -> TemplateAnswer? {
    if let own = draft.answers[question.key] { return own }
    return template.questions.first {
      $0.instruction == question.instruction && draft.answers[$0.key] != nil
    }.flatMap { draft.answers[$0.key] }
  }
}

extension HTML {
  fileprivate func step(_ sight: TemplateSight) {
    let progress = sight.progress
    p(TemplateWords.progress(progress.done, of: progress.all), .class("soft small before-field"))
    switch sight.step {
    case .body: bodyStep(sight)
    case .question: if let question = sight.question { questionStep(question, sight) }
    case .seats: seatsStep(sight)
    case .head: headStep(sight)
    case .review: break
    }
  }

  /// The ways on and back from a step; the first button saves.
  func stepButtons(_ sight: TemplateSight) {
    buttons {
      submit(TemplateWords.save, .primary)
      buttonLink(
        TemplateWords.skip, to: sight.step.next(in: sight.template).link(sight.template), .plain)
      if let before = sight.step.before(in: sight.template) {
        buttonLink(TemplateWords.back, to: before.link(sight.template), .plain)
      }
    }
  }

  fileprivate func templateSteps(_ sight: TemplateSight) {
    let progress = sight.progress
    details(.class("fold")) {
      summary(
        "\(TemplateWords.steps): \(TemplateWords.progress(progress.done, of: progress.all))")
      ol {
        for step in TemplateStep.all(in: sight.template) {
          li {
            a(to: step.link(sight.template), .current("step", if: step == sight.step)) {
              text(step.swedish(in: sight.template))
            }
            text(" ")
            badge(progress.isDone(step) ? .kept : .notYet)
          }
        }
      }
    }
  }

  /// The document as it stands, the blank that is asked about marked.
  fileprivate func growing(_ sight: TemplateSight) {
    card(TemplateWords.growing) {
      p(TemplateWords.growingMore, .class("soft small before-field"))
      // Where one blank is asked about, its own words stand first; the rest is folded.
      if let question = sight.question {
        div(.class("growing")) { asked(question, sight) }
      }
      details(.class("more"), .flag("open", if: sight.question == nil)) {
        summary(TemplateWords.wholeText)
        growingText(sight)
      }
    }
  }

  private func asked(_ question: TemplateQuestion, _ sight: TemplateSight) {
    let (template, answers) = (sight.template, sight.draft.answers)
    let words: String? =
      switch question.place {
      case .title: template.title
      case .purpose: template.purpose
      case .clause(let id): template.clause(id)?.says
      }
    if let words { pieces(Charter.pieces(of: words, at: question.place, answers), sight) }
  }

  /// The document with what has been filled in.
  func growingText(_ sight: TemplateSight) {
    let (template, answers) = (sight.template, sight.draft.answers)
    div(.class("growing")) {
      if let purpose = template.purpose {
        pieces(Charter.pieces(of: purpose, at: .purpose, answers), sight)
      }
      for clause in template.clauses {
        if let heading = clause.heading { h3(heading) }
        pieces(Charter.pieces(of: clause.says, at: .clause(clause.id), answers), sight)
      }
    }
  }

  private func pieces(_ pieces: [TemplatePiece], _ sight: TemplateSight) {
    p {
      for piece in pieces {
        switch piece {
        case .text(let words): text(words)
        case .answer(let words, let key):
          span(words, .class(key == sight.question?.key ? "filled-in asked" : "filled-in"))
        case .blank(let instruction, let key):
          span(instruction, .class(key == sight.question?.key ? "blank asked" : "blank"))
        }
      }
    }
  }
}
