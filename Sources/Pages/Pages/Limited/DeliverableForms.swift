import Charters
import Governance
import Links
import SwedishCalendar

/// What the body and its commissioner can do with one deliverable.
extension HTML {
  func deliverableForms(_ deliverable: Deliverable, _ body: Body, _ view: View) {
    guard body.stands(on: view.day), deliverable.phase != .dropped else { return }
    let speaks = view.offers(.speakForBody, in: body)
    let decides = view.offers(.commission, in: body)
    if deliverable.isOwed, speaks { deliver(deliverable, view) }
    if deliverable.phase == .delivered, decides { answerForms(deliverable, body, view) }
    if deliverable.isOwed, deliverable.isOwn ? speaks : decides {
      move(deliverable, body, view)
    }
    if deliverable.isOwed, deliverable.isOwn, speaks { drop(deliverable, view) }
    if speaks { tag(deliverable, body, view) }
    if !speaks, !decides { p(LimitedWords.notYours, .class("soft small")) }
  }

  private func sheet(
    _ deliverable: Deliverable, _ action: Link.Action, _ view: View
  ) -> Sheet {
    let id = deliverable.id
    return Sheet(view, .deliverableAction(body: id.body.rawValue, key: id.key, action))
  }

  private func deliver(_ deliverable: Deliverable, _ view: View) {
    let sheet = sheet(deliverable, .send, view)
    card(LimitedWords.deliver) {
      form(sheet, files: true) {
        field(sheet.field(FieldName.day, LimitedWords.deliveredOn, value: "\(view.day)"), .date)
        area(
          sheet.field(
            FieldName.text, LimitedWords.summary, hint: LimitedWords.summaryHint, means: .text),
          rows: 5)
        file(
          sheet.field(
            FieldName.file, LimitedWords.files, isOptional: true, means: .file),
          accept: AttachedFiles.accepted, several: true)
        buttons { submit(LimitedWords.deliver, .primary) }
      }
    }
  }

  private func answerForms(_ deliverable: Deliverable, _ body: Body, _ view: View) {
    card(LimitedWords.yourAnswer) {
      let sheet = sheet(deliverable, .accept, view)
      form(sheet) {
        field(sheet.field(FieldName.day, LimitedWords.decided, value: "\(view.day)"), .date)
        area(
          sheet.field(FieldName.reason, LimitedWords.words, isOptional: true, means: .reason),
          rows: 2)
        commissionSource(sheet, body, view)
        buttons { submit(LimitedWords.accept, .primary) }
      }
    }
    giveBack(deliverable, body, view)
  }

  private func giveBack(_ deliverable: Deliverable, _ body: Body, _ view: View) {
    let sheet = sheet(deliverable, .giveBack, view)
    folded(LimitedWords.giveBack, sheet) {
      field(sheet.field(FieldName.day, LimitedWords.decided, value: "\(view.day)"), .date)
      area(
        sheet.field(
          FieldName.reason, LimitedWords.whatIsMissing, hint: LimitedWords.whatIsMissingHint,
          means: .reason), rows: 4)
      field(
        sheet.field(
          FieldName.until, LimitedWords.again, hint: LimitedWords.againHint, isOptional: true),
        .date)
      commissionSource(sheet, body, view)
      buttons { submit(LimitedWords.giveBack) }
    }
  }

  private func move(_ deliverable: Deliverable, _ body: Body, _ view: View) {
    let sheet = sheet(deliverable, .move, view)
    folded(LimitedWords.move, sheet) {
      field(
        sheet.field(FieldName.until, LimitedWords.newLastDay, value: "\(deliverable.by)"), .date)
      area(sheet.field(FieldName.reason, LimitedWords.reason, means: .reason), rows: 3)
      if !deliverable.isOwn { commissionSource(sheet, body, view) }
      buttons { submit(LimitedWords.move) }
    }
  }

  /// The promises and goals that it works for (B05).
  private func tag(_ deliverable: Deliverable, _ body: Body, _ view: View) {
    let goals = view.state.goals(of: body, on: view.day)
    guard !goals.isEmpty else { return }
    let sheet = sheet(deliverable, .tag, view)
    folded(LimitedWords.tag, sheet) {
      checkboxes(
        sheet.field(FieldName.goals, LimitedWords.goals, isOptional: true),
        goals.map { Choice($0.key, view.name(of: $0)) },
        chosen: sheet.values(FieldName.goals, or: Set(deliverable.course?.goals ?? [])))
      buttons { submit(LimitedWords.saveGoals) }
    }
  }

  private func drop(_ deliverable: Deliverable, _ view: View) {
    let sheet = sheet(deliverable, .remove, view)
    folded(LimitedWords.drop, sheet) {
      area(sheet.field(FieldName.reason, LimitedWords.reason, means: .reason), rows: 3)
      buttons { submit(LimitedWords.drop, .danger) }
    }
  }
}
