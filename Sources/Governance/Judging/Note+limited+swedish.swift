import SwedishCalendar

/// The sentences about bodies for a time and what they deliver.
extension Occasion.Note {
  var limitedSentence: String? {
    switch self {
    case .permanent: "Organet är permanent."
    case .timeOpen:
      "Uppdraget anger inte om organet är permanent eller tar slut. Uppdragsgivaren kan bestämma en sista dag."
    case .runsUntil(let end, let extended):
      "Organet finns till och med \(end.swedishShort)\(extended ? ", efter beslut av uppdragsgivaren" : "")."
    case .endsSoon(let end):
      "Organet tar slut \(end.swedishShort). Uppdragsgivaren kan förlänga tiden."
    case .toBeClosed(let end):
      "Tiden tog slut \(end.swedishShort). Det som återstår är att uppdragsgivaren stänger organet."
    case .endedWithoutFinal(let end):
      "Tiden tog slut \(end.swedishShort) utan att slutleveransen är godkänd. Den kan fortfarande lämnas."
    case .closed(let on): "Organet stängdes \(on.swedishShort)."
    case .closedWithoutFinal(let on):
      "Organet stängdes \(on.swedishShort) utan godkänd slutleverans."
    case .noDeliverables: "Inget är bestämt om vad organet ska leverera."
    case .deliverableAwaited(nil): "Inte lämnad än."
    case .deliverableAwaited(let first?):
      "Inte lämnad än. Sista dagen är flyttad från \(first.swedishShort)."
    case .deliveredAwaitsAnswer(let on):
      "Lämnad \(on.swedishShort). Uppdragsgivaren har inte svarat."
    case .deliverableReturned(let on):
      "Uppdragsgivaren lämnade tillbaka den \(on.swedishShort). Den ska lämnas på nytt."
    case .deliverableAccepted(let delivered, let on):
      "Lämnad \(delivered.swedishShort) och godkänd \(on.swedishShort)."
    case .neverDelivered: "Lämnades aldrig innan organet stängdes."
    default: nil
    }
  }
}
