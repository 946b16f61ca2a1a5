import HashTreeCollections
import SwedishCalendar

extension State {
  mutating func evolveMeetings(_ event: Recorded) {
    switch event.fact {
    case .meetingPlanned(let fact): plan(fact, event)
    case .meetingMoved(let fact): move(fact, event)
    case .meetingCancelled(let fact): meetings[fact.meeting]?.cancelled = event.stamp
    case .itemsAdded(let fact):
      meetings[fact.meeting]?.items.append(contentsOf: fact.items.map { Item($0, event) })
    case .itemChanged(let fact):
      change(item: fact.item, of: fact.meeting) { item in
        item.title = event.text("title")
        item.note = fact.hasNote ? event.text("note") : nil
        item.kind = fact.kind
        item.matter = fact.matter
        item.isInternal = fact.isInternal
      }
    case .itemRemoved(let fact):
      change(item: fact.item, of: fact.meeting) { $0.removed = event.stamp }
    case .fileAttached(let fact):
      meetings[fact.meeting]?.attachments.append(
        Attachment(
          item: fact.item, name: event.text("name"), digest: fact.digest, size: fact.size,
          stamp: event.stamp))
    case .agendaPublished(let fact):
      meetings[fact.meeting]?.publications.append(
        AgendaVersion(on: fact.on, audience: fact.audience, stamp: event.stamp))
    default: break
    }
  }

  private mutating func plan(_ fact: MeetingPlanned, _ event: Recorded) {
    meetings[fact.meeting] = Meeting(
      id: fact.meeting, bodies: fact.bodies, day: fact.day, start: fact.start, end: fact.end,
      place: event.text("place"), planned: event.stamp)
    for body in fact.bodies { file(fact.meeting, on: fact.day, under: body) }
  }

  private mutating func move(_ fact: MeetingMoved, _ event: Recorded) {
    guard let hosts = meetings[fact.meeting]?.bodies else { return }
    meetings[fact.meeting]?.day = fact.day
    meetings[fact.meeting]?.start = fact.start
    meetings[fact.meeting]?.end = fact.end
    meetings[fact.meeting]?.place = event.text("place")
    meetings[fact.meeting]?.moved.append(event.stamp)
    for body in hosts {
      bodies[body]?.meetings.removeAll { $0 == fact.meeting }
      file(fact.meeting, on: fact.day, under: body)
    }
  }

  /// Keeps a body's meetings ordered by day, then by number.
  private mutating func file(_ meeting: MeetingID, on day: Day, under body: BodyID) {
    guard let listed = bodies[body]?.meetings else { return }
    let before = listed.lastIndex { other in
      guard let otherDay = meetings[other]?.day else { return true }
      return (otherDay, other) < (day, meeting)
    }
    bodies[body]?.meetings.insert(meeting, at: before.map { $0 + 1 } ?? 0)
  }

  mutating func change(item number: Int, of meeting: MeetingID, _ change: (inout Item) -> Void) {
    guard let index = meetings[meeting]?.items.firstIndex(where: { $0.number == number }),
      var item = meetings[meeting]?.items[index]
    else { return }
    change(&item)
    meetings[meeting]?.items[index] = item
  }
}

extension Item {
  fileprivate init(_ fact: ItemsAdded.NewItem, _ event: Recorded) {
    self.init(
      number: fact.number, title: event.text("title.\(fact.number)"),
      note: fact.hasNote ? event.text("note.\(fact.number)") : nil, kind: fact.kind,
      standing: fact.standing, matter: fact.matter, isInternal: fact.isInternal,
      added: event.stamp)
  }
}
