import Charters
import Governance
import Links
import SwedishCalendar

extension HTML {
  /// What remains to be handed over before a role changes hands.
  func handovers(_ model: MembersModel, _ view: View) {
    for line in model.handovers { handover(line, model, view) }
  }

  private func handover(_ line: HandoverDue, _ model: MembersModel, _ view: View) {
    let mayDo = view.offers(.handOver(line.role, from: line.from), in: model.body)
    card(MembersWords.handover(line)) {
      p(.class("row")) {
        text(MembersWords.handoverMore(line, line.outgoing.map { view.name(of: $0) }, view.day))
        if let citation = line.citation {
          cite(view.plate(citation.clause, of: model.body.id))
        }
      }
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
    _ step: HandoverStep, _ line: HandoverDue, _ model: MembersModel, _ view: View
  ) {
    let key = "\(line.role.rawValue)-\(step.rawValue)"
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .handOver), item: key)
    form(to: sheet.link, sheet.token, style: nil, id: sheet.key) {
      concealed(FieldName.item, key)
      concealed(FieldName.role, line.role.rawValue)
      concealed(FieldName.from, line.from.description)
      concealed(FieldName.step, step.rawValue)
      button(.class("button small"), .fixed("type", "submit")) {
        text(MembersWords.tick)
        span(": " + MembersWords.step(step), .class("unseen"))
      }
    }
  }
}
