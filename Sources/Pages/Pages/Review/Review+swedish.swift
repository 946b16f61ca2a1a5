import Governance
import SwedishCalendar

/// The words of a body's yearly review.
enum ReviewWords {
  static let card = "Året"
  static let title = "Årsgenomgång"
  static let lede =
    "Varje år på en sida: vad som har hållits och missats, vilka som har varit med och hur långt det har nått."
  static let years = "Organets år"
  static let yearColumns = ["År", "Läge", "Antagen på mötet", "Skickad"]
  static let received = "Från organ som har uppdrag härifrån"
  static let receivedColumns = ["Årsgenomgång", "Kom hit", "Togs upp"]
  static let noneReceived = "Inget organ har skickat någon årsgenomgång hit än."
  static let notTaken = "står inte på någon dagordning"
  static let notBegun = "inte påbörjad"
  static let written = "skriven"
  static let adopted = "antagen"
  static let sent = "skickad"
  static let discussed = "Togs upp på mötet"
  static let yearLede = "Organets år i siffror och ord, jämfört med året före."
  static let words = "Vad organet säger om året"
  static let noWords = "Organet har inte skrivit något om året än."
  static let write = "Skriv om året"
  static let rewrite = "Skriv om texten"
  static let question = "Vad vill ni säga om året, och vad vill ni göra annorlunda?"
  static let questionHint =
    "Skriv det som siffrorna inte visar. Medlemmarna ser texten när du sparar den."
  static let save = "Spara texten"
  static let compared = "Jämfört med året före"
  static let unknown = "–"
  static let reckonedNow = "Räknat på det som är infört fram till i dag."
  static let reckonedThen = "Siffrorna är de som gällde när mötet antog årsgenomgången."
  static let way = "Så långt har den kommit"
  static let nothingYet = "Inget är gjort med den än. Börja med att skriva om året."
  static let next = "Nästa steg"
  static let noMeeting = "Organet har inget kommande möte att ta upp den på. Planera ett först."
  static let noMeetingToAdopt = "Den antas på ett möte efter årsskiftet. Inget sådant är hållet än."
  static let adopt = "För in att den är antagen"
  static let adoptAgain = "För in att den antogs på nytt"
  static let atMeeting = "På vilket möte?"
  static let adoptHint = "Siffrorna sparas som de är nu och ändras inte av det som förs in senare."
  static let adoptNow = "Spara att den är antagen"
  static let noCommissioner = "Organet har ingen uppdragsgivare att skicka den till."
  static let receiver = "Skicka till"

  static let kept = "Uppfyllt av det som prövats, procent"
  static let missed = "Missade tillfällen"
  static let troubled = "Klausuler att åtgärda vid årets slut"
  static let held = "Hållna möten"
  static let cancelled = "Inställda möten"
  static let came = "Närvaro, procent"
  static let reached = "Kvittenser på det som skulle spridas, procent"
  static let recommended = "Rekommendationer till huvudmännen"
  static let days = "Dagar till antagande, median"
  static let attestedCount = "Intygade klausuler"
  static let tagged = "Mål som något har gjorts för"
  static let hours = "Timmar"
  static let kronor = "Kronor"
  static let skew = "Skevhet i fördelningen, procentenheter"

  static let obligations = "Det som uppdraget kräver"
  static let toCharter = "Till uppdraget"
  static let noCharter = "Organet följer ingen uppdragsbeskrivning, så inget kan prövas."
  static let allKept = "Allt som prövades under året är uppfyllt."
  static let missedCaption = "Klausuler som inte hölls varje gång"
  static let attendance = "Möten och närvaro"
  static let attendancePer = "Närvaro per part"
  static let reach = "Räckvidd"
  static let reachPer = "Det som skulle spridas"
  static let reachColumns = ["Vad", "Kvittenser"]
  static let adoption = "Antaganden"
  static let adoptionPer = "Årets rekommendationer"
  static let adoptionColumns = ["Rekommendation", "Antagen av", "Dagar, median"]
  static let goals = "Mål"
  static let goalsPer = "Det som gjorts för varje mål"
  static let attested = "Det som inget kan mäta"
  static let notAttested = "Inte intygat."
  static let attest = "Till klausulen för att intyga"
  static let toCosts = "Till tid och kostnad"
  static let noCosts = "Ingen tid eller kostnad är bokförd för året."

  static func firstYear(_ before: Int) -> String {
    "Organet följdes inte här \(before), så det finns inget att jämföra med."
  }

