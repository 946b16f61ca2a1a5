import Charters
public import Governance
import SwedishCalendar

/// The words of the pages about outcomes.
enum LedgerWords {
  static let title = "Beslut"
  static let lede =
    "Allt som organens möten har lett till, numrerat per organ och år. Du ser det du får läsa."
  static let filter = "Välj beslut"
  static let body = "Organ"
  static let kind = "Slag"
  static let year = "År"
  static let all = "Alla"
  static let allYears = "Alla år"
  static let show = "Visa"
  static let none = "Inga beslut att visa"
  static let noneMore =
    "Beslut får sitt nummer när anteckningarna delas. Pröva ett annat organ, slag eller år."
  static let columns = ["Nummer", "Beslut", "Slag", "Enligt", "Möte"]
  static let bodyColumns = ["Nummer", "Beslut", "Organ", "Slag", "Enligt", "Möte"]
  static let toWall = "Rekommendationer och huvudmän"
  static let toAll = "Alla beslut"
  static let ofBody = "Organets beslut"
  static let takenBack = "tillbakataget"
  static let takenBackMore = "Senare anteckningar har det inte kvar. Numret används inte igen."
  static let departure = "avsteg"
  static let departureMore = "Ett avsteg från uppdraget"
  static let workingOrder = "Organets egen arbetsordning"
  static let silent = "Ingen punkt i uppdraget talar om det"
  static let noCharter = "Organet har ingen uppdragsbeskrivning här"
  static let noClause = "ingen punkt"
  static let facts = "Beslutet"
  static let words = "Så blev det"
  static let number = "Nummer"
  static let by = "Organ"
  static let when = "Beslutat"
  static let authority = "Enligt"
  static let matter = "Frågetyp"
  static let within = "Inom delegationen hos"
  static let delegation = "Stöd i delegationen"
  static let assigned = "Skriver uppdragsbeskrivningen"
  static let assignedToo = "Skriver den tillsammans med"
  static let due = "Beskrivningen klar"
  static let guide = "Riktvärdet är en tolkning"
  static let history = "Historik"
  static let numbered = "Numret gavs"
  static let meeting = "Mötet där det beslutades"

  static func named(_ id: OutcomeID, _ body: String) -> String {
    "beslut \(number(id)) i \(body)"
  }
  static func number(_ id: OutcomeID) -> String { "\(id.year)/\(id.number)" }
  static func over(_ id: OutcomeID, _ body: String) -> String { "\(body) \(number(id))" }
  static func earlier(_ count: Int) -> String {
    count == 1 ? "En tidigare händelse" : "\(count) tidigare händelser"
  }
  static func caption(_ count: Int) -> String { count == 1 ? "Ett beslut" : "\(count) beslut" }
}

/// The words of recommendations and what principals do with them.
enum AdoptionWords {
  static let title = "Hos huvudmännen"
  static let caption = "En rad för varje huvudman"
  static let columns = ["Huvudman", "Läge", "Beslut", "Den", "Berättas i linjen"]
  static let none = "Rekommendationen är inte riktad till någon huvudman"
  static let noneMore =
    "När den riktas till huvudmännen får var och en en rad, och det syns vilka som har svarat."
  static let noneRead = "De som företräder organet kan rikta den till huvudmännen."
  static let address = "Rikta rekommendationen till huvudmän"
  static let readdress = "Ändra vilka den är riktad till"
  static let to = "Till vilka?"
  static let condition = "Villkor"
  static let onlyIfAll = "Gäller bara om alla antar den"
  static let last = "Svar senast"
  static let save = "Spara"
  static let record = "För in en huvudmans beslut"
  static let recordMore =
    "Har huvudmannen svarat förut ersätter det nya svaret det gamla. Båda syns i historiken."
  static let principal = "Huvudman"
  static let choosePrincipal = "Välj huvudman"
  static let result = "Vad blev det?"
  static let day = "Beslutsdag"
  static let decider = "Vem beslutade?"
  static let deciderHint = "Till exempel kommunstyrelsen. Behövs inte om den inte har tagits upp."
  static let paragraph = "Paragraf"
  static let diary = "Diarienummer"
  static let change = "Ändring eller skäl"
  static let changeHint = "Behövs om den antas med ändring."
  static let teller = "Vem berättar i linjen?"
  static let tellBy = "Senast när?"
  static let source = "Källa"
  static let sourceHint =
    "Protokoll, dag eller brev. Behövs när du för in det på huvudmannens vägnar."
  static let onBehalf = "Infört av processledaren på huvudmannens vägnar."
  static let waits = "väntar"
  static let late = "väntar, sen"
  static let fulfilledIfAll = "Gäller bara om alla antar den."
  static let notAddressed = "inte riktad hit"

