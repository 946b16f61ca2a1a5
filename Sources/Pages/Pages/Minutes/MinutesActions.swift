import Governance
import Links
import SwedishCalendar

extension HTML {
  /// What was agreed at the meeting that someone does, and the form to agree on more.
  func agreed(_ sight: MeetingSight) {
    let actions = sight.meeting.actions.compactMap { sight.view.state.action($0) }
    guard sight.readsActions, !actions.isEmpty || sight.mayKeep else { return }
    part(MinutesWords.actions, id: "atgarder") {
      if actions.isEmpty {
        p(MinutesWords.noActions, .class("soft"))
      } else {
        lines(actions.map { sight.view.line($0) })
      }
      if sight.mayKeep { agree(sight) }
    }
  }

  private func agree(_ sight: MeetingSight) {
    let sheet = Sheet(sight.view, .meetingAction(sight.number, .minutes, .agree))
    folded(MinutesWords.agree, sheet) {
      field(sheet.field(FieldName.text, MinutesWords.what, means: .text))
      select(
        sheet.field(FieldName.owner, ActionWords.owner),
        [Choice("", MinutesWords.chooseOwner)] + sight.view.owners(in: sight.bodies))
      var due = sheet.field(FieldName.due, ActionWords.due)
      if case .refused(let refusal) = sheet.returned?.problem, refusal.reason == .dueBeforeMeeting {
        due.error = refusal.swedish
      }
      field(due, .date)
      select(
        sheet.field(FieldName.item, MinutesWords.aboutItem, isOptional: true),
        [Choice("", AgendaWords.wholeMeeting)]
          + sight.items.map { item in
            Choice("\(item.number)", "\(sight.place(of: item)). \(sight.text(item.title))")
          })
      buttons { submit(MinutesWords.agree, .primary) }
    }
  }
}
