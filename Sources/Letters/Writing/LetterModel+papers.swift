import Charters
import Governance
import Links
import SwedishCalendar

/// Letters with a meeting's papers.
extension LetterModel {
  /// The agenda's items; a guest gets those they are called in to.
  func agenda(_ meeting: Meeting, _ notice: Notice, _ answer: String?) -> Letter? {
    guard meeting.cancelled == nil else { return nil }
    let own = isMember(notice.recipient, of: meeting) ? nil : guestNumbers(notice, meeting)
    let items = meeting.agenda.filter { own?.contains($0.number) ?? true }
    var letter = Letter(
      subject: LetterWords.agenda(hosts(of: meeting), meeting.day),
      blocks: [.paragraph(LetterWords.agendaMore), facts(meeting)])
    if !items.isEmpty {
      letter.blocks.append(.list(items.map { short($0.title) }))
    }
    if own == nil, bringsGuests(meeting) { letter.blocks.append(.paragraph(LetterWords.bring)) }
    letter.blocks.append(page(of: meeting, .agenda))
    if let answer { letter.blocks.append(.link(LetterWords.receipt, address: answer)) }
    return letter
  }

  /// The minutes as they were sent, internal items for members alone (design §6).
  func minutes(_ meeting: Meeting, _ notice: Notice, _ answer: String?) -> Letter? {
    guard let version = meeting.minutes?.versions.last(where: { $0.sent != nil }) else {
      return nil
    }
    let readsAll = isMember(notice.recipient, of: meeting)
    var letter = Letter(
      subject: LetterWords.minutes(hosts(of: meeting), meeting.day),
      blocks: [.paragraph(LetterWords.minutesMore), facts(meeting)])
    // The summary is of the whole meeting, and so for those who may read all of it.
    if readsAll, let summary = text(version.summary), !summary.isEmpty {
      letter.blocks.append(.quoted(summary))
    }
    for item in meeting.agenda where readsAll || !item.isInternal {
      letter.blocks += told(item, version)
    }
    letter.blocks.append(page(of: meeting, .minutes))
    if let answer { letter.blocks.append(.link(LetterWords.receipt, address: answer)) }
    return letter
  }

  private func told(_ item: Item, _ version: Minutes.Version) -> [Letter.Block] {
    guard let note = version.items[item.number] else { return [] }
    let words = note.text.flatMap { text($0) } ?? ""
    guard !words.isEmpty || note.outcome != nil else { return [] }
    var blocks: [Letter.Block] = [.heading(short(item.title))]
    if let outcome = note.outcome {
      blocks.append(.facts([(LetterWords.outcome, outcome.swedish)]))
    }
    if !words.isEmpty { blocks.append(.quoted(words)) }
    return blocks
  }

  func adjust(_ meeting: Meeting) -> Letter? {
    guard let minutes = meeting.minutes?.latest, !minutes.isAdjusted else { return nil }
    return Letter(
      subject: LetterWords.adjust(hosts(of: meeting), meeting.day),
      blocks: [.paragraph(LetterWords.adjustMore), facts(meeting), page(of: meeting, .minutes)])
  }

  private func isMember(_ recipient: Notice.Recipient, of meeting: Meeting) -> Bool {
    guard let person = recipient.person else { return false }
    return meeting.standIns.contains(person)
      || meeting.bodies.compactMap { state.body($0) }.contains {
        may(person, .readInternal, in: $0, of: state, on: day).isAllowed
      }
  }

  private func bringsGuests(_ meeting: Meeting) -> Bool {
    state.body(meeting.host).map { state.bringsGuests($0, on: meeting.day) != nil } ?? false
  }

  private func guestNumbers(_ notice: Notice, _ meeting: Meeting) -> Set<Int> {
    Set(
      meeting.guests.filter { state.recipient($0, meeting.id) == notice.recipient }.map(\.item))
  }
}
