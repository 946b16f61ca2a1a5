import Governance
import SwedishCalendar

/// What was measured, given and looked at, as a sentence.
extension FactSentence {
  func indicators(_ fact: Fact) -> String? {
    switch fact {
    case .indicatorDefined(let fact):
      "\(indicator(fact.indicator)) definierades av \(view.name(of: fact.body))."
    case .indicatorChanged(let fact): "\(indicator(fact.indicator)) ändrades."
    case .indicatorEnded(let fact): "\(indicator(fact.indicator)) följs till \(on(fact.on))."
    case .valuesGiven(let fact): given(fact)
    case .valueWithdrawn(let fact):
      "\(view.name(of: fact.organisation)) tog tillbaka sitt värde av \(lower(fact.indicator)) för \(fact.period.swedish)."
    case .indicatorsSeen(let fact):
      "\(view.name(of: fact.person)) har tagit del av indikatorerna för \(fact.period.swedish), i \(view.name(of: fact.body))."
    default: nil
    }
  }

  private func given(_ fact: ValuesGiven) -> String {
    let parties = Set(fact.values.map(\.organisation))
    let who =
      parties.count == 1
      ? parties.first.map { view.name(of: $0) } ?? "" : "\(parties.count) organisationer"
    return fact.values.count == 1
      ? "\(who) lämnade ett värde till \(view.name(of: fact.body))."
      : "\(who) lämnade \(fact.values.count) värden till \(view.name(of: fact.body))."
  }

  private func indicator(_ id: IndicatorID) -> String { "Indikator \(id.rawValue)" }
  private func lower(_ id: IndicatorID) -> String { "indikator \(id.rawValue)" }
}
