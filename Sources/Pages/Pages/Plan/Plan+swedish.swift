import Charters
import Governance
import SwedishCalendar

/// The words about plans.
enum PlanWords {
  static let title = "Planer"
  static let lede = "Vad organen ska göra under året: mål, ansvariga, läge och vad som är försenat."
  static let bodyLede =
    "Årets planer, vilka som saknas, och hur mycket av arbetet som hör till dem."
  static let none = "Inga planer att visa"
  static let noneMore = "Pröva ett annat år eller organ. En ny plan görs på organets egen sida."
  static let noneHere = "Organet har ingen plan för året"
  static let noneHereMore = "De som leder organet gör planen här."
  static let columns = ["Plan", "Organ", "Gäller för", "Aktiviteter", "Försenade", "Läge"]
  static let filter = "Välj planer"
  static let body = "Organ"
  static let kind = "Slag"
  static let year = "År"
  static let all = "Alla"
  static let show = "Visa"
  static let draft = "utkast"
  static let withdrawn = "tillbakadragen"
  static let inForce = "antagen"
  static let ofYear = "Årets planer"
  static let grid = "Vilka planer som finns"
  static let gridRow = "Område"
  static let wholePlan = "Årets plan"
  static let missing = "saknas"
  static let coveredByArea = "ingår i områdets plan"
  static let coveredByParts = "kommunernas planer"
  static let whole = "Hela organets arbete"
  static let share = "Arbetet utanför planen"
  static let outside = "Det som inte hör till någon aktivitet"
  static let noWork = "Inget möte är hållet och inget ärende är väckt under året."
  static let hiddenWork = "En punkt eller ett ärende som inte är öppet för dig"

  // The page of one plan.
  static let about = "Om planen"
  static let scope = "Gäller för"
  static let development = "Utvecklingsområde"
  static let allDevelopment = "Alla"
  static let noArea = "Utan utvecklingsområde i avtalet"
  static let follows = "Följer på"
  static let followedBy = "Följs av"
  static let adopted = "Antagen"
  static let sharedWith = "Arbetar också utifrån den"
  static let activities = "Aktiviteter"
  static let noActivities = "Planen har inga aktiviteter än"
  static let noActivitiesMore = "Lägg till dem en i taget, eller läs in dem från en fil."
  static let activityColumns = ["Aktivitet", "Ansvarig", "Tid", "Läge", "Senaste rapport"]
  static let contributions = "Bidrag till revideringen"
  static let noContributions = "Inget organ har bidragit än."
  static let earlier = "Tidigare bidrag"
  static let difference = "Skillnaden mot förra planen"
  static let added = "Nya aktiviteter"
  static let carried = "Fortsätter från förra planen"
  static let ended = "Avslutade i förra planen"
  static let left = "Inte avslutade, och inte med i den här planen"
  static let changedSince = "Ändrade sedan förra planen"
  static let time = "Tid"
  static let noDifference = "Ingenting skiljer planen från den förra."
  static let file = "Hämta som fil (CSV)"
  static let toImport = "Läs in aktiviteter från en fil"
  static let toAll = "Alla organs planer"
  static let reason = "Skäl"

  // Forms.
  static let make = "Gör en plan"
  static let makeNow = "Gör planen"
  static let name = "Vad ska planen heta?"
  static let whichKind = "Slag av plan"
  static let noDevelopment = "Alla utvecklingsområden"
  static let developmentHint = "Lämna tomt om planen gäller alla avtalets utvecklingsområden."
  static let followsNone = "Ingen"
  static let followsHint = "Välj förra årets plan, så visas vad som skiljer dem."
  static let carry = "Ta med det som återstår"
  static let carryMore = "Aktiviteter som inte är avslutade följer med till den nya planen"
  static let sharing = "Andra organ som arbetar utifrån planen"
  static let adopt = "Anta planen"
  static let adoptDay = "Dag"
  static let adoptMeeting = "Antogs på ett möte"
  static let noMeeting = "Inget möte"
  static let contribute = "Bidra till revideringen"
  static let contributeFor = "För vilket organ?"
  static let contribution = "Vad vill organet ändra, lägga till eller ta bort?"
  static let contributeNow = "Spara bidraget"
  static let change = "Ändra namn och vilka som arbetar utifrån planen"
  static let save = "Spara"
  static let withdraw = "Dra tillbaka planen"
  static let withdrawMore = "Den visas inte längre, men finns kvar i diariet."

  static func caption(_ count: Int) -> String { count == 1 ? "1 plan" : "\(count) planer" }
  static func activities(_ count: Int) -> String {
    count == 1 ? "1 aktivitet" : "\(count) aktiviteter"
  }
  static func kindAndYear(_ kind: PlanKind, _ year: Int) -> String {
    "\(kind.swedish.capitalised) \(year)"
  }
  static func of(_ year: Int) -> String { "Planer \(year)" }
  static func gridCaption(_ year: Int) -> String { "Planer för \(year), område för område" }
  static func adopted(_ on: Day, _ isAtMeeting: Bool) -> String {
    isAtMeeting ? "\(on.swedishShort), på ett möte" : on.swedishShort
  }
  static func share(_ inPlan: Int, _ all: Int, _ percent: Int) -> String {
    "\(all - inPlan) av \(all) punkter och ärenden, \(percent) procent, hör inte till någon aktivitet i en plan."
  }
  static func more(_ count: Int) -> String { "och \(count) till" }
  static func contributed(_ body: String, _ on: Day) -> String { "\(body), \(on.swedishShort)" }
  static func number(_ id: PlanID) -> String { "Plan \(id.rawValue)" }
  static func fileName(_ id: PlanID) -> String { "plan-\(id.rawValue).csv" }
}

