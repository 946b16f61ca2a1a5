import Charters
import SwedishCalendar

/// What a body's charter, or the body itself, asks of its year.
struct PlanningDemands {
  let body: Body
  let frequencies: [Frequency]
  let synchronisations: [Synchronisation]
  /// How many days before a meeting its agenda is to be out, with the clause.
  let agendas: [(days: Int, citation: Citation)]

  /// How often the body meets, by a clause.
  struct Frequency {
    let rule: MeetingsRule
    let clause: ClauseID
    let citation: Citation
    let severity: PlanningFinding.Severity
    /// The bodies that take part, where it is about meeting together.
    let partners: [BodyID]
  }

  /// With whose meetings the body's are in step, by a clause.
  struct Synchronisation {
    let with: Relation
    let partners: [BodyID]
    /// Nil where the body has not set them.
    let days: DayRange?
    let citation: Citation
    let severity: PlanningFinding.Severity
  }

  init(_ body: Body, _ state: State, year: Int, today: Day) {
    let day = max(today, Day.first(of: year))
    let followed = state.charter(of: body, on: day)
    var frequencies: [Frequency] = []
    var synchronisations: [Synchronisation] = []
    var agendas: [(Int, Citation)] = []
    for clause in followed?.clauses ?? [] {
      guard let charter = followed?.charter.key else { break }
      let citation = Citation(charter: charter, clause: clause.id)
      let isAdopted = body.adoptedClauses.contains { $0.clause == clause.id && $0.from <= day }
      let severity = PlanningFinding.Severity(clause.force, isAdopted: isAdopted)
      // What is only proposed binds nobody, but a body may have set its number all the same.
      let binds = clause.force != .proposal || isAdopted
      for rule in clause.rules {
        switch rule {
        case .meetings(let rule):
          guard binds || state.hasSet(rule, clause.id, body, by: Day.last(of: year)) else {
            continue
          }
          let partners = Self.others(rule.with, of: body, state)
          frequencies.append(
            Frequency(
              rule: rule, clause: clause.id, citation: citation, severity: severity,
              partners: partners))
        case .synchronised(let rule) where binds:
          synchronisations.append(
            Synchronisation(
              with: rule.with, partners: Self.others(rule.with, of: body, state),
              days: state.daysBefore(for: rule, clause.id, of: body, on: Day.last(of: year)),
              citation: citation, severity: severity))
        case .agenda(let rule) where binds: agendas.append((rule.publishBefore, citation))
        default: break
        }
      }
    }
    self.body = body
    self.frequencies = frequencies
    self.synchronisations = synchronisations
    self.agendas = agendas
  }

  /// Those in a relation to the body that have not been replaced.
  private static func others(_ relation: Relation?, of body: Body, _ state: State) -> [BodyID] {
    guard let relation else { return [] }
    return body.related(relation).filter { id in
      id != body.id && state.body(id).map { $0.successor == nil } ?? false
    }
  }

  /// How often it is for one period; nil where it is left to the body and not set.
  func count(
    _ frequency: Frequency, in period: CalendarPeriod, _ state: State
  ) -> CountRange? {
    state.count(for: frequency.rule, frequency.clause, of: body, on: period.start)
      ?? state.count(for: frequency.rule, frequency.clause, of: body, on: period.end)
  }
}

extension State {
  fileprivate func hasSet(
    _ rule: MeetingsRule, _ clause: ClauseID, _ body: Body, by day: Day
  ) -> Bool {
    rule.count == .setByBody && count(for: rule, clause, of: body, on: day) != nil
  }
}

extension PlanningFinding.Severity {
  /// What a miss of a clause weighs: only one that binds can be broken.
  init(_ force: Force, isAdopted: Bool) {
    switch force {
    case .shall: self = .broken
    case .proposal: self = isAdopted ? .broken : .note
    case .should: self = .heed
    case .may: self = .note
    }
  }
}
