import SwedishCalendar

extension Occasion.Note {
  /// The sentences about deviations and disputes.
  var deviationSentence: String? {
    switch self {
    case .noDeviations: "Inget ärende har kommit till det här steget."
    case .deviationsWithdrawn: "De ärenden som har kommit är tillbakatagna."
    case .deviationReported(let on):
      "Rapporterad \(on.swedishShort). Väntar på rättelse från den ansvariga parten."
    case .correctionWaits(let since):
      "Rättad \(since.swedishShort). Väntar på svar från den part som rapporterade."
    case .deviationCorrected(let on): "Rättad \(on.swedishShort), och rättelsen godtogs."
    case .correctionFailed(let on):
      "Den part som rapporterade godtog inte rättelsen \(on.swedishShort)."
    case .delayUnreasonable(let on): "Dröjsmålet bedömdes som oskäligt \(on.swedishShort)."
    case .mustRise(let since): "Ska gå vidare till nästa steg sedan \(since.swedishShort)."
    case .positionAwaited(let since): "Väntar på ställningstagande sedan \(since.swedishShort)."
    case .positionTaken(let on): "Ställningstagande \(on.swedishShort)."
    case .wentOn(let on): "Gick vidare \(on.swedishShort)."
    default: nil
    }
  }
}
