import Governance
import Links
import SwedishCalendar

extension HTML {
  /// What the last meeting did not finish, taken over by one button, and the rest to choose among.
  func carry(_ sight: MeetingSight) {
    guard sight.mayHold, !sight.meeting.isHeld, let previous = sight.previous else { return }
    let left = sight.fromPrevious
    guard !left.unfinished.isEmpty || !left.other.isEmpty else { return }
    part(AgendaWords.fromPrevious(previous.day)) {
      if !left.unfinished.isEmpty {
        p(AgendaWords.unfinished(left.unfinished.count))
        ul { for item in left.unfinished { li(sight.text(item.title)) } }
        form(
          to: .meetingAction(sight.number, .agenda, .carry), sight.view.token, id: "ta-over"
        ) {
          concealed(FieldName.meeting, "\(previous.id.rawValue)")
          for item in left.unfinished { concealed(FieldName.items, "\(item.number)") }
          buttons { submit(AgendaWords.carryOver(left.unfinished.count), .primary) }
        }
      }
      if !left.other.isEmpty { copy(sight, previous, left.other) }
    }
  }

  private func copy(_ sight: MeetingSight, _ previous: Meeting, _ items: [Item]) {
    details(.class("fold")) {
      summary(AgendaWords.copy)
      form(to: .meetingAction(sight.number, .agenda, .carry), sight.view.token, id: "kopiera") {
        concealed(FieldName.meeting, "\(previous.id.rawValue)")
        checkboxes(
          Field(FieldName.items, AgendaWords.copyWhich, id: "kopiera-punkter"),
          items.map { Choice("\($0.number)", sight.text($0.title)) })
        buttons { submit(AgendaWords.copyAct, .primary) }
      }
    }
  }

  /// What earlier meetings agreed that remains to be done.
  func followUp(_ sight: MeetingSight) {
    guard sight.readsActions else { return }
    let open = sight.openActions
    guard !open.isEmpty else { return }
    part(AgendaWords.followUp, id: "att-folja-upp") { lines(open.map { sight.view.line($0) }) }
  }
}
