import Charters
import SwedishCalendar

/// The sentences about roles, seats and outcomes, and about documents and reports.
extension Occasion.Note {
  var roleSentence: String? {
    switch self {
    case .outcomes(let count):
      count == 1 ? "Ett utfall, inom mandatet." : "\(count) utfall, alla inom mandatet."
    case .oversteps(let kinds):
      "Gick utöver mandatet: \(kinds.map(\.swedish).swedishList)."
    case .nobodyCame: "Ingen kom."
    case .substitutes(let count):
      count == 1 ? "En ersättare kom." : "\(count) ersättare kom."
    case .noSubstitutes: "Inga ersättare kom."
    case .turn(let expected, let held):
      held == expected
        ? "\(expected.swedishTurn.capitalised) tur, och så är det."
        : "\(expected.swedishTurn.capitalised) tur, men rollen ligger hos \(held?.swedish ?? "någon utan huvudman")."
    case .turnVacant(let side): "\(side.swedishTurn.capitalised) tur, men ingen har rollen."
    case .handedOver(let done, let all):
      done == all ? "Rollen är överlämnad." : "\(done) av \(all) steg i överlämningen är klara."
    case .sameSide(let side): "Båda rollerna ligger hos \(side.swedish)."
    case .acting: "En tillförordnad har haft rollen, som ett infört avsteg."
    case .filled(let since): "Tillsatt sedan \(since.swedishShort)."
    case .vacant(let since): "Vakant sedan \(since.swedishShort)."
    case .wishedFor(let since): "Önskvärd plats, tom sedan \(since.swedishShort)."
    case .contractLapsed(let until):
      until.map { "Avtalet med vårdgivaren gick ut \($0.swedishShort)." }
        ?? "Vårdgivaren har inget avtal som gäller."
    case .seatOutdated: "Uppdraget som gäller nu har inte längre den här platsen."
    case .noSuchSeat(let wanted, let found): "\(found) av \(wanted) platser finns."
    case .sides(let region, let municipality):
      "Regionen har \(region) tillsatta platser, kommunerna \(municipality)."
    case .careRepresented(let parties):
      parties == 1 ? "Företräds av en part." : "Företräds av \(parties) parter."
    case .careMissing: "Ingen som sitter i organet företräder det."
    case .careUnknown(let parties):
      parties == 1
        ? "En part har inte angett vilken vård den ger."
        : "\(parties) parter har inte angett vilken vård de ger."
    default: nil
    }
  }

  var documentSentence: String? {
    switch self {
    case .reported(let on): "Rapporterat \(on.swedishShort)."
    case .reportMissing: "Rapporten är inte lämnad."
    case .valid(let until, let review):
      [
        until.map { "Gäller till och med \($0.swedishShort)." } ?? "Gäller tills vidare.",
        review.map { "Ses över senast \($0.swedishShort)." },
      ].compactMap { $0 }.joined(separator: " ")
    case .expired(let day): "Gick ut \(day.swedishShort)."
    case .reviewDue(let day): "Skulle ha setts över senast \(day.swedishShort)."
    case .attestedOn(let day, let until):
      "Intygat \(day.swedishShort). Gäller till och med \(until.swedishShort)."
    case .neverAttested: "Har aldrig intygats."
    case .lapsed(let day): "Intygandet gick ut \(day.swedishShort)."
    case .notSet: "Organet har inte bestämt det som uppdraget lämnar öppet."
    case .filledIn: "Alla luckor i mallen är ifyllda."
    case .blanks(let count): "\(count) luckor i mallen är inte ifyllda."
    case .carried(let structure): structure.swedishCarried
    case .notCarried(let structure): structure.swedishNotCarried
    case .agreementEnded(let day):
      "Huvudmännens överenskommelse gick ut \(day.swedishShort), och ingen ny gäller."
    default: nil
    }
  }
}

extension Structure {
  fileprivate var swedishCarried: String {
    switch self {
    case .commissioner: "Organet har en uppdragsgivare."
    case .areas: "Området och dess kommuner finns i nätverket."
    case .federation: "Huvudmännen bildar ett förbund med sin överenskommelse."
    case .mirror: "Organet motsvarar en nationell grupp."
    case .levels: "Nätverkets nivåer har var sitt ansvar."
    case .practitioners: "Organet är knutet till ett nätverk av vårdgivare."
    case .mergedLevels: "Organets nivåer är kända, även när de är sammanslagna."
    case .formOfOperation: "Platserna gäller lika oavsett driftsform."
    }
  }

  fileprivate var swedishNotCarried: String {
    switch self {
    case .commissioner: "Organet saknar uppdragsgivare i nätverket."
    case .areas: "Området eller dess kommuner saknas i nätverket."
    case .federation: "Inget förbund av huvudmännen finns i nätverket."
    case .mirror: "Ingen nationell motsvarighet är angiven."
    case .levels: "Nätverket saknar flera nivåer med var sitt ansvar."
    case .practitioners: "Inget nätverk av vårdgivare är knutet till organet."
    case .mergedLevels: "Organets nivåer är inte kända."
    case .formOfOperation: "Organet har inga platser än."
    }
  }
}
