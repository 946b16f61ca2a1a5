import SwedishCalendar

/// The sentences about matters, and what is asked and answered.
extension Occasion.Note {
  var matterSentence: String? {
    switch self {
    case .matterWaits: "Ärendet väntar på att någon tar hand om det."
    case .matterHandled(let on): "Ärendet togs om hand \(on.swedishShort)."
    case .matterAtContact: "Ärendet ligger hos kontaktpersonen."
    case .matterAwaitsAgenda: "Ärendet väntar på mottagarens nästa möte."
    case .matterArrived(let on): "Ärendet kom fram till mottagaren \(on.swedishShort)."
    case .matterPrepared: "Ärendet bereds."
    case .matterReady: "Ärendet är klart att lämna över."
    case .matterHandedOver(let on): "Ärendet lämnades över \(on.swedishShort)."
    case .proposalNotSent: "Förslaget är inte skickat än."
    case .proposalUnanswered: "Förslaget är skickat och väntar på svar."
    case .proposalAnswered(let on): "Svaret kom \(on.swedishShort)."
    case .answerAwaited: "Svaret väntar."
    case .answered(let on): "Svaret kom \(on.swedishShort)."
    default: nil
    }
  }
}
