import Governance
import Links
import SwedishCalendar

extension HTML {
  /// Those who have joined beside the seats, each with the reason.
  func extras(_ model: MembersModel, _ view: View) {
    let mayAdd = view.offers(.speakForBody, in: model.body)
    guard !model.extras.isEmpty || mayAdd else { return }
    part(MembersWords.extras, id: "extra") {
      if model.extras.isEmpty { p(MembersWords.noExtras, .class("soft")) }
      if !model.extras.isEmpty {
        ul(.class("plain")) {
          for extra in model.extras { li { line(extra, view) } }
        }
      }
      guard mayAdd else { return }
      div(.class("below")) {
        addExtra(model, view)
        for extra in model.extras { endExtra(extra, model, view) }
      }
    }
  }

  private func line(_ extra: ExtraMember, _ view: View) {
    strong(view.name(of: extra.person))
    p(MembersWords.time(extra), .class("soft small"))
    if let reason = view.name(extra.reason) ?? view.texts[extra.reason], !reason.isEmpty {
      p(reason)
    }
  }

  private func addExtra(_ model: MembersModel, _ view: View) {
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .add))
    folded(MembersWords.addExtra, sheet, finds: true) {
      person(sheet, sheet.field(FieldName.person, SeatWords.person))
      field(sheet.field(FieldName.from, SeatWords.from, value: view.day.description), .date)
      field(sheet.field(FieldName.until, SeatWords.until, isOptional: true), .date)
      area(
        sheet.field(
          FieldName.reason, SeatWords.reason, hint: MembersWords.extraReason, means: .reason),
        rows: 2)
      buttons { submit(MembersWords.addExtra, .primary) }
    }
  }

  private func endExtra(_ extra: ExtraMember, _ model: MembersModel, _ view: View) {
    let key = "\(extra.person.rawValue)"
    let sheet = Sheet(view, .membersAction(body: model.body.id.rawValue, .remove), item: key)
    folded(MembersWords.endExtra(view.name(of: extra.person)), sheet) {
      concealed(FieldName.item, key)
      concealed(FieldName.person, key)
      field(sheet.field(FieldName.day, SeatWords.lastDay, value: view.day.description), .date)
      buttons { submit(MembersWords.end, .danger) }
    }
  }
}
