import SwedishCalendar

/// The sentences about what was passed on, and about local assignments.
extension Occasion.Note {
  var ledgerSentence: String? {
    switch self {
    case .carrierMissing: "Ingen ansvarar än för att det genomförs."
    case .carryingNotBegun: "En ansvarig är utsedd. Det är inte påbörjat."
    case .carryingUnderWay: "Det pågår."
    case .carriedOut(let day): "Genomfört och återrapporterat \(day.swedishShort)."
    case .noAssignments: "Inget lokalt uppdrag är beslutat."
    case .descriptionMissing(let since):
      "Uppdraget beslutades \(since.swedishShort). Beskrivningen är inte klar."
    case .described(let day): "Uppdragsbeskrivningen blev klar \(day.swedishShort)."
    default: nil
    }
  }
}
