import Charters
import HashTreeCollections
import SwedishCalendar

/// Whether matters are handled, lifted, prepared and answered as the clauses say.
extension Judge {
  /// One occasion per matter that came to the body, or to those who keep its contacts (A05, D06).
  func occasions(_ rule: InboxRule) -> [Occasion] {
    let found = state.matters(by: body.id).flatMap { matter in
      matter.stations.indices.compactMap { index -> Occasion? in
        isTheirs(matter.stations[index]) ? handled(matter, at: index) : nil
      }
    }
    return orNothing(found)
  }

  private func isTheirs(_ station: Matter.Station) -> Bool {
    switch station.holder {
    case .contact(_, let from, let to):
      clause.owedBy == .liaison && (from == body.id || to == body.id)
    case .body(let id):
      clause.owedBy != .liaison && id == body.id
        && [.raised, .lifted, .sentOn].contains(station.way)
    }
  }

  private func handled(_ matter: Matter, at index: Int) -> Occasion? {
    let station = matter.stations[index]
    guard station.stamp.day >= windowStart else { return nil }
    let subject = Occasion.Subject.matter(matter.id, station: index)
    guard let when = handling(of: matter, at: index) else {
      return Occasion(
        subject, .due, isOpen: true, day: station.stamp.day, note: .matterWaits,
        evidence: [station.stamp])
    }
    return Occasion(
      subject, .kept, day: when.day, note: .matterHandled(on: when.day),
      evidence: [station.stamp, when])
  }

  /// When something was first done with a matter that came to a station.
  private func handling(of matter: Matter, at index: Int) -> Stamp? {
    let station = matter.stations[index]
    let later =
      index + 1 < matter.stations.count ? matter.stations[index + 1].stamp : matter.closed?.stamp
    let all = [station.accepted, later, takenUp(matter, from: station, before: later)]
    return all.compactMap { $0 }.min()
  }

  /// That a meeting of the body took the matter up.
  private func takenUp(
    _ matter: Matter, from station: Matter.Station, before later: Stamp?
  ) -> Stamp? {
    guard case .body(let id) = station.holder, let holder = state.body(id) else { return nil }
    return state.meetings(of: holder).compactMap { meeting -> Stamp? in
      guard let attendance = meeting.attendance, attendance.stamp > station.stamp,
        later.map({ attendance.stamp < $0 }) ?? true,
        meeting.agenda.contains(where: { state.isAbout($0, matter, in: meeting) })
      else { return nil }
      return attendance.stamp
    }.min()
  }

  /// One occasion per matter lifted by this clause: whether it stands where it was sent (C06, D26).
  func occasions(_ rule: LiftRule) -> [Occasion] {
    orNothing(
      lifted().map { matter, index in
        let subject = Occasion.Subject.matter(matter.id, station: index)
        let sent = matter.stations[index]
        guard let there = arrival(of: matter, after: index) else {
          return Occasion(
            subject, .due, isOpen: true, day: sent.stamp.day,
            note: matter.isWithContact(at: index) ? .matterAtContact : .matterAwaitsAgenda,
            evidence: [sent.stamp])
        }
        return Occasion(
          subject, .kept, day: there.day, note: .matterArrived(on: there.day),
          evidence: [sent.stamp, there])
      })
  }

  /// When a matter that was lifted at a station stood on the receiver's agenda, or was handled.
  private func arrival(of matter: Matter, after index: Int) -> Stamp? {
    let next = index + 1 < matter.stations.count ? matter.stations[index + 1] : nil
    guard case .body(let id) = matter.stations[index].holder else {
      // The contact has sent it on or back: the way to the body went on from there.
      guard let next else { return nil }
      return next.way == .sentOn ? arrival(of: matter, after: index + 1) : next.stamp
    }
    let items = state.body(id).map { state.meetings(of: $0) }?.flatMap(\.items) ?? []
    let placed = items.first {
      $0.about == .matter(id: matter.id) && $0.added > matter.stations[index].stamp
    }
    let accepted = matter.stations[index].accepted
    return [placed?.added, accepted, next?.stamp, matter.closed?.stamp].compactMap { $0 }.min()
  }

