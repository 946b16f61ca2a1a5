import Governance
import Links
import SwedishCalendar

extension View {
  /// An action in a list: what, who, by when and where it was agreed.
  func line(_ action: Action, namesBody: Bool = false, namesOwner: Bool = true) -> Line {
    let meeting = state.meeting(action.meeting)
    var about = namesOwner ? [name(of: action.owner)] : []
    about.append(ActionWords.by(action.due))
    if let meeting {
      about.append(ActionWords.agreed(meeting.day))
      if namesBody { about.append(name(of: meeting.host)) }
    }
    let (mark, word) = standing(action)
    return Line(
      name(action.text) ?? texts[action.text] ?? ShellWords.disposed, leaf: action.due.leaf,
      link: .action(action.id.rawValue), about: about, mark: mark, markWord: word)
  }

  /// How far an action has come.
  private func standing(_ action: Action) -> (Mark, String) {
    if let ended = action.ended {
      return ended.isDone ? (.kept, ActionWords.done) : (.notYet, ActionWords.givenUp)
    }
    return action.due < day ? (.late, ActionWords.late) : (.due, ActionWords.open)
  }
}
