import Charters
import SwedishCalendar

extension Warning {
  /// What is strained, in a sentence.
  public var swedish: String {
    switch kind {
    case .tooManyMeetings(let planned, let atMost):
      "Det här blir möte nummer \(planned) i perioden. Uppdraget anger högst \(atMost)."
    case .notSynchronised(let wanted):
      "Mötet är inte synkat. Det ska ligga \(wanted.from) till \(wanted.to) dagar före uppdragsgivarens möte."
    case .agendaLate(let lastDay):
      "Dagordningen är sen. Den skulle ha publicerats senast \(lastDay.swedish)."
    case .agendaCannotBeInTime(let lastDay):
      "Dagordningen hinner inte ut i tid. Sista dagen var \(lastDay.swedish)."
    case .notWorkingDay(let day): "\(day.swedish.capitalised) är ingen arbetsdag."
    case .standingItemRemoved: "En stående punkt är borttagen. Mötet bedöms utan den."
    case .substituteCame:
      "En ersättare kom trots att uppdraget säger nej. Det är infört som ett avsteg."
    case .beyondAuthority(let outcome):
      "Organet får inte \(outcome.swedishVerb) här. Det är infört som ett avsteg."
    case .sameDay: "Organet har redan ett möte den dagen."
    case .sameTurn(let role):
      "Samma sida står nu på tur också som \(role.swedish). Ändra den turordningen också."
    case .afterTheEnd(let end):
      "Mötet ligger efter organets sista dag, som är \(end.swedishShort). Be uppdragsgivaren om mer tid."
    case .employedByAnother: "Personen är inte anställd hos den organisation som platsen hör till."
    }
  }
}

extension String {
  /// The text with a capital first letter.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
