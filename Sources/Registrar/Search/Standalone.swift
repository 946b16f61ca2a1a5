import Governance
import SwedishCalendar

/// What can be found without belonging to a meeting: a matter, an announcement or a document.
struct Standalone: Hashable {
  var findable: Findable
  /// The bodies for whose people it is.
  var readers: [BodyID]
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
    return matters + told + written
  }

  private func standalone(_ findable: Findable, _ readers: [BodyID], _ day: Day) -> Standalone {
    Standalone(findable: findable, readers: readers, day: day, refs: refs(of: findable))
  }
}

extension [Standalone] {
  /// Each thing once, though several bodies have it.
  var onlyOnce: [Standalone] {
    var seen: Set<Findable> = []
    return filter { seen.insert($0.findable).inserted }
  }
}