/// The words about one activity.
enum ActivityWords {
  static let add = "Lägg till en aktivitet"
  static let addNow = "Lägg till"
  static let title = "Aktivitet"
  static let titleHint = "Vad ska göras?"
  static let goal = "Mål"
  static let goalHint = "Vad ska ha uppnåtts, så att det går att mäta?"
  static let measure = "Så mäts det"
  static let measurer = "Mäts av"
  static let responsible = "Ansvarig"
  static let nobody = "Ingen angiven"
  static let people = "Personer"
  static let parties = "Parter"
  static let from = "Börjar"
  static let until = "Ska vara klar"
  static let phase = "Fas"
  static let noPhase = "Inte angiven"
  static let goals = "Uppdragets mål"
  static let dependsOn = "Beslut som aktiviteten väntar på"
  static let about = "Om aktiviteten"
  static let status = "Läge"
  static let notBegun = "ingen rapport än"
  static let late = "försenad"
  static let carried = "i en senare plan"
  static let removed = "borttagen"
  static let reports = "Lägesrapporter"
  static let noReports = "Ingen har berättat hur det går än."
  static let report = "Berätta hur det går"
  static let reportNow = "Spara lägesrapporten"
  static let sentence = "En eller ett par meningar"
  static let samePhase = "Samma som förut"
  static let day = "Dag"
  static let work = "Arbete som hör till aktiviteten"
  static let noWork = "Ingen punkt och inget ärende är kopplat hit än."
  static let requests = "Efterfrågade resultat"
  static let change = "Ändra aktiviteten"
  static let remove = "Ta bort aktiviteten"
  static let removeNow = "Ta bort"
  static let earlier = "Tidigare rapporter"
  static let belongsTo = "Hör till aktiviteten"
  static let tie = "Koppla till en aktivitet i planen"
  static let tieTo = "Aktivitet"
  static let outside = "Utanför planen"
  static let overdue = "Försenade aktiviteter"
  static let changedSince = "Ändrat sedan förra mötet"
  static let nothingNew = "Inget är försenat eller ändrat i planerna sedan förra mötet."
  static let dependents = "Aktiviteter som väntar på beslutet"
  static let toActivity = "Till aktiviteten i planen"
  static let written = "Aktivitet som inte finns i listan"
  static let inWords = "Skriv nedan"
  static let awaited = "väntar på svar"
  static let there = "klart"
  static let follows = "Fortsätter"
  static let continues = "Fortsätter i"

  static func number(_ id: ActivityID) -> String { "Aktivitet \(id.number)" }
  static func named(_ id: ActivityID) -> String {
    "Aktivitet \(id.number) i plan \(id.plan.rawValue)"
  }
  static func named(_ id: ActivityID, _ title: String) -> String { "\(id.number). \(title)" }
  static func time(_ from: Day?, _ until: Day?) -> String {
    switch (from, until) {
    case (nil, nil): "inga dagar angivna"
    case (let from?, nil): "från \(from.swedishShort)"
    case (nil, let until?): "till \(until.swedishShort)"
    case (let from?, let until?): "\(from.swedishShort) till \(until.swedishShort)"
    }
  }
  static func overdue(_ since: Day) -> String { "skulle ha varit klar \(since.swedishShort)" }
  static func told(_ on: Day, _ words: String) -> String { "\(on.swedishShort): \(words)" }
  static func entered(_ on: Day) -> String { "ny \(on.swedishShort)" }
  static func changed(_ on: Day) -> String { "ändrad \(on.swedishShort)" }
  static func removed(_ on: Day) -> String { "borttagen \(on.swedishShort)" }
}

/// The words about routines before summer and the great holidays.
enum SeasonWords {
  static let title = "Rutiner inför sommar och storhelger"
  static let more =
    "Sommaren räknas från den 1 juni, då semesterlagens sommarperiod börjar, och storhelgerna från långfredagen och julafton. Det är en tolkning, eftersom uppdraget inte anger några dagar."
  static let ready = "rutinerna är klara"
  static let missing = "inget infört"
  static let enter = "För in att rutinerna är klara"
  static let season = "Inför vad?"
  static let text = "Vad är bestämt, och vilka har fått veta det?"
  static let document = "Rutin i organets dokument"
  static let noDocument = "Inget dokument"
  static let day = "Klara den dag"
  static let save = "Spara"

  static func begins(_ day: Day) -> String { "börjar \(day.swedishShort)" }
  static func ready(_ on: Day) -> String { "klara \(on.swedishShort)" }
}
