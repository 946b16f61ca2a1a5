import Charters
import Governance
import Links
import SwedishCalendar

/// Letters about what someone has to do.
extension LetterModel {
  func action(_ id: ActionID) -> Letter? {
    guard let action = state.action(id), action.isOpen else { return nil }
    return Letter(
      subject: LetterWords.action(action.due),
      blocks: [.paragraph(LetterWords.actionMore)] + told(action))
  }

  func due(_ id: ActionID, _ step: Notice.Step) -> Letter? {
    guard let action = state.action(id), action.isOpen else { return nil }
    let words = LetterWords.due(action.due, step)
    return Letter(subject: words, blocks: [.paragraph(words + ".")] + told(action))
  }

  private func told(_ action: Action) -> [Letter.Block] {
    var facts = [(LetterWords.task, short(action.text))]
    if let meeting = state.meeting(action.meeting) {
      facts.append((LetterWords.agreedAt, LetterWords.meeting(hosts(of: meeting), meeting.day)))
    }
    facts.append((LetterWords.lastDay, action.due.swedish))
    return [
      .facts(facts),
      .link(LetterWords.actionPage, address: address(.action(action.id.rawValue))),
    ]
  }

  /// What is owed, by the clause that demands it; where it is about a meeting the link leads there.
  func owed(_ owed: Obligation, _ step: Notice.Step) -> Letter? {
    guard let last = owed.lastDay else { return nil }
    var facts = [
      (LetterWords.task, told(owed.duty)), (LetterWords.body, name(of: owed.body)),
      (LetterWords.clause, owed.citation.clause.rawValue), (LetterWords.lastDay, last.swedish),
    ]
    let meeting = owed.duty.meeting.flatMap { state.meeting($0) }
    if let meeting { facts.append((LetterWords.about, LetterWords.meetingDay(meeting.day))) }
    let link: Link =
      meeting.map { .meeting($0.id.rawValue) }
      ?? .clause(body: owed.body.rawValue, clause: owed.citation.clause.rawValue)
    let words = LetterWords.due(last, step)
    return Letter(
      subject: words,
      blocks: [
        .paragraph(words + "."), .facts(facts),
        .link(LetterWords.dutyPage, address: address(link)),
      ])
  }

  /// Somebody waits for an answer; what it is about is read after log-in.
  func waits(_ last: Day, _ step: Notice.Step) -> Letter? {
    let words = LetterWords.due(last, step)
    return Letter(
      subject: words,
      blocks: [
        .paragraph(LetterWords.waits), .facts([(LetterWords.lastDay, last.swedish)]),
        .link(LetterWords.startPage, address: address(.start)),
      ])
  }

  /// What a party has decided for itself, told to the others of a body (C04).
  func announced(_ id: AnnouncementID) -> Letter? {
    guard let told = state.announcement(id) else { return nil }
    let party = name(of: told.party)
    return Letter(
      subject: LetterWords.announced(party),
      blocks: [
        .paragraph(LetterWords.announcedMore(party)),
        .facts([
          (LetterWords.about, short(told.title)), (LetterWords.body, name(of: told.body)),
          (LetterWords.decided, told.decided.swedish),
        ]),
        .link(
          LetterWords.announcementPage,
          address: address(.information(body: told.body.rawValue, .announcements))),
      ])
  }

  private func told(_ duty: Duty) -> String {
    switch duty {
    case .fillSeat(let seat), .giveMandate(let seat), .acceptMandate(let seat),
      .askEmployer(let seat), .nameManager(let seat), .settleContract(let seat),
      .abolishSeat(let seat):
      "\(duty.swedish): \(self.seat(seat))"
    case .report(let to, _), .nameContact(let to, _), .holdExchange(let to):
      "\(duty.swedish): \(name(of: to))"
    case .followTask(let what), .doDuty(let what), .tellDuty(let what, _):
      "\(duty.swedish): \(what)"
    default: duty.swedish
    }
  }
}

extension Duty {
  /// The meeting that it is about, where it is about one.
  fileprivate var meeting: MeetingID? {
    switch self {
    case .synchronise(let meeting), .publishAgenda(let meeting), .restoreItem(let meeting),
      .minutes(let meeting, _), .report(_, .meeting(let meeting)):
      meeting
    default: nil
    }
  }
}
