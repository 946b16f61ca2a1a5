import Governance
import SwedishCalendar

/// The words of planning a year.
public enum PlanningWords {
  /// The name of a row of fields for a meeting that is added.
  public static let newKey = "ny"

  /// What is wrong with a pause that ends before it begins.
  public static let backwards = "Sista dagen ligger före den första. Byt plats på dagarna."

  static let choose = "Planera ett år"
  static let chooseLede =
    "Välj organ och år. Samklang gör ett förslag efter uppdragen, och du ändrar det som inte passar."
  static let nobody = "Du kan inte planera möten för något organ"
  static let body = "Organ"
  static let bodyHint = "Har organet andra organ under sig kan de planeras samtidigt."
  static let year = "År"
  static let onwards = "Fortsätt"
  static let begun = "Förslag som du har börjat på"
  static let wishesLede =
    "Skriv vad ni önskar. Förslaget följer uppdragen, arbetsdagarna och de möten som redan finns."
  static let proposalLede =
    "Förslaget är ditt eget och syns inte för andra förrän du planerar mötena."
  static let empty = "Förslaget har inga möten"
  static let emptyMore =
    "Läs nedan varför. Du kan skriva ett önskat antal, eller lägga till möten för hand."
  static let byBody = "Möten organ för organ"
  static let again = "Ändra önskemålen och gör ett nytt förslag"
  static let propose = "Gör ett förslag"
  static let proposeAgain = "Gör ett nytt förslag"
  static let scope = "Omfattning"
  static let treeHint = "Organ som har fått sitt uppdrag av organet, i alla led."
  static let pause = "Sommaruppehåll"
  static let pauseHint = "Inga möten läggs de här dagarna. Juli är alltid fri från möten."
  static let from = "Första dag"
  static let to = "Sista dag"
  static let when = "När vill ni mötas?"
  static let forAll = "Önskemål för alla organ"
  static let whenHint = "Lämna tomt det som inte spelar någon roll."
  static let weekday = "Veckodag"
  static let anyDay = "Spelar ingen roll"
  static let count = "Antal möten"
  static let countHint =
    "Behövs bara om uppdraget eller organet inte har bestämt antalet, eller om ni vill ha ett annat."
  static let own = "Egna önskemål för varje organ"
  static let ownHint = "Det som är ifyllt här gäller före önskemålen för alla."
  static let findings = "Vad som inte går ihop"
  static let allKept = "Förslaget följer alla regler, och ingen är dubbelbokad."
  static let kept = "Redan planerade möten, som ligger kvar:"
  static let remove = "Ta bort ur förslaget"
  static let add = "Lägg till ett möte"
  static let adopt = "Planera mötena"
  static let adoptMore =
    "Alla möten i förslaget planeras på en gång. Sedan syns de för alla, och vart och ett kan flyttas eller ställas in."
  static let stops = "Rätta det som måste rättas, så kan mötena planeras."
  static let breaksMore = "Du kan planera ändå. Då bedöms organen efter det."
  static let discard = "Släng förslaget"

  static func title(_ year: Int) -> String { "Planera \(year)" }
  static func draft(_ body: String, _ year: Int) -> String { "\(body), \(year)" }
  static func save(_ body: String) -> String { "Spara ändringarna för \(body)" }

  static func tree(_ below: Int) -> String {
    below == 1 ? "Planera också organet under" : "Planera också de \(below) organen under"
  }

  static func notYours(_ count: Int) -> String {
    count == 1
      ? "Ett organ ingår inte, för du får inte planera dess möten"
      : "\(count) organ ingår inte, för du får inte planera deras möten"
  }

  static func listed(_ names: [String]) -> String {
    let told = names.prefix(8).joined(separator: ", ")
    return names.count > 8 ? "\(told) och \(names.count - 8) till." : "\(told)."
  }

  static func summary(_ body: String, _ count: Int) -> String {
    switch count {
    case 0: "\(body): inget föreslaget möte"
    case 1: "\(body): 1 föreslaget möte"
    default: "\(body): \(count) föreslagna möten"
    }
  }

  static func tally(_ severity: PlanningFinding.Severity, _ count: Int) -> String {
    switch severity {
    case .stops: "\(count) måste rättas"
    case .broken: "\(count) bryter mot uppdraget"
    case .heed: "\(count) att se över"
    case .note: count == 1 ? "1 upplysning" : "\(count) upplysningar"
    }
  }

  static func more(_ severity: PlanningFinding.Severity, _ count: Int) -> String {
    "Visa: \(tally(severity, count))"
  }

  static func breaks(_ count: Int) -> String {
    count == 1
      ? "Förslaget bryter mot uppdraget på ett ställe"
      : "Förslaget bryter mot uppdragen på \(count) ställen"
  }

  static func adoptAll(_ count: Int) -> String {
    count == 1 ? "Planera mötet" : "Planera alla \(count) möten"
  }

  static func ask(_ bodies: [String]) -> String {
    "Stäm av dagen med \(SummaryWords.listed(bodies)), för du planerar inte deras möten."
  }

  static func the(_ day: Day, _ body: String) -> String {
    "mötet \(day.swedishWithWeekday) i \(body)"
  }
}
