import Charters
public import SwedishCalendar

/// The kinds of matter, the subject areas and the goals that a body's charter names.
public struct MatterNames: Sendable {
  public let kinds: [String]
  public let areas: [String]
  public let goals: [BodyGoal]

  /// What the charter that a body follows on a day names; nothing where it follows none.
  public init(of body: Body, in state: State, on day: Day) {
    let followed = state.charter(of: body, on: day)
    var kinds: [String] = []
    var areas: [String] = []
    for rule in (followed?.clauses ?? []).flatMap(\.rules) {
      switch rule {
      case .lift(let lift): kinds += lift.matters
      case .authority(let authority): kinds += authority.grants.flatMap(\.matters)
      case .subjects(let subjects): areas += subjects.areas
      default: break
      }
    }
    self.kinds = kinds.once
    self.areas = areas.once
    goals = state.goals(of: body, on: day)
  }

  /// Whether tags are among what is named, or what a matter had before.
  func hold(_ tags: Matter.Tags, or before: Matter.Tags?) -> Bool {
    func isNamed(_ name: String?, _ names: [String], _ was: String?) -> Bool {
      name.map { names.contains($0) || $0 == was } ?? true
    }
    let known = Set(goals.map(\.key) + (before?.goals ?? []))
    return isNamed(tags.kind, kinds, before?.kind) && isNamed(tags.area, areas, before?.area)
      && known.isSuperset(of: tags.goals)
  }
}

extension State {
  /// The goals that a plan's bodies work for, each once.
  public func goals(of plan: Plan, on day: Day) -> [BodyGoal] {
    goals(of: plan.bodies.compactMap { body($0) }, on: day)
  }

  /// The goals that some bodies work for, each once.
  func goals(of bodies: [Body], on day: Day) -> [BodyGoal] {
    var seen: Set<String> = []
    return bodies.flatMap { goals(of: $0, on: day) }.filter { seen.insert($0.key).inserted }
  }
}

extension Array where Element: Equatable {
  /// Each once, in the order they came.
  public var once: [Element] { reduce(into: []) { if !$0.contains($1) { $0.append($1) } } }
}
