import Charters
import Governance
import SwedishCalendar

/// What can be found without belonging to a meeting: a matter, what a party has told, a document, a
/// plan with its activities, an indicator.
struct Standalone: Hashable {
  var findable: Findable
  /// The bodies for whose people it is.
  var readers: [BodyID]
  /// For whom else it is.
  var audience = Audience.members
  /// The day that it is sorted by.
  var day: Day
  /// What it is found by; another text makes it another.
  var refs: [TextRef]
}

extension State {
  /// What stands by itself at a body.
  func standalone(at body: Body) -> [Standalone] {
    let matters = matters(by: body.id).map {
      standalone(.matter($0.id), readers(of: $0), ($0.closed?.stamp ?? $0.station.stamp).day)
    }
    let told = announcements(in: body.id).map {
      standalone(.announcement($0.id), [$0.body], $0.decided)
    }
    let written = documents(of: body.id).map {
      standalone(.document($0.id), readers(of: $0), $0.changes.last?.on ?? $0.on)
    }
    let measured = indicators(of: body.id).map {
      standalone(.indicator($0.id), [$0.body], $0.terms.from, .network)
    }
    let planned = plans(of: body.id).flatMap { standalone(in: $0) }
    return matters + told + written + measured + planned
  }

  /// A plan and its activities.
  private func standalone(in plan: Plan) -> [Standalone] {
    let owner = plan.isInForce ? body(plan.body) : nil
    let audience = owner.map { self.audience(of: $0, on: plan.made.day) } ?? .members
    let whole = standalone(.plan(plan.id), readers(of: plan), plan.made.day, audience)
    return [whole]
      + plan.standing.map { activity in
        let day = activity.reports.last?.on ?? plan.made.day
        return standalone(.activity(activity.id), readers(of: plan), day, audience)
      }
  }

  private func standalone(
    _ findable: Findable, _ readers: [BodyID], _ day: Day, _ audience: Audience = .members
  ) -> Standalone {
    Standalone(
      findable: findable, readers: readers, audience: audience, day: day,
      refs: refs(of: findable))
  }
}

extension [Standalone] {
  /// Each thing once, though several bodies have it.
  var onlyOnce: [Standalone] {
    var seen: Set<Findable> = []
    return filter { seen.insert($0.findable).inserted }
  }
}
