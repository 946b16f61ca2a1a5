import Charters
import Governance
import Links

extension HTML {
  func aside(_ model: BodyModel) {
    if model.health != nil { card(BodyWords.authority) { authority(model) } }
    card(BodyWords.roles) { roles(model) }
    if !model.relations.isEmpty { card(BodyWords.relations) { linked(model.relations) } }
    if !model.parameters.isEmpty { card(BodyWords.parameters) { parameters(model) } }
    card(BodyWords.facts) { facts(model.facts, tight: true) }
  }

  private func authority(_ model: BodyModel) {
    if model.authority.isEmpty {
      p(BodyWords.noAuthority)
    }
    for authority in model.authority {
      p(.class("cited")) {
        text(authority.sentence + " ")
        cite(authority.clause)
      }
    }
  }

  private func roles(_ model: BodyModel) {
    if model.roles.isEmpty { p(BodyWords.noRoles) } else { facts(model.roles, tight: true) }
    for turn in model.turns {
      p(.class("cited")) {
        text(turn.sentence + " ")
        cite(turn.clause)
      }
    }
  }

  private func linked(_ groups: [BodyModel.Related]) {
    dl(.class("facts tight")) {
      for group in groups {
        div {
          dt(BodyWords.together(group.names))
          dd {
            ul(.class("bare-list")) {
              for body in group.bodies { li { a(body.name, to: body.link) } }
            }
          }
        }
      }
    }
  }

  private func parameters(_ model: BodyModel) {
    for parameter in model.parameters {
      p(.class("cited")) {
        text(parameter.sentence + " ")
        cite(parameter.clause)
      }
    }
  }

  func audienceForm(_ model: BodyModel, _ view: View) {
    guard view.offers(.speakForBody, in: model.body) else { return }
    let sheet = Sheet(view, .bodyAction(model.body.id.rawValue, .decide))
    folded(BodyWords.changeAudience, sheet) {
      radios(
        sheet.field(
          FieldName.audience, BodyWords.audienceQuestion, hint: BodyWords.audienceHint,
          value: model.audience.rawValue),
        Audience.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
      submit(BodyWords.decide)
    }
  }
}
