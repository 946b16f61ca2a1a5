import Charters
import Governance
import SwedishCalendar

/// The words of the letter of mandate.
enum LetterWords {
  static let title = "Uppdragsbrev"
  static let kind = "Uppdrag som representant"
  static let howToPrint =
    "Brevet är gjort av organets uppdrag. Skriv ut det från webbläsaren: det ryms på en eller två sidor."
  static let nobody = "Ingen har platsen just nu"
  static let toSeat = "Till platsen"
  static let purpose = "Vad organet är till för"
  static let authority = "Det här får organet göra"
  static let noAuthority = "Uppdraget säger inte vad organet får besluta om."
  static let duties = "Det här gör du som representant"
  static let noDuties = "Uppdraget säger inte mer om vad en representant gör."
  static let appointing = "Vem som har utsett"
  static let notGiven = "Mandatet är inte gett än."
  static let received = "Jag tar emot uppdraget"
  static let placeAndDay = "Ort och dag"
  static let nameInPrint = "Namn"

  static func represents(_ sight: SeatSight) -> String {
    "representerar \(sight.party) i \(sight.view.name(of: sight.body.id))."
  }

  static func facts(
    _ sight: SeatSight, _ holder: Membership
  ) -> [(term: String, value: String)] {
    let until = holder.until.map { "till och med \($0.swedishShort)" } ?? "tills vidare"
    var facts = [
      (SeatWords.party, sight.party), ("Plats", sight.function),
      ("Tid", "Från och med \(holder.from.swedishShort), \(until)"),
    ]
    if let manager = sight.manager {
      facts.append((SeatWords.accountable, sight.view.name(of: manager.manager)))
    }
    return facts
  }

  static func appointed(_ sight: SeatSight, _ holder: Membership) -> String {
    let source = sight.text(holder.source).map { " Källa: \($0)." } ?? ""
    let behalf = holder.isOnBehalf ? " \(SeatWords.onBehalf)" : ""
    return "\(sight.party) har utsett dig från och med \(holder.from.swedishShort)."
      + source + behalf
  }

  static func given(_ given: Mandate.Given, source: String?) -> String {
    "Mandatet gavs \(given.on.swedishShort)." + (source.map { " Källa: \($0)." } ?? "")
  }

  static func accepted(_ day: Day) -> String { "Du tog emot det \(day.swedishShort)." }
  static func withdrawn(_ day: Day) -> String { "tillbakataget \(day.swedishShort)" }
  static func forParty(_ party: String) -> String { "För \(party)" }

  static func origin(_ sight: SeatSight) -> String {
    guard let charter = sight.followed?.charter else { return "" }
    let notice = charter.notice.map { " (\($0))" } ?? ""
    return "Ur ”\(charter.title)”\(notice), som organet följer. Orden är uppdragets egna."
  }
}
