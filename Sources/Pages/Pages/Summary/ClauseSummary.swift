import Charters
import Governance
import Links
import SwedishCalendar

/// A clause as pages tell it: words, demand, standing, and the sentence that explains it.
struct ClauseSummary: Sendable {
  let clause: Clause
  let standing: Standing
  let count: Count?
  /// What the rules and the structure behind it ask for, a sentence each.
  let demands: [String]
  /// Why it stands as it does.
  let why: String?
  /// What remains to be done first.
  let next: String?
  let link: Link

  /// The clause of a judgement of a body.
  init(_ judgement: Judgement, of body: Body, _ view: View) {
    clause = judgement.clause
    standing = judgement.headline
    count = judgement.counted > 0 ? Count(judgement.kept, of: judgement.counted) : nil
    demands = judgement.clause.demands
    why = judgement.leading.map { view.sentence($0) }
    let first = judgement.obligations.min { ($0.lastDay ?? .far) < ($1.lastDay ?? .far) }
    next = first.map { view.sentence($0) }
    link = .clause(
      body: body.id.rawValue, clause: judgement.clause.id.rawValue,
      asOf: view.asOf?.description)
  }

  /// The summary as a card.
  var card: ClauseCard {
    ClauseCard(
      id: clause.id.rawValue, says: clause.says, force: clause.force, mark: standing.mark,
      markWord: standing.swedish, count: count, why: why, owedBy: clause.owedBy.swedish,
      demands: demands, next: next, more: (SummaryWords.evidence, link))
  }
}

extension Clause {
  /// What it asks for, a sentence each.
  var demands: [String] {
    rules.map(\.data.swedishDemand).filter { !$0.isEmpty }
      + structure.map { SummaryWords.structure($0.swedish) }
  }
}

extension Day {
  /// Later than any day that is written, so that what has no day comes last.
  static let far = Day.last(of: 9999)
}
