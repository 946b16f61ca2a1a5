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
      place(fact)
    case .itemChanged(let fact):
      change(item: fact.item, of: fact.meeting) { item in
        item.title = event.text("title")
        item.take(fact.texts) { event.text($0) }
        item.kind = fact.kind
        item.matter = fact.matter
        item.isInternal = fact.isInternal
        item.length = fact.length
        item.changed = event.stamp
      }
    case .itemRemoved(let fact):
      change(item: fact.item, of: fact.meeting) { item in
        item.removed = event.stamp
        item.reason = event.text("reason")
      }
    case .itemRestored(let fact):
      change(item: fact.item, of: fact.meeting) { item in
        item.removed = nil
        item.reason = nil
      }
    case .itemsOrdered(let fact): order(fact)
    case .fileDetached(let fact): detach(fact, event)
    case .fileAttached(let fact):
      meetings[fact.meeting]?.attached.append(
        Attachment(
          item: fact.item, name: event.text("name"), digest: fact.digest, size: fact.size,
          stamp: event.stamp))
    case .agendaPublished(let fact):
      meetings[fact.meeting]?.publications.append(
        AgendaVersion(on: fact.on, audience: fact.audience, stamp: event.stamp))
    default: break
    }
  }

  /// Those taken off keep their places after the rest.
  private mutating func order(_ fact: ItemsOrdered) {
    guard let items = meetings[fact.meeting]?.items else { return }
    let ordered = fact.order.compactMap { number in items.first { $0.number == number } }
    meetings[fact.meeting]?.items = ordered + items.filter { !fact.order.contains($0.number) }
  }

  private mutating func detach(_ fact: FileDetached, _ event: Recorded) {
    guard
      let index = meetings[fact.meeting]?.attached.firstIndex(where: {
        $0.digest == fact.digest && $0.item == fact.item && $0.removed == nil
      })
    else { return }
    meetings[fact.meeting]?.attached[index].removed = event.stamp
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
      number: fact.number, title: fact.titleFrom ?? event.text("title.\(fact.number)"),
      note: fact.noteFrom, kind: fact.kind, standing: fact.standing, matter: fact.matter,
      isInternal: fact.isInternal, length: fact.length, origin: fact.origin, added: event.stamp)
    about = fact.about
    if fact.noteFrom == nil || fact.texts.contains(.note) {
      take(fact.texts) { event.text("\($0).\(fact.number)") }
    }
    report = fact.report
    if let presenter = fact.presenterFrom { self.presenter = presenter }
  }

  /// Takes the texts that an event has for it beside its title.
  fileprivate mutating func take(_ texts: ItemTexts, _ text: (String) -> TextRef) {
    note = texts.contains(.note) ? text("note") : nil
    presenter = texts.contains(.presenter) ? text("presenter") : nil
    draft = texts.contains(.draft) ? text("draft") : nil
  }
}
