import Charters
import HashTreeCollections
import SwedishCalendar

/// What has been delivered stands on the commissioner's next agenda by itself (B10).
extension State {
  /// What has been delivered to a body, waits for its answer, and stands on none of its agendas.
  func arrivedDeliverables(at body: Body, on day: Day) -> [Deliverable] {
    limited.keys.sorted().compactMap { self.body($0) }
      .filter { $0.related(.commissioner).contains(body.id) }
      .flatMap { deliverables(of: $0, on: day) }
      .filter { one in
        guard one.phase == .delivered, let delivery = one.delivery else { return false }
        return !isPlaced(.deliverable(id: one.id), since: delivery.stamp, at: body)
      }
  }
}

extension ItemsAdded.NewItem {
  /// The item that a deliverable becomes where it arrives; the title of one that a charter names
  /// stands in the event's texts.
  init(_ deliverable: Deliverable, by sender: TextRef?, number: Int) {
    var title: TextRef?
    if case .own(let own) = deliverable.title { title = own }
    self.init(
      number: number, kind: .discussion, standing: nil, isInternal: false, titleFrom: title,
      noteFrom: deliverable.delivery?.text, about: .deliverable(id: deliverable.id),
      presenterFrom: sender)
  }
}

extension Desk {
  /// A delivery, and what it brings to the next agenda of each commissioner.
  func arriving(_ given: Event, of deliverable: Deliverable) -> [Event] {
    let recorded = Recorded(
      sequence: state.sequence + 1, at: state.latest, actor: command.actor, fact: given.fact)
    let next = state.evolved(by: [recorded])
    let commissioners = next.body(deliverable.id.body)?.related(.commissioner) ?? []
    let added = commissioners.compactMap { next.body($0) }.compactMap { commissioner -> Event? in
      guard let meeting = next.nextMeeting(of: commissioner, from: today) else { return nil }
      let arrived = next.arrivedDeliverables(at: commissioner, on: today)
      return arrived.isEmpty ? nil : placing(arrived, in: meeting, next)
    }
    return [given] + added
  }

  private func placing(_ arrived: [Deliverable], in meeting: Meeting, _ next: State) -> Event {
    let numbered = arrived.enumerated().map { (meeting.nextItem + $0, $1) }
    let items = numbered.map { number, one in
      ItemsAdded.NewItem(one, by: next.body(one.id.body)?.name, number: number)
    }
    return Event(
      .itemsAdded(ItemsAdded(meeting: meeting.id, items: items)),
      texts: Desk.titles(of: numbered))
  }

  /// The titles of items about deliverables that a charter names, by the names of their texts.
  static func titles(of numbered: [(number: Int, one: Deliverable)]) -> [String: String] {
    var texts: [String: String] = [:]
    for (number, one) in numbered {
      if case .charter(let title) = one.title {
        texts["title.\(number)"] = deliverableTitle(title)
      }
    }
    return texts
  }
}
