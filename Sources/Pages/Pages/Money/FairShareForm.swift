import Charters
import Governance
import Links

extension HTML {
  /// The fields by which a body says what a fair share of the cost is (B20).
  func fairShare(_ rule: CostRule, _ body: Body, _ view: View, _ sheet: Sheet) {
    let set = view.state.fairShare(of: body, on: view.day)?.share
    radios(
      sheet.field(
        FieldName.measure, FairShareWords.measure, value: set?.measure.rawValue ?? ""),
      FairShare.Measure.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
    radios(
      sheet.field(FieldName.basis, FairShareWords.basis, value: set?.basis.rawValue ?? ""),
      FairShare.Basis.allCases.map { Choice($0.rawValue, $0.swedish.capitalised) })
    for (place, party) in view.state.sharers(of: body, by: rule, on: view.day).enumerated() {
      let weight = set?.weights.first { $0.party == party }?.weight
      field(
        sheet.field(
          FieldName.each(FieldName.weight, party.rawValue),
          FairShareWords.weight(view.name(of: party)),
          hint: place == 0 ? FairShareWords.weightsHint : nil,
          value: weight.map { "\($0)" } ?? "", isOptional: true), .number)
    }
    field(
      sheet.field(
        FieldName.years, FairShareWords.years, hint: FairShareWords.yearsHint,
        value: set.map { "\($0.years)" } ?? "3"), .number)
    field(
      sheet.field(
        FieldName.skew, FairShareWords.skew, hint: FairShareWords.skewHint,
        value: set.map { "\($0.atMost)" } ?? ""), .number)
  }
}
