import Charters
import HashTreeCollections
import SwedishCalendar

/// What has come to a body and stands on its next agenda by itself (C06, D18).
extension State {
  /// The open matters and deviations that others have sent to a body, and that have stood on none
  /// of its agendas since.
  func arrived(at body: Body) -> [Arrival] {
    let matters = openMatters(at: body.id).filter { matter in
      matter.station.way != .raised
        && !isPlaced(.matter(id: matter.id), since: matter.station.stamp, at: body)
    }
    let deviations = openDeviations(at: body.id).filter { deviation in
      !isPlaced(.deviation(id: deviation.id), since: deviation.station.stamp, at: body)
    }
    let reviews = reviews(sentTo: body.id).filter { review in
      guard let sent = review.sent else { return false }
      return !isPlaced(.review(id: review.id), since: sent.stamp, at: body)
    }
    return matters.map(Arrival.matter) + deviations.map(Arrival.deviation)
      + reviews.map { .review($0, from: self.body($0.id.body)?.name) }
  }

  func isPlaced(_ subject: ItemSubject, since stamp: Stamp, at body: Body) -> Bool {
    meetings(of: body).contains { meeting in
      meeting.host == body.id
        && meeting.items.contains { $0.about == subject && $0.added > stamp }
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
  fileprivate init(_ matter: Matter, number: Int) {
    let isBack = matter.station.words != nil
    self.init(
      number: number, kind: isBack ? .information : .discussion, standing: nil,
      matter: matter.kind, isInternal: false, length: nil, titleFrom: matter.title,
      noteFrom: matter.station.words ?? matter.station.copy.proposal
        ?? matter.station.copy.background,
      about: .matter(id: matter.id))
  }

  /// The item that a deviation becomes, for those of the body alone.
  fileprivate init(_ deviation: Deviation, number: Int) {
    self.init(
      number: number, kind: .discussion, standing: nil, isInternal: true, length: nil,
      titleFrom: deviation.title, noteFrom: deviation.text, about: .deviation(id: deviation.id))
  }

  /// The item that the review of a body below becomes, with what that body says of its year.
  fileprivate init(_ review: Review, by sender: TextRef?, number: Int) {
    self.init(
      number: number, kind: .information, standing: nil, isInternal: false, length: nil,
      titleFrom: review.sent?.title, noteFrom: review.words.last?.text,
      about: .review(id: review.id), presenterFrom: sender)
  }

  /// The item that something becomes where it arrives: nobody types it again.
  init(_ arrival: Arrival, number: Int) {
    switch arrival {
    case .matter(let matter): self.init(matter, number: number)
    case .deviation(let deviation): self.init(deviation, number: number)
    case .review(let review, let sender): self.init(review, by: sender, number: number)
    }
  }
}

/// Something that others have sent to a body.
enum Arrival {
  case matter(Matter)
  case deviation(Deviation)
  case review(Review, from: TextRef?)
}

extension Desk {
  /// A move, and what it brings to the next agenda of the body it goes to.
  func arriving(_ moved: Event) -> [Event] {
    guard case .matterMoved(let fact) = moved.fact, case .body(let id) = fact.to else {
      return [moved]
    }
    return arriving(moved, at: id)
  }

  /// What brings something to a body, and the items of its next agenda that follow.
  func arriving(_ moved: Event, at id: BodyID?) -> [Event] {
    guard let id else { return [moved] }
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

  /// What has come as items of an agenda, each under its standing item where it has one.
  func placing(
    _ arrived: [Arrival], at body: Body, in meeting: Meeting, _ state: State
  ) -> [Event] {
    let items = arrived.enumerated().map { index, one in
      ItemsAdded.NewItem(one, number: meeting.nextItem + index)
    }
    let added = Event(.itemsAdded(ItemsAdded(meeting: meeting.id, items: items)))
    return [added] + [order(items, arrived, at: body, in: meeting, state)].compactMap { $0 }
  }

  /// Puts what comes under a standing item right after it.
  private func order(
    _ items: [ItemsAdded.NewItem], _ arrived: [Arrival], at body: Body, in meeting: Meeting,
    _ next: State
  ) -> Event? {
    var order = meeting.agenda.map(\.number)
    for (item, one) in zip(items, arrived) {
      var clause: ClauseID?
      if case .matter(let matter) = one {
        clause = next.standing(for: matter, at: body, on: meeting.day)
      }
      let place = meeting.agenda.first { $0.standing != nil && $0.standing == clause }
        .flatMap { standing in order.firstIndex(of: standing.number) }
      order.insert(item.number, at: place.map { $0 + 1 } ?? order.count)
    }
    guard order != meeting.agenda.map(\.number) + items.map(\.number) else { return nil }
    return Event(.itemsOrdered(ItemsOrdered(meeting: meeting.id, order: order)))
  }
}
