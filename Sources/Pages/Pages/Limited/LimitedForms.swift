import Charters
import Governance
import Links
import SwedishCalendar

/// What a body and its commissioner can do about its time and what it delivers.
extension HTML {
  func limitedForms(_ body: Body, _ limit: TimeLimit?, _ view: View) {
    guard body.stands(on: view.day) else { return }
    if view.offers(.speakForBody, in: body), view.state.takesWork(body, on: view.day),
      view.asksForDeliverables(body)
    {
      addDeliverable(body, view)
    }
    guard let limit, !limit.isPermanent, view.offers(.commission, in: body) else { return }
    card(LimitedWords.commissioner) {
      p(LimitedWords.commissionerMore, .class("soft small"))
      extendTime(body, limit, view)
      if limit.ends != nil { closeBody(body, view) }
    }
  }

  private func addDeliverable(_ body: Body, _ view: View) {
    let sheet = Sheet(view, .deliverablesAction(body: body.id.rawValue, .set))
    let isFirst = view.state.deliverables(of: body, on: view.day).isEmpty
    let content = {
      self.field(sheet.field(FieldName.title, LimitedWords.what, means: .title))
      self.field(sheet.field(FieldName.due, LimitedWords.by), .date)
      if view.state.finalDeliverable(of: body, on: view.day) == nil {
        self.checkboxes(
          sheet.field(FieldName.isFinal, LimitedWords.final.capitalised, isOptional: true),
          [Choice("ja", LimitedWords.isFinal)], chosen: sheet.values(FieldName.isFinal))
      }
      self.buttons { self.submit(LimitedWords.add, .primary) }
    }
    if isFirst {
      card(LimitedWords.addTitle) { form(sheet, content: content) }
    } else {
      folded(LimitedWords.addTitle, sheet, content: content)
    }
  }

  private func extendTime(_ body: Body, _ limit: TimeLimit, _ view: View) {
    let sheet = Sheet(view, .deliverablesAction(body: body.id.rawValue, .move))
    folded(LimitedWords.extend, sheet) {
      field(
        sheet.field(
          FieldName.until, LimitedWords.newLastDay, value: limit.ends?.description ?? ""), .date)
      field(
        sheet.field(FieldName.day, LimitedWords.decided, value: view.day.description), .date)
      area(
        sheet.field(
          FieldName.reason, LimitedWords.reason, hint: LimitedWords.extendHint, means: .reason),
        rows: 3)
      commissionSource(sheet, body, view)
      buttons { submit(LimitedWords.decide, .primary) }
    }
  }

  private func closeBody(_ body: Body, _ view: View) {
    let sheet = Sheet(view, .deliverablesAction(body: body.id.rawValue, .close))
    let final = view.state.finalDeliverable(of: body, on: view.day)
    folded(LimitedWords.closeTitle, sheet) {
      p(LimitedWords.closeMore)
      field(sheet.field(FieldName.day, LimitedWords.lastDay, value: view.day.description), .date)
      if let final, final.phase != .accepted {
        checkboxes(
          sheet.field(
            FieldName.isWithoutFinal, LimitedWords.withoutFinal,
            hint: LimitedWords.withoutFinalMore, isOptional: true),
          [Choice("ja", LimitedWords.withoutFinalYes)],
          chosen: sheet.values(FieldName.isWithoutFinal))
      }
      area(
        sheet.field(
          FieldName.reason, LimitedWords.closingWords, hint: LimitedWords.closingHint,
          means: .reason), rows: 3)
      commissionSource(sheet, body, view)
      buttons { submit(LimitedWords.closeTitle, .danger) }
    }
  }

  /// What the commissioner's decision is known by, where the support office records it.
  func commissionSource(_ sheet: Sheet, _ body: Body, _ view: View) {
    guard view.verdict(.commission, in: body) == .allowed(.support) else { return }
    field(
      sheet.field(
        FieldName.source, LimitedWords.source, hint: LimitedWords.sourceHint, means: .source))
  }
}

extension View {
  /// Whether a body's charter asks for deliverables.
  fileprivate func asksForDeliverables(_ body: Body) -> Bool {
    let rules = state.charter(of: body, on: day)?.clauses.flatMap(\.rules) ?? []
    return rules.contains { $0.kind == .deliverables }
  }
}