  static func by(_ day: Day) -> String { "Svar senast \(day.swedishShort)." }
  static func principals(_ count: Int) -> String { "\(count) huvudmän" }
  static func answer(_ outcome: String, for principal: String) -> String {
    "För in vad \(principal) har beslutat om rekommendationen \(outcome)"
  }
  static func before(_ day: Day) -> String { "senast \(day.swedishShort)" }
  static func teller(_ name: String?, _ by: Day?) -> String {
    [name, by.map { "senast \($0.swedishShort)" }].compactMap { $0 }.joined(separator: ", ")
  }
  static func median(_ days: Int) -> String { days == 1 ? "1 dag" : "\(days) dagar" }
  static func sum(adopted: Int, of all: Int, awaited: Int) -> String {
    "\(adopted) av \(all) har antagit den. "
      + (awaited == 0 ? "Alla har svarat." : "\(awaited) har inte svarat.")
  }
}

/// The words of the wall.
enum WallWords {
  static let title = "Rekommendationer och huvudmän"
  static let lede =
    "Varje rekommendation som är riktad till huvudmän, och vad var och en har gjort med den."
  static let columns = [
    "Rekommendation", "Antagit", "Antagit med ändring", "Sagt nej", "Inte tagit upp", "Väntar på",
    "Mediantid till antagande", "Villkor",
  ]
  static let summary = "Så långt har de kommit"
  static let wall = "Huvudman för huvudman"
  static let corner = "Huvudman"
  static let none = "Ingen rekommendation är riktad till någon huvudman"
  static let noneMore =
    "Öppna en rekommendation bland besluten och rikta den till huvudmännen, så syns den här."
  static let noMedian = "ingen har antagit den"
  static let noCondition = "inget"
  static let awaits = "Det här väntar på"
  static let nobody = "Ingen huvudman är sen med svar, och ingen väntas svara."
  static let toLedger = "Alla beslut"

  static func caption(_ count: Int) -> String {
    count == 1 ? "En rekommendation" : "\(count) rekommendationer"
  }
  static func medianOfAll(_ days: Int, _ count: Int) -> String {
    "Mediantid från rekommendation till antagande: \(AdoptionWords.median(days)), räknat på "
      + (count == 1 ? "ett antagande." : "\(count) antaganden.")
  }
  static func waits(_ principal: String, _ people: [String]) -> String {
    people.isEmpty ? principal : "\(principal): \(people.joined(separator: ", "))"
  }
}

/// The words of what is carried out below, and of descriptions.
enum CarryingWords {
  static let title = "I organen under"
  static let caption = "En rad för varje organ som ska genomföra det"
  static let columns = ["Organ", "Ansvarig", "Läge", "Klart senast", "Senast berättat"]
  static let notBegun = "inte påbörjat"
  static let nobody = "ingen utsedd"
  static let name = "Utse ansvarig"
  static let rename = "Byt ansvarig eller dag"
  static let person = "Vem ansvarar?"
  static let by = "Klart senast"
  static let save = "Spara"
  static let report = "Berätta hur det går"
  static let status = "Läge"
  static let words = "Vad har gjorts?"
  static let wordsHint = "Några ord. Behövs när det är klart, och syns för organet som beslutade."
  static let describe = "Uppdragsbeskrivningen"
  static let finish = "Beskrivningen är klar"
  static let reference = "Var finns den?"
  static let referenceHint = "Till exempel dokumentets namn och diarienummer."
  static let isFinished = "Klar"
  static let isWritten = "skrivs"
  static let late = "sen"

  static func `in`(_ title: String, _ body: String) -> String { "\(title): \(body)" }
  static func due(_ day: Day) -> String {
    "Klar senast \(day.swedishShort). Riktvärdet är en tolkning; uppdraget anger inga dagar."
  }
  static func finished(_ day: Day) -> String { "Klar \(day.swedishShort)." }
}

extension AdoptionOutcome {
  /// What the principal did, in a word or two.
  public var swedish: String {
    switch self {
    case .adopted: "antagen"
    case .adoptedWithChange: "antagen med ändring"
    case .declined: "nej"
    case .notTakenUp: "inte upptagen"
    }
  }
}

extension CarryingStatus {
  /// How far it has come.
  public var swedish: String {
    switch self {
    case .underWay: "pågår"
    case .done: "klart"
    }
  }
}

extension State.Fulfilment {
  /// Where the condition stands.
  var swedish: String {
    switch self {
    case .awaits(let count):
      count == 1 ? "Avgörs när en till har svarat." : "Avgörs när \(count) till har svarat."
    case .fulfilled(let day, let changed):
      changed == 0
        ? "Alla har antagit den. Den gäller från \(day.swedishShort)."
        : "Alla har antagit den, \(changed) med ändring. Den sista gjorde det \(day.swedishShort)."
    case .failed(let count):
      count == 1
        ? "Villkoret är inte uppfyllt: en har inte antagit den."
        : "Villkoret är inte uppfyllt: \(count) har inte antagit den."
    }
  }
}
