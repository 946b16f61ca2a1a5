import Governance
import SwedishCalendar

/// The words about a seat.
enum SeatWords {
  static let now = "Så här är det nu"
  static let about = "Om platsen"
  static let party = "Part"
  static let side = "Sida"
  static let body = "Organ"
  static let weight = "Platsen är"
  static let required = "obligatorisk"
  static let desired = "önskvärd"
  static let established = "Inrättad"
  static let because = "Platsen finns enligt"
  static let history = "Vad som har hänt"
  static let acts = "Det här kan du göra"
  static let toLetter = "Uppdragsbrevet, att läsa och skriva ut"

  static let appoint = "Utse till platsen"
  static let appointNext = "Utse den som tar över"
  static let person = "Person"
  static let from = "Från och med"
  static let until = "Till och med"
  static let untilHint = "Mandatperiodens sista dag, om en är bestämd."
  static let sourceLabel = "Källa"
  static let sourceHint = "Beslutet, dagen eller brevet som det bygger på."
  static let end = "Avsluta uppdraget"
  static let lastDay = "Sista dag"
  static let lastDayHint = "Platsen är vakant från dagen efter."
  static let reason = "Skäl"
  static let reasonHint = "Skälet visas för partens egna och för organets ledamöter."
  static let give = "Ge mandat"
  static let givenOn = "Dag då mandatet gavs"
  static let withdraw = "Ta tillbaka mandatet"
  static let withdrawnOn = "Dag då mandatet togs tillbaka"
  static let acceptTitle = "Ditt mandat väntar på ditt svar"
  static let acceptMore = "Läs uppdragsbrevet. När du tar emot mandatet syns det för organet."
  static let accept = "Ta emot mandatet"
  static let accountable = "Ansvarig chef"
  static let nameManager = "Ange ansvarig chef"
  static let manager = "Chef"
  static let managerHint = "Den chef som svarar för att arbetet blir gjort."
  static let noManager = "Ingen ansvarig chef är angiven."
  static let mayDelegate = "Chefen kan utse en medarbetare i sitt ställe."
  static let mayNotDelegate = "Chefen deltar själv."
  static let onBehalf = "Infört av processledaren på partens vägnar."
  static let lostEmployment = "inte anställd hos parten"
  static let fillHere = "Utse någon här nedanför."
  static let worksFor = "Arbetar för"
  static let gone = "Finns till och med"
  static let settle = "behöver redas ut"
  static let outdated =
    "Uppdraget som gäller nu har inte längre den här platsen. Processledaren kan avskaffa den."
  static let abolish = "Avskaffa platsen"
  static let abolishMore =
    "Den som sitter på platsen lämnar den samma dag. Det som har hänt med platsen finns kvar att läsa."
  static let abolishReason =
    "Varför platsen inte längre behövs, till exempel en ny version av uppdraget."
  static let abolishedMore = "Platsen finns inte längre i organet. Här står vad som hände med den."
  static let wasAbolished = "Platsen avskaffades"

  static func abolished(_ last: Day) -> String { "Platsen fanns till och med \(last.swedishShort)" }

  static func contract(_ principal: String, _ until: Day?) -> String {
    until.map { "\(principal), till och med \($0.swedishShort)" } ?? principal
  }

  static func lapsed(_ provider: String, _ principal: String, _ until: Day?) -> String {
    let when = until.map { " gick ut \($0.swedishShort)" } ?? " gäller inte"
    return "Avtalet mellan \(provider) och \(principal)\(when)."
  }

  static let wasEstablished = "Platsen inrättades"

  static func filledBy(_ party: String) -> String { "\(party) utser den som ska ha platsen." }

  static func vacant(_ since: Day?) -> String {
    since.map { "Vakant sedan \($0.swedishShort)" } ?? "Vakant"
  }

  static func asksParty(_ party: String) -> String {
    "\(party) behöver säga om uppdraget ska fortsätta eller utse någon annan."
  }

  static func term(_ holder: Membership) -> String {
    let until = holder.until.map { " till och med \($0.swedishShort)" } ?? ""
    return "Från och med \(holder.from.swedishShort)\(until)."
  }

  static func mandate(_ state: MandateState) -> String {
    switch state {
    case .missing: "mandat saknas"
    case .given: "mandat gett, inte mottaget"
    case .settled: "mandat gett"
    case .accepted: "mandat mottaget"
    case .withdrawn: "mandat tillbakataget"
    }
  }

  static func delegate(for manager: String) -> String {
    "Utsedd i stället för den ansvariga chefen \(manager)."
  }

  static func answers(_ name: String, _ accountable: Accountable) -> String {
    "\(name), sedan \(accountable.from.swedishShort)."
  }

  static func behalfExplained(_ party: String) -> String {
    "\(party) utser själv. Du för in det som parten har bestämt och anger var det står. "
      + "Det syns att det är infört på partens vägnar."
  }

  static func sourceAsked(_ party: String) -> String {
    "Beslut, dag eller brev från \(party). Uppgiften behövs när du för in på partens vägnar."
  }

  static func appointed(_ name: String) -> String { "\(name) fick platsen" }
  static func gaveMandate(_ name: String) -> String { "\(name) fick mandat" }
  static func accepted(_ name: String) -> String { "\(name) tog emot mandatet" }
  static func withdrew(_ name: String) -> String { "Mandatet för \(name) togs tillbaka" }
  static func left(_ name: String) -> String { "\(name) lämnade platsen" }
  static func named(_ name: String) -> String { "\(name) angavs som ansvarig chef" }

  static func when(_ day: Day, by name: String?, for party: String?) -> String {
    let by = name.map { ", infört av \($0)" } ?? ""
    return day.swedishShort + by + (party.map { " för \($0)" } ?? "")
  }
}