  static func title(_ year: Int) -> String { "Årsgenomgång \(year)" }
  static func soFar(_ day: Day) -> String {
    "Året är inte slut. Siffrorna gäller till och med \(day.swedishShort)."
  }
  static func send(_ year: Int) -> String { "Skicka årsgenomgången \(year) till uppdragsgivaren" }
  static func stands(_ day: Day) -> String { "På dagordningen \(day.swedishShort)" }
  static func sent(to body: String) -> String { "Skickad till \(body)" }
  static func place(_ day: Day) -> String { "Ta upp den på mötet \(day.swedishShort)" }
  static func adoptLater(_ year: Int) -> String {
    "Den antas när \(year) är slut, så att hela året räknas."
  }
  static func sendNow(to name: String, _ count: Int) -> String {
    count == 1 ? "Skicka till \(name)" : "Skicka"
  }

  static func writtenBy(_ day: Day, _ name: String?) -> String {
    name.map { "Skrivet \(day.swedishShort) av \($0)." } ?? "Skrivet \(day.swedishShort)."
  }

  static func attested(_ day: Day) -> String { "Intygat \(day.swedishShort)." }
  static func caption(_ year: Int) -> String { "\(year) och \(year - 1)" }
  static func columns(_ year: Int) -> [String] { ["", "\(year)", "\(year - 1)", "Skillnad"] }
  static func missedColumns(_ year: Int) -> [String] {
    ["Klausul", "Uppfyllt \(year)", "Uppfyllt \(year - 1)"]
  }
  static func partyColumns(_ year: Int) -> [String] { ["Part", "\(year)", "\(year - 1)"] }
  static func goalColumns(_ year: Int) -> [String] { ["Mål", "\(year)", "\(year - 1)"] }
  static func perCent(_ number: Int) -> String { "\(number)" }

  /// A difference with its sign, and words for none.
  static func change(_ difference: Int, _ words: (Int) -> String) -> String {
    if difference == 0 { return "samma" }
    return (difference > 0 ? "+" : "\u{2212}") + words(abs(difference))
  }

  static func of(_ part: Int, _ whole: Int) -> String { "\(part) av \(whole)" }

  static func met(_ now: ReviewFigures.Attendance) -> String {
    guard now.held > 0 else { return "Organet har inte hållit något möte under året." }
    let held = now.held == 1 ? "Ett möte hölls" : "\(now.held) möten hölls"
    return held + cancelled(now.cancelled)
      + " De som kallades kom \(of(now.present, now.called)) gånger."
  }

  static func reached(_ now: ReviewFigures.Reach) -> String {
    guard now.marked > 0 else { return "Inget markerades för spridning under året." }
    let marked = now.marked == 1 ? "En sak" : "\(now.marked) saker"
    return "\(marked) markerades för spridning. \(of(now.told, now.asked)) kvittenser har kommit."
  }

  private static func cancelled(_ count: Int) -> String {
    switch count {
    case 0: "."
    case 1: " och ett ställdes in."
    default: " och \(count) ställdes in."
    }
  }

  static func answered(_ now: ReviewFigures.Adoption) -> String {
    guard now.recommendations > 0 else {
      return "Ingen rekommendation riktades till huvudmännen under året."
    }
    let sent =
      now.recommendations == 1
      ? "En rekommendation riktades till huvudmännen."
      : "\(now.recommendations) rekommendationer riktades till huvudmännen."
    let days = now.median.map { " Hälften av antagandena kom inom \($0) dagar." } ?? ""
    return
      "\(sent) Svar: \(now.adopted) antaganden, \(now.declined) nej och \(now.awaited) som väntar.\(days)"
  }

  /// What worked for a goal, kind by kind.
  static func worked(_ goal: ReviewFigures.GoalCount) -> String {
    let parts = [
      counted(goal.items, "punkt", "punkter"), counted(goal.matters, "ärende", "ärenden"),
      counted(goal.activities, "aktivitet", "aktiviteter"),
      counted(goal.indicators, "indikator", "indikatorer"),
      counted(goal.deliverables, "leverans", "leveranser"),
    ].compactMap { $0 }
    return parts.isEmpty ? "inget" : SummaryWords.listed(parts)
  }

  private static func counted(_ count: Int, _ one: String, _ many: String) -> String? {
    count == 0 ? nil : "\(count) \(count == 1 ? one : many)"
  }

  static func bare(_ count: Int) -> String {
    count == 1
      ? "För ett mål har inget gjorts under året."
      : "För \(count) mål har inget gjorts under året."
  }

  static func costs(_ now: ReviewFigures) -> String {
    let skew =
      now.skew.map { " Skevheten i fördelningen är \(Effort.perCent($0)) procentenheter." } ?? ""
    return
      "\(Effort.hours(now.minutes)) timmar och \(Effort.grouped(now.kronor)) kronor är bokförda.\(skew)"
  }
}
