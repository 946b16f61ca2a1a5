public import SwedishCalendar

/// Something that no clause makes an obligation of, that waits on some people while others wait
/// for it: a matter, a question, a request.
public struct Waiting: Hashable, Sendable {
  public var subject: Subject
  /// Since when it has waited.
  public var since: Day
  /// The last day, where one was named.
  public var lastDay: Day?
  /// Those who have something to do; never empty.
  public var people: [PersonID]
  /// Those who wait for them.
  public var waiters: [PersonID]

  /// What waits.
  public enum Subject: Hashable, Sendable {
    /// A matter, with whoever has it.
    case matter(MatterID)
    /// What a party was asked to tell further, where no clause has it do so.
    case spread(SpreadID, OrganisationID)
  }
}

extension State {
  /// Everything that waits on somebody on a day, what has waited longest first.
  public func allWaitings(on day: Day) -> [Waiting] {
    (waitingMatters(on: day) + waitingSpreads(on: day))
      .sorted { ($0.lastDay ?? .distant, $0.since) < ($1.lastDay ?? .distant, $1.since) }
  }

  /// What waits on a person.
  public func waitings(on person: PersonID, day: Day) -> [Waiting] {
    allWaitings(on: day).filter { $0.people.contains(person) }
  }

  /// What a person waits for from others; what waits on the person too stands only there.
  public func waitings(for person: PersonID, day: Day) -> [Waiting] {
    allWaitings(on: day).filter { $0.waiters.contains(person) && !$0.people.contains(person) }
  }
}