  /// One occasion per matter that is prepared here: whether it was handed over as ready (A06).
  func occasions(_ rule: PrepareRule) -> [Occasion] {
    let handedOver = lifted()
    let under = state.openMatters(at: body.id).filter { $0.preparer != nil || $0.ready != nil }
    let coming = under.map { matter in
      Occasion(
        .matter(matter.id, station: matter.stations.count - 1), .due, isOpen: true,
        day: matter.station.stamp.day,
        note: matter.ready == nil ? .matterPrepared : .matterReady,
        evidence: [matter.ready ?? matter.station.stamp])
    }
    return orNothing(
      handedOver.map { matter, index in
        let sent = matter.stations[index].stamp
        return Occasion(
          .matter(matter.id, station: index), .kept, day: sent.day,
          note: .matterHandedOver(on: sent.day), evidence: [matter.ready, sent].compactMap { $0 })
      } + coming)
  }

  /// One occasion per proposal that the body came to: whether it was sent and answered (A10).
  func occasions(_ rule: ProposalRule) -> [Occasion] {
    let own = meetings.filter { $0.host == body.id }.flatMap { meeting in
      meeting.agenda.filter { $0.outcome?.kind == .proposal }.map { (meeting, $0) }
    }
    let others = lifted().filter { $0.0.origin == nil }.map { matter, index in
      answered(
        matter, sent: matter.stations[index], .matter(matter.id, station: index), made: [])
    }
    return orNothing(own.map { meeting, item in proposed(meeting, item) } + others)
  }

  private func proposed(_ meeting: Meeting, _ item: Item) -> Occasion {
    let origin = Matter.Origin(meeting: meeting.id, item: item.number)
    let subject = Occasion.Subject.decision(meeting.id, item: item.number)
    let made = [item.outcome?.stamp].compactMap { $0 }
    guard let matter = state.matter(raisedFrom: origin),
      let sent = matter.stations.first(where: { $0.way == .lifted })
    else {
      return Occasion(
        subject, .due, isOpen: true, day: meeting.day, note: .proposalNotSent, evidence: made,
        duty: .sendProposal(meeting.id, item: item.number))
    }
    return answered(matter, sent: sent, subject, made: made)
  }

  private func answered(
    _ matter: Matter, sent: Matter.Station, _ subject: Occasion.Subject, made: [Stamp]
  ) -> Occasion {
    guard let back = matter.stations.last(where: { [.answered, .returned].contains($0.way) }) else {
      return Occasion(
        subject, .due, isOpen: true, day: sent.stamp.day, note: .proposalUnanswered,
        evidence: made + [sent.stamp])
    }
    return Occasion(
      subject, .kept, day: back.stamp.day, note: .proposalAnswered(on: back.stamp.day),
      evidence: made + [sent.stamp, back.stamp])
  }

  /// The matters that this body has lifted by this clause, with the station that they came to.
  private func lifted() -> [(Matter, Int)] {
    let citation = Citation(charter: followed.charter.key, clause: clause.id)
    return state.matters(by: body.id).flatMap { matter in
      matter.stations.indices.filter { index in
        let station = matter.stations[index]
        return index > 0 && station.way == .lifted && station.clause == citation
          && matter.stations[index - 1].holder == .body(id: body.id)
          && station.stamp.day >= windowStart
      }.map { (matter, $0) }
    }
  }

  func orNothing(_ found: [Occasion]) -> [Occasion] {
    guard found.isEmpty else { return found }
    return [Occasion(.clause, .notYet, isOpen: true, day: day, note: .nothingYet)]
  }
}

extension State {
  /// Whether an item is about a matter: it came here as one, or the matter was raised from it.
  func isAbout(_ item: Item, _ matter: Matter, in meeting: Meeting) -> Bool {
    item.about == .matter(id: matter.id)
      || matter.origin == Matter.Origin(meeting: meeting.id, item: item.number)
  }
}

extension Matter {
  fileprivate func isWithContact(at index: Int) -> Bool {
    if case .contact = stations[index].holder, index == stations.count - 1 { true } else { false }
  }
}
