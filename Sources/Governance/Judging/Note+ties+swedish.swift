import Charters
import SwedishCalendar

/// The sentences about mandates, employers, contacts and what a body sets for itself.
extension Occasion.Note {
  var mandateSentence: String? {
    switch self {
    case .mandateMissing: "Organisationen har inte gett något mandat."
    case .mandateGiven(let on): "Mandat gavs \(on.swedishShort)."
    case .mandateAwaits(let since):
      "Mandat gavs \(since.swedishShort). Personen har inte tagit emot det än."
    case .mandateAccepted(let on): "Mandatet togs emot \(on.swedishShort)."
    case .mandateWithdrawn(let on): "Mandatet togs tillbaka \(on.swedishShort)."
    case .appointedByParty: "Organisationen har själv utsett sin representant."
    case .appointedOnBehalf:
      "Organisationen har utsett sin representant. Processledaren har fört in beslutet."
    case .officials(let officials, let elected):
      "\(officials) tjänstemän och \(elected) förtroendevalda."
    case .employed: "Anställd hos den organisation som platsen hör till."
    case .employedByAnother: "Inte anställd hos den organisation som platsen hör till."
    case .leftEmployer: "Har lämnat den organisation som platsen hör till."
    case .accountable: "En ansvarig chef är angiven."
    case .delegated: "En chef är ansvarig och har satt en medarbetare i sitt ställe."
    case .noManager: "Ingen ansvarig chef är angiven."
    case .neverMeets(let since): "Inget möte har hållits sedan \(since.swedishShort)."
    case .extraMember(let since, let until):
      until.map { "Med från \(since.swedishShort) till \($0.swedishShort)." }
        ?? "Med sedan \(since.swedishShort)."
    case .guestsAsked(let day, let guests):
      "Parterna fick dagordningen \(day.swedishShort) och kunde adjungera. "
        + (guests == 0 ? "Ingen är adjungerad." : "Adjungerade: \(guests).")
    case .guestsNotAsked:
      "Parterna har inte fått dagordningen före mötet och vet inte vilka de behöver ta med."
    case .guests(let count):
      count == 1 ? "En adjungerad till en punkt." : "\(count) adjungerade till enskilda punkter."
    default: nil
    }
  }

  var tiesSentence: String? {
    switch self {
    case .roleHeld(let since): "Rollen har en innehavare sedan \(since.swedishShort)."
    case .roleVacant: "Ingen har rollen."
    case .wrongHolder: "Rollen ligger hos någon som uppdraget inte ger den till."
    case .jointlyMissing(let sides):
      "Rollen delas, men ingen har den för \(sides.map(\.swedish).swedishList)."
    case .elected(let on): "Vald \(on.swedishShort)."
    case .notElected: "Rollen har inte tillsatts genom val."
    case .initialOpen: "Ordningen gäller inledningsvis, och slutet är inte bestämt."
    case .initialUntil(let day): "Den inledande ordningen gäller till och med \(day.swedishShort)."
    case .outsideNone: "Ingen sitter i ett organ utanför nätverket."
    case .outsideReported(let on): "Alla huvudmän fick veta \(on.swedishShort)."
    case .outsideSilent: "Huvudmännen har inte fått någon rapport för året."
    case .unitSince(let day): "Med i organet sedan \(day.swedishShort)."
    case .noUnits: "Ingen enhet har valt organet än."
    case .contactNamed(let since): "Kontaktperson finns sedan \(since.swedishShort)."
    case .contactMissing: "Kontaktperson saknas. Sammankallande tar emot så länge."
    case .exchanged(let on): "Kontakten togs \(on.swedishShort)."
    case .notExchanged: "Ingen kontakt är antecknad för perioden."
    case .ownSet(let parameter): "Organet har bestämt \(parameter.swedish)."
    case .ownOpen(let parameter): "Organet har inte bestämt \(parameter.swedish)."
    default: nil
    }
  }
}
