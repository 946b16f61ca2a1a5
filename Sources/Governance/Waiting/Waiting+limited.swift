import Charters
import HashTreeCollections
import SwedishCalendar

/// What waits on those who gave a body its mandate (B09, B10).
extension State {
  /// Each delivery that nobody has answered waits on the commissioner, and the body waits for it.
  func waitingDeliverables(on day: Day) -> [Waiting] {
    limitedBodies.filter { $0.stands(on: day) }.flatMap { body in
      deliverables(of: body, on: day).filter { $0.phase == .delivered }.compactMap { one in
        one.delivery.map { delivery in
          waiting(.deliverable(one.id), since: delivery.stamp.day, on: body, day)
        }
      }
    }
  }

  /// A body whose time is over, with nothing missing, waits for its commissioner to close it.
  func waitingClosings(on day: Day) -> [Waiting] {
    bodiesForATime(on: day).compactMap { body, limit in
      guard let end = limit.ends, end < day, body.stands(on: day),
        limitedTime(of: body.id).closing == nil
      else { return nil }
      let final = finalDeliverable(of: body, on: day)
      guard final.map({ $0.phase == .accepted }) ?? true else { return nil }
      let since = max(end.adding(days: 1), final?.delivery?.answer?.on ?? end)
      return waiting(.closing(body.id), since: since, on: body, day)
    }
  }

  /// The bodies for which something has been recorded, in order.
  private var limitedBodies: [Body] { limited.keys.sorted().compactMap { self.body($0) } }

  private func bodiesForATime(on day: Day) -> [(body: Body, limit: TimeLimit)] {
    allBodies.compactMap { body in timeLimit(of: body, on: day).map { (body, $0) } }
  }

  private func waiting(
    _ subject: Waiting.Subject, since: Day, on body: Body, _ day: Day
  ) -> Waiting {
    let people = commissioning(body, on: day)
    let own = runners(of: body.id, on: day)
    return Waiting(
      subject: subject, since: since, people: people,
      waiters: Set(own).subtracting(people).sorted())
  }

  /// Those who act for the commissioners of a body, last the administrators: never nobody.
  func commissioning(_ body: Body, on day: Day) -> [PersonID] {
    let above = Set(body.related(.commissioner).flatMap { runners(of: $0, on: day) }).sorted()
    if !above.isEmpty { return above }
    let own = runners(of: body.id, on: day)
    return own.isEmpty ? allPeople.filter(\.isAdministrator).map(\.id) : own
  }
}
