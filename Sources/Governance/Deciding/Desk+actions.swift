import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  func agree(_ act: AgreeAction) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    if let item = act.item { _ = try self.item(item, of: meeting) }
    _ = try person(act.owner)
    guard act.due >= meeting.day else { throw Refusal(.dueBeforeMeeting) }
    let id = ActionID(state.actions.count + 1)
    let fact = ActionAgreed(
      action: id, meeting: act.meeting, item: act.item, owner: act.owner, due: act.due)
    return Decision([Event(.actionAgreed(fact), texts: ["text": act.text])], made: id.rawValue)
  }

  func change(_ act: ChangeAction) throws(Refusal) -> Decision {
    let action = try openAction(act.action)
    _ = try person(act.owner)
    guard act.due >= action.agreed.at.stockholm.day else { throw Refusal(.dueBeforeMeeting) }
    let fact = ActionChanged(action: act.action, owner: act.owner, due: act.due)
    return Decision([Event(.actionChanged(fact), texts: ["reason": act.reason])])
  }

  func end(_ act: EndAction) throws(Refusal) -> Decision {
    _ = try openAction(act.action)
    try onlyPast(act.on)
    // What is done needs no words; what is given up needs the reason.
    if !act.isDone, act.note.allSatisfy(\.isWhitespace) { throw Refusal(.empty(.note)) }
    let fact = ActionEnded(action: act.action, on: act.on, isDone: act.isDone)
    return Decision([Event(.actionEnded(fact), texts: ["note": act.note])])
  }

  private func openAction(_ id: ActionID) throws(Refusal) -> Action {
    guard let action = state.action(id) else { throw Refusal(.unknown(.action)) }
    guard action.isOpen else { throw Refusal(.alreadyEnded) }
    return action
  }
}
