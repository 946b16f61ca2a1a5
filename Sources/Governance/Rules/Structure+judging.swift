import Charters
import HashTreeCollections
public import SwedishCalendar

extension Judge {
  /// One occasion: whether the network really carries the clause, shown by what registered it.
  func occasion(_ structure: Structure) -> Occasion {
    if structure == .federation, let ended = endedAgreement() { return ended }
    let evidence = evidence(structure)
    let isCarried = !evidence.isEmpty
    return Occasion(
      .network, isCarried ? .kept : .late, isOpen: !isCarried, day: day,
      note: isCarried ? .carried(structure) : .notCarried(structure), evidence: evidence)
  }

  private func evidence(_ structure: Structure) -> [Stamp] {
    switch structure {
    case .commissioner: related(.commissioner)
    case .practitioners: related(.practitioners)
    case .areas: state.areas.count > 1 ? parties.filter { $0.area != nil }.map(\.registered) : []
    case .federation: federations.compactMap { $0.agreement(on: day)?.stamp }
    case .mirror: mirrors.map(\.registered)
    case .levels: hasLevelsThatAnswer ? [body.registered] : []
    case .mergedLevels: [followed.following.stamp]
    case .formOfOperation: body.seats.isEmpty ? [] : [body.registered]
    }
  }

  /// Several levels, each with something that it answers for (B04).
  private var hasLevelsThatAnswer: Bool {
    let levels = state.levels(of: body)
    return levels.count > 1 && levels.allSatisfy { !$0.responsibilities.isEmpty }
  }

  private func related(_ relation: Relation) -> [Stamp] {
    body.related(relation).compactMap { state.body($0)?.registered }
  }

  private var parties: [Organisation] {
    Set(state.seats(of: body, on: day).map(\.party)).sorted().compactMap { state.organisation($0) }
  }

  private var federations: [Federation] { state.federations(of: body, on: day) }

  /// The principals' agreement has ended, and none follows it (B02).
  private func endedAgreement() -> Occasion? {
    let all = federations.compactMap { $0.agreement(on: day) }
    guard !all.contains(where: { $0.holds(on: day) }), let last = all.compactMap(\.until).max()
    else { return nil }
    return Occasion(
      .network, .late, isOpen: true, day: last.adding(days: 1), lastDay: last,
      note: .agreementEnded(last), evidence: all.map(\.stamp))
  }

  /// The body itself where it mirrors one outside, else its commissioner (B03).
  private var mirrors: [Body] {
    ([body] + body.related(.commissioner).compactMap { state.body($0) })
      .filter { $0.mirrors != nil }
  }
}

extension State {
  /// The federations that parties of a body's seats form.
  public func federations(of body: Body, on day: Day) -> [Federation] {
    let own = Set(seats(of: body, on: day).map { party(of: $0, on: day) })
    return federations.filter { !own.isDisjoint(with: $0.members) }
  }
}
