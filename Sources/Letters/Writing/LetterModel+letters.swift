import Charters
import Governance
import Links
public import SwedishCalendar

extension LetterModel {
  /// The letter that tells a notice; nil where what it is about is no longer so.
  ///
  /// - Parameter answer: the address of the one-time link that answers the notice's question.
  /// - Parameter isPart: whether it is to stand in a mail with others, which has a foot of its own.
  public func letter(_ notice: Notice, answer: String?, isPart: Bool = false) -> Letter? {
    guard let party = party(notice.recipient) else { return nil }
    var letter: Letter?
    switch notice.matter {
    case .action(let action): letter = self.action(action)
    case .announced(let id): letter = announced(id)
    case .actionDue(let action, let step): letter = due(action, step)
    case .owed(let owed, let step): letter = self.owed(owed, step)
    case .waits(_, let last, let step): letter = waits(last, step)
    default:
      guard let meeting = notice.meeting.flatMap({ state.meeting($0) }) else { return nil }
      letter = self.letter(notice, meeting, party, answer)
    }
    if !isPart { letter?.blocks += foot }
    return letter
  }

  /// One mail of several; `parts` are their subjects and what they say, as text and marked up.
  public func digest(
    of parts: [(subject: String, text: String, html: String)], on day: Day
  ) -> (subject: String, text: String, html: String) {
    let foot = Letter(subject: "", blocks: foot)
    let subject =
      parts.count == 1 ? parts[0].subject : Notice.Kind.digestSubject(parts.count, day)
    func joined(_ write: (Letter) -> String, _ content: (Int) -> String) -> String {
      parts.indices.map { number in
        let heading = Letter(subject: "", blocks: [.heading(parts[number].subject)])
        return (parts.count == 1 ? "" : write(heading)) + content(number)
      }.joined(separator: "\n") + "\n" + write(foot)
    }
    return (subject, joined(\.text) { parts[$0].text }, joined(\.html) { parts[$0].html })
  }

  private var foot: [Letter.Block] {
    [.paragraph(LetterWords.foot), .link(LetterWords.choose, address: address(.account))]
  }

  private func letter(
    _ notice: Notice, _ meeting: Meeting, _ party: CalendarEvent.Party, _ answer: String?
  ) -> Letter? {
    switch notice.matter {
    case .call(_, let invited): call(meeting, party, invited, answer)
    case .moved(_, let invited): moved(meeting, party, invited, answer)
    case .cancelled: meeting.cancelled == nil ? nil : cancelled(meeting, party)
    case .uncalled: uncalled(meeting, party)
    case .agenda: agenda(meeting, notice, answer)
    case .minutes: minutes(meeting, notice, answer)
    case .adjust: adjust(meeting)
    case .meetingSoon(_, let invited): soon(meeting, invited, answer)
    case .action, .announced, .actionDue, .owed, .waits: nil
    }
  }

  private func call(
    _ meeting: Meeting, _ party: CalendarEvent.Party, _ invited: Invited?, _ answer: String?
  ) -> Letter? {
    guard meeting.cancelled == nil else { return nil }
    let subject = LetterWords.call(hosts(of: meeting), meeting.day)
    return calling(subject, LetterWords.called, meeting, party, invited, answer)
  }

  private func moved(
    _ meeting: Meeting, _ party: CalendarEvent.Party, _ invited: Invited?, _ answer: String?
  ) -> Letter? {
    guard meeting.cancelled == nil else { return nil }
    let subject = LetterWords.moved(hosts(of: meeting), meeting.day)
    return calling(subject, LetterWords.movedMore, meeting, party, invited, answer)
  }

  private func calling(
    _ subject: String, _ lead: String, _ meeting: Meeting, _ party: CalendarEvent.Party,
    _ invited: Invited?, _ answer: String?
  ) -> Letter {
    var letter = Letter(subject: subject, blocks: [.paragraph(lead), facts(meeting)])
    let items = guestItems(invited, meeting)
    if !items.isEmpty { letter.blocks += [.paragraph(LetterWords.guest), .list(items)] }
    if let answer { letter.blocks.append(.link(LetterWords.answer, address: answer)) }
    letter.blocks.append(page(of: meeting))
    letter.calendar = invitation(
      meeting, to: party, invited,
      // Others may see the reader's calendar, and the link answers as the reader.
      note: answer.map { _ in LetterWords.answerInMail } ?? "", isCancelled: false)
    return letter
  }

  private func cancelled(_ meeting: Meeting, _ party: CalendarEvent.Party) -> Letter {
    var letter = Letter(
      subject: LetterWords.cancelled(hosts(of: meeting), meeting.day),
      blocks: [.paragraph(LetterWords.cancelledMore), facts(meeting), page(of: meeting)])
    letter.calendar = invitation(meeting, to: party, nil, note: "", isCancelled: true)
    return letter
  }

  private func uncalled(_ meeting: Meeting, _ party: CalendarEvent.Party) -> Letter {
    var letter = Letter(
      subject: LetterWords.uncalled(hosts(of: meeting), meeting.day),
      blocks: [.paragraph(LetterWords.uncalledMore), facts(meeting)])
    letter.calendar = invitation(meeting, to: party, nil, note: "", isCancelled: true)
    return letter
  }

  private func soon(_ meeting: Meeting, _ invited: Invited?, _ answer: String?) -> Letter? {
    guard meeting.cancelled == nil, !meeting.isHeld else { return nil }
    var letter = Letter(
      subject: LetterWords.soon(hosts(of: meeting), meeting.day),
      blocks: [
        .paragraph(answer == nil ? LetterWords.soonMore : LetterWords.soonUnanswered),
        facts(meeting),
      ])
    if let answer { letter.blocks.append(.link(LetterWords.answer, address: answer)) }
    letter.blocks.append(page(of: meeting))
    return letter
  }

  func facts(_ meeting: Meeting) -> Letter.Block {
    let place = text(meeting.place)?.onOneLine ?? ""
    return .facts(
      [
        (LetterWords.who, hosts(of: meeting)),
        (LetterWords.day, meeting.day.swedish),
        (LetterWords.time, LetterWords.times(meeting.start, meeting.end)),
      ] + (place.isEmpty ? [] : [(LetterWords.place, place)]))
  }

  func page(of meeting: Meeting, _ part: Link.MeetingPart = .overview) -> Letter.Block {
    .link(LetterWords.page(part), address: address(.meeting(meeting.id.rawValue, part)))
  }

  /// The items that a guest is called in to.
  private func guestItems(_ invited: Invited?, _ meeting: Meeting) -> [String] {
    guard case .guest(let number) = invited,
      let guest = meeting.guests.first(where: { $0.number == number })
    else { return [] }
    return meeting.item(guest.item).map { [short($0.title)] } ?? []
  }
}
