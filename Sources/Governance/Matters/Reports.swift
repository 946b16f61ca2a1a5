import Charters
import HashTreeCollections
public import SwedishCalendar

/// Reports that come to a body stand on its next agenda by themselves, until a meeting takes them
/// up (A15, D34).
extension State {
  /// The reports that stand on no agenda of the body.
  func arrivedReports(at body: BodyID) -> [ReceivedReport] {
    (self.body(body)?.received ?? []).filter { !isPlaced($0) }
  }

  private func isPlaced(_ report: ReceivedReport) -> Bool {
    guard let meeting = report.meeting.flatMap({ self.meeting($0) }) else { return false }
    return meeting.cancelled == nil
  }

  /// The day of the meeting that took a report up: that came to something, or wrote of it.
  public func answered(_ report: ReceivedReport) -> Day? {
    guard let meeting = report.meeting.flatMap({ self.meeting($0) }), meeting.isHeld,
      let item = report.item.flatMap({ meeting.item($0) }), !item.isUnfinished,
      item.removed == nil
    else { return nil }
    return meeting.day
  }

  /// The reports that no meeting of the body has taken up.
  public func unansweredReports(at body: BodyID) -> [ReceivedReport] {
    (self.body(body)?.received ?? []).filter { answered($0) == nil }
  }

  mutating func receive(_ fact: ReportGiven, _ event: Recorded) {
    bodies[fact.to]?.received.append(
      ReceivedReport(from: fact.body, on: fact.on, text: event.text("report"), stamp: event.stamp))
  }

  mutating func place(_ fact: ItemsAdded) {
    guard let host = meetings[fact.meeting]?.host else { return }
    for item in fact.items {
      guard let report = item.report,
        let index = bodies[host]?.received.firstIndex(where: { $0.stamp.sequence == report })
      else { continue }
      bodies[host]?.received[index].meeting = fact.meeting
      bodies[host]?.received[index].item = item.number
    }
  }
}

extension ItemsAdded.NewItem {
  /// The item that a report becomes where it arrives; its title stands in the event's texts.
  init(_ report: ReceivedReport, by sender: TextRef?, number: Int) {
    self.init(
      number: number, kind: .information, standing: nil, isInternal: false,
      noteFrom: report.text, report: report.stamp.sequence, presenterFrom: sender)
  }
}

extension Desk {
  /// A report, and what it brings to the next agenda of the body it goes to.
  func arriving(report: Event, to id: BodyID) -> [Event] {
    let recorded = Recorded(
      sequence: state.sequence + 1, at: state.latest, actor: command.actor, fact: report.fact)
    let next = state.evolved(by: [recorded])
    guard let body = next.body(id), let meeting = next.nextMeeting(of: body, from: today) else {
      return [report]
    }
    let arrived = next.arrivedReports(at: id)
    guard !arrived.isEmpty else { return [report] }
    var texts: [String: String] = [:]
    let items = arrived.enumerated().map { index, report in
      let number = meeting.nextItem + index
      texts["title.\(number)"] = Desk.reportTitle
      return ItemsAdded.NewItem(report, by: next.body(report.from)?.name, number: number)
    }
    let added = Event(
      .itemsAdded(ItemsAdded(meeting: meeting.id, items: items)), texts: texts)
    return [report, added] + [order(items.map(\.number), in: meeting)].compactMap { $0 }
  }

  /// Reports come after the first standing item that is for information, where there is one.
  private func order(_ numbers: [Int], in meeting: Meeting) -> Event? {
    var order = meeting.agenda.map(\.number)
    let standing = meeting.agenda.lastIndex { $0.standing != nil && $0.kind == .information }
    guard let standing, standing + 1 < order.count else { return nil }
    order.insert(contentsOf: numbers, at: standing + 1)
    return Event(.itemsOrdered(ItemsOrdered(meeting: meeting.id, order: order)))
  }
}
