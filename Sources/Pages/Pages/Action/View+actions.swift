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
    let isLate = action.isOpen && action.due < day
    return Line(
      name(action.text) ?? texts[action.text] ?? ShellWords.disposed, leaf: action.due.leaf,
      link: .action(action.id.rawValue), about: about,
      mark: action.isOpen ? (isLate ? .late : .due) : action.ended?.isDone == true ? .kept : .notYet,
      markWord: action.isOpen
        ? (isLate ? ActionWords.late : ActionWords.open)
        : action.ended?.isDone == true ? ActionWords.done : ActionWords.givenUp)
  }
}
