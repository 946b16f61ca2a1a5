import Charters
import HashTreeCollections
import SwedishCalendar

/// What has come to a body and stands on its next agenda by itself (C06, D18).
extension State {
  /// The open matters that others have sent to a body, and that have stood on none of its agendas
  /// since.
  func arrived(at body: Body) -> [Matter] {
    openMatters(at: body.id).filter { matter in
      matter.station.way != .raised && !isPlaced(matter, at: body)
    }
  }

  private func isPlaced(_ matter: Matter, at body: Body) -> Bool {
    meetings(of: body).contains { meeting in
      meeting.host == body.id
        && meeting.items.contains { $0.about == matter.id && $0.added > matter.station.stamp }
    }
  }

  /// The standing item of a body that a matter comes under, by the clause that sent it here.
  func standing(for matter: Matter, at body: Body, on day: Day) -> ClauseID? {
    guard let citation = matter.station.clause,
      let rules = charters[citation.charter]?.last?.charter.clause(citation.clause)?.rules,
      let under = rules.lazy.compactMap({ rule -> String? in
        if case .lift(let lift) = rule { lift.under } else { nil }
      }).first
    else { return nil }
    return charter(of: body, on: day)?.clauses.first { clause in
      clause.rules.contains { rule in
        if case .standingItem(let item) = rule { item.title == under } else { false }
      }
    }?.id
  }
}

extension ItemsAdded.NewItem {
  /// The item that a matter becomes where it arrives: nobody types it again.
  init(_ matter: Matter, number: Int) {
    let isBack = matter.station.words != nil
    self.init(
      number: number, kind: isBack ? .information : .discussion, standing: nil,
      matter: matter.kind, isInternal: false, length: nil, titleFrom: matter.title,
      noteFrom: matter.station.words ?? matter.station.copy.proposal
        ?? matter.station.copy.background,
      about: matter.id)
  }
}

extension Desk {
  /// A move, and what it brings to the next agenda of the body it goes to.
  func arriving(_ moved: Event) -> [Event] {
    guard case .matterMoved(let fact) = moved.fact, case .body(let id) = fact.to else {
      return [moved]
    }
    let next = state.evolved(by: [
      Recorded(
        sequence: state.sequence + 1, at: state.latest, actor: command.actor, fact: moved.fact)
    ])
    guard let body = next.body(id), let meeting = next.nextMeeting(of: body, from: today) else {
      return [moved]
    }
    let arrived = next.arrived(at: body)
    guard !arrived.isEmpty else { return [moved] }
    return [moved] + placing(arrived, at: body, in: meeting, next)
  }

  /// Matters as items of an agenda, each under its standing item where it has one.
  func placing(
    _ matters: [Matter], at body: Body, in meeting: Meeting, _ state: State
  ) -> [Event] {
    let items = matters.enumerated().map { index, matter in
      ItemsAdded.NewItem(matter, number: meeting.nextItem + index)
    }
    let added = Event(.itemsAdded(ItemsAdded(meeting: meeting.id, items: items)))
    return [added] + [order(items, matters, at: body, in: meeting, state)].compactMap { $0 }
  }

  /// Puts what comes under a standing item right after it.
  private func order(
    _ items: [ItemsAdded.NewItem], _ matters: [Matter], at body: Body, in meeting: Meeting,
    _ next: State
  ) -> Event? {
    var order = meeting.agenda.map(\.number)
    for (item, matter) in zip(items, matters) {
      let clause = next.standing(for: matter, at: body, on: meeting.day)
      let place = meeting.agenda.first { $0.standing != nil && $0.standing == clause }
        .flatMap { standing in order.firstIndex(of: standing.number) }
      order.insert(item.number, at: place.map { $0 + 1 } ?? order.count)
    }
    guard order != meeting.agenda.map(\.number) + items.map(\.number) else { return nil }
    return Event(.itemsOrdered(ItemsOrdered(meeting: meeting.id, order: order)))
  }
}
