import Charters
import HashTreeCollections
public import SwedishCalendar

extension State {
  mutating func evolveActions(_ event: Recorded) {
    switch event.fact {
    case .actionAgreed(let fact):
      actions[fact.action] = Action(
        id: fact.action, meeting: fact.meeting, item: fact.item, text: event.text("text"),
        owner: fact.owner, due: fact.due, agreed: event.stamp)
      meetings[fact.meeting]?.actions.append(fact.action)
      people[fact.owner]?.actions.append(fact.action)
    case .actionChanged(let fact):
      guard var action = actions[fact.action] else { return }
      if action.owner != fact.owner {
        people[action.owner]?.actions.removeAll { $0 == fact.action }
        people[fact.owner]?.actions.append(fact.action)
      }
      action.owner = fact.owner
      action.due = fact.due
      action.changes.append(event.stamp)
      actions[fact.action] = action
    case .actionEnded(let fact):
      actions[fact.action]?.ended = Action.End(
        on: fact.on, isDone: fact.isDone, note: event.text("note"), stamp: event.stamp)
    default: break
    }
  }

  /// What a person has taken on and not done, the nearest last day first.
  public func openActions(of person: PersonID) -> [Action] {
    (self.person(person)?.actions ?? []).compactMap { action($0) }.filter(\.isOpen)
      .sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }

  /// What remains to be done of what a body's meetings before a day have agreed; it stands on the
  /// next agenda until it is done.
  public func openActions(of body: Body, before day: Day) -> [Action] {
    meetings(of: body).filter { $0.host == body.id && $0.day < day }.flatMap(\.actions)
      .compactMap { action($0) }.filter(\.isOpen).sorted { ($0.due, $0.id) < ($1.due, $1.id) }
  }
}
