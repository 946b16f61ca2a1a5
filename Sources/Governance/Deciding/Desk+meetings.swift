import Charters
import HashTreeCollections
import SwedishCalendar

extension Desk {
  /// Plans a meeting with the standing items already on its agenda (C22, C25).
  func plan(_ act: PlanMeeting) throws(Refusal) -> Decision {
    guard let host = act.bodies.first, Set(act.bodies).count == act.bodies.count else {
      throw Refusal(.unknown(.body))
    }
    for id in act.bodies { _ = try living(id) }
    try checkCaller(host)
    try checkTimes(act.day, act.start, act.end)
    let number = state.meetings.count + 1
    let fact = MeetingPlanned(
      meeting: MeetingID(number), bodies: act.bodies, day: act.day, start: act.start, end: act.end)
    var events = [Event(.meetingPlanned(fact), texts: ["place": act.place])]
    if let items = firstItems(of: try body(host), for: MeetingID(number), on: act.day) {
      events.append(items)
    }
    return Decision(events, warnings: try planningWarnings(act.bodies, act.day), made: number)
  }

  func move(_ act: MoveMeeting) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    guard !meeting.isHeld else { throw Refusal(.alreadyHeld) }
    try checkTimes(act.day, act.start, act.end)
    let fact = MeetingMoved(
      meeting: act.meeting, day: act.day, start: act.start, end: act.end)
    let warnings = try planningWarnings(meeting.bodies, act.day, besides: act.meeting)
    return Decision(
      [Event(.meetingMoved(fact), texts: ["place": act.place])], warnings: warnings)
  }

  func cancel(_ act: CancelMeeting) throws(Refusal) -> Decision {
    guard try !meeting(act.meeting).isHeld else { throw Refusal(.alreadyHeld) }
    return Decision([
      Event(
        .meetingCancelled(MeetingCancelled(meeting: act.meeting)), texts: ["reason": act.reason])
    ])
  }

  private func checkTimes(
    _ day: Day, _ start: ClockTime, _ end: ClockTime
  ) throws(Refusal) {
    guard start < end else { throw Refusal(.endsBeforeItStarts) }
    try checkNear(day)
  }

  /// Far days are slips of the hand: history may be entered late, but not centuries off.
  func checkNear(_ day: Day) throws(Refusal) {
    guard abs(day.days(to: today)) <= 366 * 20 else { throw Refusal(.tooFarAway(day)) }
  }

  /// The standing items, and what bodies above have passed on since the last agenda (C22, C24).
  private func firstItems(of body: Body, for meeting: MeetingID, on day: Day) -> Event? {
    var items: [ItemsAdded.NewItem] = []
    var texts: [String: String] = [:]
    for clause in state.charter(of: body, on: day)?.clauses ?? [] {
      for case .standingItem(let rule) in clause.rules {
        let number = items.count + 1
        items.append(
          .init(number: number, kind: rule.kind, standing: clause.id, isInternal: false))
        texts["title.\(number)"] = rule.title
      }
    }
    // A meeting that is entered late was held without what has come since.
    if day >= today {
      for passed in state.waiting(for: body, on: day) {
        items.append(.init(passed, number: items.count + 1))
      }
      for one in state.arrived(at: body) {
        items.append(.init(one, number: items.count + 1))
      }
      for report in state.arrivedReports(at: body.id) {
        let number = items.count + 1
        items.append(.init(report, by: state.body(report.from)?.name, number: number))
        texts["title.\(number)"] = Desk.reportTitle
      }
      let delivered = state.arrivedDeliverables(at: body, on: today).enumerated()
        .map { (number: items.count + 1 + $0, one: $1) }
      items += delivered.map { number, one in
        .init(one, by: state.body(one.id.body)?.name, number: number)
      }
      texts.merge(Desk.titles(of: delivered)) { old, _ in old }
    }
    guard !items.isEmpty else { return nil }
    return Event(.itemsAdded(ItemsAdded(meeting: meeting, items: items)), texts: texts)
  }

  func add(_ act: AddItem) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    if let proposal = act.proposal { _ = try openProposal(proposal, of: meeting) }
    let content = act.content
    try check(content)
    let number = meeting.nextItem
    let item = ItemsAdded.NewItem(
      number: number, kind: content.kind, standing: nil, matter: content.matter,
      isInternal: content.isInternal, length: content.length,
      origin: act.proposal.map { ItemOrigin(.proposed, meeting: act.meeting, number: $0) },
      texts: content.texts)
    let fact = ItemsAdded(meeting: act.meeting, items: [item])
    return Decision([Event(.itemsAdded(fact), texts: content.named(".\(number)"))], made: number)
  }

  func change(_ act: ChangeItem) throws(Refusal) -> Decision {
    _ = try item(act.item, of: try meeting(act.meeting))
    let content = act.content
    try check(content)
    let fact = ItemChanged(
      meeting: act.meeting, item: act.item, kind: content.kind, matter: content.matter,
      isInternal: content.isInternal, length: content.length, texts: content.texts)
    return Decision([Event(.itemChanged(fact), texts: content.named())])
  }

  /// An item takes from a minute to a day.
  private func check(_ content: ItemContent) throws(Refusal) {
    guard let length = content.length else { return }
    guard (1...600).contains(length) else { throw Refusal(.tooLong(.length, atMost: 600)) }
  }

  func remove(_ act: RemoveItem) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    let item = try item(act.item, of: meeting)
    let citation = item.standing.flatMap { clause in cite(clause, of: meeting) }
    if item.standing != nil, act.reason.allSatisfy(\.isWhitespace) {
      throw Refusal(.standingNeedsReason, citation: citation)
    }
    let fact = ItemRemoved(meeting: act.meeting, item: act.item)
    let texts = act.reason.isEmpty ? [:] : ["reason": act.reason]
    let warnings = citation.map { [Warning(kind: .standingItemRemoved, citation: $0)] } ?? []
    return Decision([Event(.itemRemoved(fact), texts: texts)], warnings: warnings)
  }

  func attach(_ act: AttachFiles) throws(Refusal) -> Decision {
    let meeting = try meeting(act.meeting)
    if let number = act.item { _ = try item(number, of: meeting) }
    guard !act.files.isEmpty else { throw Refusal(.nothingToDo) }
    var hanging = Set(meeting.attachments.filter { $0.item == act.item }.map(\.digest))
    for file in act.files where !hanging.insert(file.digest).inserted {
      throw Refusal(.taken(.file))
    }
    return Decision(
      act.files.map { file in
        Event(
          .fileAttached(
            FileAttached(
              meeting: act.meeting, item: act.item, digest: file.digest, size: file.size)),
          texts: ["name": file.name])
      })
  }

  func publish(_ act: PublishAgenda) throws(Refusal) -> Decision {
    try onlyPast(act.on)
    let meeting = try meeting(act.meeting)
    guard !meeting.agenda.isEmpty else { throw Refusal(.agendaEmpty) }
    let host = try body(meeting.host)
    try checkCaller(host.id)
    let fact = AgendaPublished(
      meeting: act.meeting, on: act.on, audience: state.audience(of: host, on: act.on))
    var warnings: [Warning] = []
    if meeting.publications.isEmpty {
      for (last, citation) in agendaDeadlines(of: host, for: meeting.day) where act.on > last {
        warnings.append(Warning(kind: .agendaLate(lastDay: last), citation: citation))
      }
    }
    return Decision([Event(.agendaPublished(fact))], warnings: warnings)
  }

  func item(_ number: Int, of meeting: Meeting) throws(Refusal) -> Item {
    guard let item = meeting.item(number), item.removed == nil else {
      throw Refusal(.unknown(.item))
    }
    return item
  }

  func cite(_ clause: ClauseID, of meeting: Meeting) -> Citation? {
    guard let host = state.body(meeting.host),
      let followed = state.charter(of: host, on: meeting.day)
    else { return nil }
    return Citation(charter: followed.charter.key, clause: clause)
  }

  func agendaDeadlines(of body: Body, for day: Day) -> [(Day, Citation)] {
    guard let followed = state.charter(of: body, on: day) else { return [] }
    return followed.clauses.flatMap { clause in
      clause.rules.compactMap { rule in
        guard case .agenda(let agenda) = rule else { return nil }
        return (
          day.adding(days: -agenda.publishBefore),
          Citation(charter: followed.charter.key, clause: clause.id)
        )
      }
    }
  }
}
