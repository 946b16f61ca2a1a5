import Governance
import Links
import Pages
import SwedishCalendar

/// Forms about a year under planning.
extension Fields {
  /// What is wished for a year.
  func wishes(_ year: Int) throws(Unreadable) -> YearWishes {
    var wishes = YearWishes(pause: try pause(), common: try wish(nil))
    for body in form.all(FieldName.bodies) {
      let own = try wish(body)
      if own != Wish() { wishes.own[BodyID(body)] = own }
    }
    return wishes
  }

  private func pause() throws(Unreadable) -> ClosedRange<Day>? {
    guard filled(FieldName.from) != nil || filled(FieldName.to) != nil else { return nil }
    let (from, to) = (try day(FieldName.from), try day(FieldName.to))
    guard from <= to else { throw Unreadable(FieldName.to, .said(PlanningWords.backwards)) }
    return from...to
  }

  private func wish(_ body: String?) throws(Unreadable) -> Wish {
    func name(_ field: String) -> String { body.map { FieldName.each(field, $0) } ?? field }
    var wish = Wish(place: filled(name(FieldName.place)))
    if filled(name(FieldName.weekday)) != nil {
      let weekday = Weekday(rawValue: try number(name(FieldName.weekday)))
      guard let weekday else { throw Unreadable(name(FieldName.weekday), .noChoice) }
      wish.weekday = weekday
    }
    if filled(name(FieldName.start)) != nil || filled(name(FieldName.end)) != nil {
      let (start, end) = (try time(name(FieldName.start)), try time(name(FieldName.end)))
      guard start < end else {
        throw Unreadable(name(FieldName.end), .said(Refusal(.endsBeforeItStarts).swedish))
      }
      (wish.start, wish.end) = (start, end)
    }
    if body != nil, filled(name(FieldName.count)) != nil {
      let count = try number(name(FieldName.count))
      guard (0...52).contains(count) else { throw Unreadable(name(FieldName.count), .noNumber) }
      wish.count = count
    }
    return wish
  }

  /// A proposal with one body's meetings as the form has them: moved, taken off and added.
  func changed(_ proposal: YearProposal) throws(Unreadable) -> YearProposal {
    let host = BodyID(text(FieldName.body))
    guard proposal.bodies.contains(host) else { throw Unreadable(FieldName.body, .noChoice) }
    var changed = proposal
    changed.meetings = []
    for meeting in proposal.meetings {
      let key = "\(meeting.number)"
      guard meeting.bodies.first == host, has(FieldName.each(FieldName.day, key)) else {
        changed.meetings.append(meeting)
        continue
      }
      if isTicked(FieldName.each(FieldName.removed, key)) { continue }
      changed.meetings.append(try moved(meeting, key))
    }
    if let added = try added(host, number: proposal.nextNumber) { changed.meetings.append(added) }
    changed.sort()
    return changed
  }

  private func moved(_ meeting: ProposedMeeting, _ key: String) throws(Unreadable)
    -> ProposedMeeting
  {
    var moved = meeting
    moved.day = try day(FieldName.each(FieldName.day, key))
    moved.start = try time(FieldName.each(FieldName.start, key))
    moved.end = try time(FieldName.each(FieldName.end, key))
    moved.place = text(FieldName.each(FieldName.place, key))
    // The reasons spoke for the day that was proposed.
    if moved.day != meeting.day { moved.reasons = [.byHand] }
    return moved
  }

  private func added(_ host: BodyID, number: Int) throws(Unreadable) -> ProposedMeeting? {
    let key = PlanningWords.newKey
    let names = [FieldName.day, FieldName.start, FieldName.end]
    guard names.contains(where: { filled(FieldName.each($0, key)) != nil }) else { return nil }
    let others = form.all(FieldName.joint).map { BodyID($0) }
    guard others.allSatisfy({ state.body($0) != nil && $0 != host }) else {
      throw Unreadable(FieldName.joint, .noChoice)
    }
    return ProposedMeeting(
      number: number, bodies: [host] + others, day: try day(FieldName.each(FieldName.day, key)),
      start: try time(FieldName.each(FieldName.start, key)),
      end: try time(FieldName.each(FieldName.end, key)),
      place: text(FieldName.each(FieldName.place, key)))
  }
}
