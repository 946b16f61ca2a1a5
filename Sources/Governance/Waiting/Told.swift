import Charters
import HashTreeCollections
public import SwedishCalendar

/// Something new for a person: told further, announced, or in what they watch (C04, D20, D32).
public struct Told: Hashable, Sendable {
  public var subject: Subject
  public var body: BodyID
  public var on: Day

  /// What is new.
  public enum Subject: Hashable, Sendable {
    case announcement(AnnouncementID)
    case spread(SpreadID)
    /// Something in an area or a document that the person watches.
    case watched(Tagged)
    /// Values of a period that the person has not looked at (D36).
    case values(CalendarPeriod)
  }
}

extension State {
  /// What has come since a day to the bodies that a person sits in and in what the person watches,
  /// the latest first: announcements until they have been read.
  public func told(to id: PersonID, since: Day, on day: Day) -> [Told] {
    guard let person = person(id) else { return [] }
    let held = person.seats.compactMap { seat($0) }.filter { $0.holder(on: day)?.person == id }
    let bodies = Set(held.map(\.body))
    let heard = bodies.sorted().flatMap { told(in: $0, for: id, since: since) }
    let watched = person.watches.keys.flatMap { told(of: $0, for: id, since: since, on: day) }
    return Set(heard + watched).sorted {
      ($1.on, "\($0.subject)") < ($0.on, "\($1.subject)")
    }
  }

  private func told(in body: BodyID, for id: PersonID, since: Day) -> [Told] {
    let announced = announcements(in: body).filter {
      $0.stamp.day >= since && $0.readers[id] == nil && $0.stamp.by != id
    }
    return announced.map { Told(subject: .announcement($0.id), body: body, on: $0.stamp.day) }
      + spreads(of: body).filter { $0.marked.day >= since && $0.ended == nil }
      .map { Told(subject: .spread($0.id), body: body, on: $0.marked.day) }
      + values(in: body, for: id, since: since)
  }

  /// What has been given since a day of what a body follows.
  private func values(in id: BodyID, for person: PersonID, since: Day) -> [Told] {
    guard let body = body(id) else { return [] }
    let own = indicators(followedBy: body)
    guard !own.isEmpty else { return [] }
    return releases(of: own, since: since.adding(days: -400), on: .distant)
      .filter { $0.day >= since && readers(of: $0.period, in: id)[person] == nil }
      .map { Told(subject: .values($0.period), body: id, on: $0.day) }
  }

  private func told(of watched: Watched, for id: PersonID, since: Day, on day: Day) -> [Told] {
    func mayRead(_ body: Body) -> Bool {
      may(id, .read(.members), in: body, of: self, on: day).isAllowed
    }
    switch watched {
    case .area(let id, let name):
      guard let body = body(id), mayRead(body) else { return [] }
      return stream(of: name, in: body).filter { $0.stamp.day >= since }
        .map { Told(subject: .watched($0.tagged), body: id, on: $0.stamp.day) }
    case .document(let id):
      guard let document = document(id),
        let body = ([document.body] + document.followers.keys.sorted()).lazy
          .compactMap({ self.body($0) }).first(where: mayRead)
      else { return [] }
      return document.changes.filter { $0.stamp.day >= since }
        .map { Told(subject: .watched(.change(id, $0.number)), body: body.id, on: $0.stamp.day) }
    }
  }
}
