import Charters
import Governance
import Links

extension HTML {
  /// What remains to be handed over before a role changes hands.
  func handovers(_ model: MembersModel, _ view: View) {
    for line in model.handovers { handover(line, model, view) }
  }

  private func handover(_ line: MembersModel.HandoverLine, _ model: MembersModel, _ view: View) {
    let mayDo = view.offers(.speakForBody, in: model.body)
    card(MembersWords.handover(line)) {
      p(MembersWords.handoverMore(line.done.count, of: HandoverStep.allCases.count))
      ul(.class("checklist")) {
        for step in HandoverStep.allCases {
          li {
            badge(
              line.done.contains(step) ? .kept : .due,
              line.done.contains(step) ? MembersWords.done : MembersWords.left)
            span(MembersWords.step(step))
            if mayDo, !line.done.contains(step) { tick(step, line, model, view) }
          }
        }
      }
    }
  }

  private func tick(
    _ step: HandoverStep, _ line: MembersModel.HandoverLine, _ model: MembersModel, _ view: View
  ) {
    let key = "\(line.role.rawValue)-\(step.rawValue)"
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .handOver), item: key)
    form(to: sheet.link, sheet.token, style: nil, id: sheet.key) {
      concealed(FieldName.item, key)
      concealed(FieldName.role, line.role.rawValue)
      concealed(FieldName.year, "\(line.year)")
      concealed(FieldName.step, step.rawValue)
      button(.class("button small"), .fixed("type", "submit")) {
        text(MembersWords.tick)
        span(": " + MembersWords.step(step), .class("unseen"))
      }
    }
  }
}
