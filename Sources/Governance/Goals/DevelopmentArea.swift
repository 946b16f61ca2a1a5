import Charters
public import SwedishCalendar

/// A development area that plans and their activities are for (D01, D02).
public struct DevelopmentArea: Hashable, Sendable {
  /// What plans name it by.
  public var key: String
  public var name: BodyGoal.Name
}

extension State {
  /// The development areas that a body's agreements name on a day: those that its charter tells of,
  /// then those of the agreements in force that its clauses rest on.
  public func namedAreas(of body: Body, on day: Day) -> [DevelopmentArea] {
    guard let followed = charter(of: body, on: day) else { return [] }
    let told = followed.clauses.flatMap(\.rules).flatMap { rule -> [String] in
      if case .agreement(let agreement) = rule { agreement.areas } else { [] }
    }
    let agreed = accords(of: body.id).filter { $0.holds(on: day) }.filter { accord in
      followed.clauses.contains { accord.carries($0.id, of: body.id) }
    }
    return told.once.map { DevelopmentArea(key: $0, name: .charter($0)) }
      + agreed.flatMap { accord in
        accord.areas.map { DevelopmentArea(key: accord.key(of: $0), name: .text($0.name)) }
      }
  }

  /// The development area that a plan of a body names; nil where no agreement has it.
  public func namedArea(_ key: String, of body: BodyID, on day: Day) -> DevelopmentArea? {
    self.body(body).flatMap { namedAreas(of: $0, on: day).first { $0.key == key } }
  }
}
