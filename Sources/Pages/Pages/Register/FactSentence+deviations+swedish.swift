import Governance

/// What happened to a case between parties, as a sentence: its number and step, never the parties.
extension FactSentence {
  func deviations(_ fact: Fact) -> String? {
    switch fact {
    case .deviationReported(let fact):
      fact.kind == .deviation
        ? "\(number(fact.deviation)) rapporterades, i steg \(fact.step)."
        : "\(number(fact.deviation)) öppnades som en tvist, i steg \(fact.step)."
    case .deviationCorrected(let fact): "\(number(fact.deviation)) rättades."
    case .correctionAnswered(let fact):
      fact.accepts
        ? "Rättelsen i \(lower(fact.deviation)) godtogs, och ärendet avslutades."
        : "Rättelsen i \(lower(fact.deviation)) godtogs inte."
    case .delayJudged(let fact): "Dröjsmålet i \(lower(fact.deviation)) bedömdes som oskäligt."
    case .deviationRaised(let fact):
      "\(number(fact.deviation)) gick till \(view.name(of: fact.to)), steg \(fact.step)."
    case .positionTaken(let fact):
      fact.closes
        ? "\(number(fact.deviation)) fick ett ställningstagande och avslutades."
        : "\(number(fact.deviation)) fick ett ställningstagande."
    case .deviationWithdrawn(let fact): "\(number(fact.deviation)) togs tillbaka."
    case .deviationsCounted(let fact):
      "Antal avvikelser lästes in, \(fact.counts.count) rader."
    default: nil
    }
  }

  private func number(_ id: DeviationID) -> String { "Avvikelseärende \(id.rawValue)" }
  private func lower(_ id: DeviationID) -> String { "avvikelseärende \(id.rawValue)" }
}
