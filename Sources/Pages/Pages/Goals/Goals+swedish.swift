import Governance
import Links
import SwedishCalendar

/// The words of the pages about goals.
enum GoalWords {
  static let card = "Mål, avtal och uppgifter"
  static let lede =
    "Målen som arbetet utgår från, vad som har gjorts för vart och ett, och vilka som saknar arbete."
  static let none = "Uppdraget nämner inga mål"
  static let noneMore = "Mål kommer från uppdragsbeskrivningen och från avtal som arbetet vilar på."
  static let toAgreements = "Se avtalen"
  static let coverage = "Arbete för varje mål"
  static let table = "Hur mycket som är märkt med varje mål"
  static let prioritised = "går före"
  static let nothing = "Inget är märkt med målet än."
  static let nothingThisYear = "inget i år"
  static let worked = "arbete pågår"
  static let planned = "planerat"
  static let toJudge = "ska bedömas"
  static let onAgenda = "punkt på ett möte"
  static let matter = "ärende"
  static let activity = "aktivitet i en plan"
  static let indicator = "indikator"
  static let deliverable = "leverans till uppdragsgivaren"
  static let hidden = "Det som är märkt finns i handlingar som inte är för dig."

  static func columns(_ year: Int) -> [String] {
    ["Mål", "\(year)", "\(year - 1)", "Senast", "Läge"]
  }
  static func worksFor(_ goals: [String]) -> String {
    "arbetar för \(SummaryWords.listed(goals.map { "”\($0)”" }))"
  }
  static func target(_ year: Int) -> String { "Målår \(year)" }
  static func more(_ count: Int) -> String { "Och \(count) till." }
  static func gap(_ count: Int, of all: Int) -> String {
    switch count {
    case 0: "Alla \(all) mål har arbete i år."
    case all: all == 1 ? "Målet saknar arbete i år." : "Inget av de \(all) målen har arbete i år."
    default: "\(count) av \(all) mål saknar arbete i år."
    }
  }

  // Forms.
  static let tag = "Märk en punkt med mål"
  static let item = "Punkt på ett möte"
  static let goals = "Mål"
  static let tagHint = "Märkningen ersätter den som punkten hade. Utan kryss tas den bort."
  static let save = "Spara"
  static let noItems = "Det finns inga punkter från det senaste året."
  static let judge = "Bedöm om ett mål är nått"
  static let judgeMore =
    "Dokumentet säger inte hur målet mäts. Bedömningen är er, med det skäl som ni anger."
  static let goal = "Mål"
  static let result = "Hur gick det?"
  static let day = "Bedömt den"
  static let reason = "Vad bygger bedömningen på?"
  static let judgeNow = "För in bedömningen"
  static let judgements = "Bedömningar"

  static func judged(_ result: GoalResult, _ on: Day) -> String {
    "\(result.swedish.capitalised), bedömt \(on.swedishShort)"
  }
}

/// The words of the pages about agreements.
enum AccordWords {
  static let lede =
    "Avtal som uppdraget vilar på, med mål, utvecklingsområden och bilagor, och hur länge de gäller."
  static let list = "Avtal"
  static let none = "Inget avtal är infört"
  static let noneMore = "Den som företräder organet kan föra in avtalet här."
  static let notAsked = "Uppdraget vilar inte på något avtal"
  static let notAskedMore = "Punkter om avtal kommer från uppdragsbeskrivningen."
  static let owed = "Det uppdraget vilar på"
  static let there = "infört"
  static let missing = "inte infört"
  static let columns = ["Avtal", "Läge", "Från", "Till och med", "Mål"]
  static let inForce = "gäller"
  static let ended = "har gått ut"
  static let coming = "börjar gälla"
  static let untilFurtherNotice = "tills vidare"
  static let from = "Gäller från"
  static let until = "Gäller till och med"
  static let untilHint = "Lämna tomt om det gäller tills vidare."
  static let keeper = "Förs av"
  static let rests = "Uppdrag som vilar på avtalet"
  static let facts = "Om avtalet"
  static let goals = "Mål"
  static let goalTable = "Avtalets mål och hur det går med dem"
  static let annexTable = "Hur länge varje bilaga gäller"
  static let table = "Avtal och hur länge de gäller"
  static let noGoals = "Inga mål är införda än"
  static let noGoalsMore = "För in målen, så att punkter och ärenden kan märkas med dem."
  static let goalColumns = ["Mål", "Utvecklingsområde", "Målår", "Märkt i år", "Läge"]
  static let areas = "Utvecklingsområden"
  static let noAreas = "Inga utvecklingsområden är införda än."
  static let annexes = "Bilagor med egna slutdagar"
  static let noAnnexes = "Inga bilagor är införda."
  static let annexColumns = ["Bilaga", "Läge", "Från", "Till och med"]
  static let noArea = "Inget område"
  static let plain = "Avtalet"
  static let aGoal = "Ett mål i avtalet"

  static func left(_ days: Int) -> String {
    days == 0 ? "gäller i dag som sista dag" : "\(days) \(days == 1 ? "dag" : "dagar") kvar"
  }
  static func covers(_ count: Int) -> String { count == 1 ? "1 mål" : "\(count) mål" }
  static func writtenBy(_ body: String) -> String {
    "\(body) för avtalet. Den som företräder det organet ändrar här."
  }

  // Forms.
  static let enter = "För in ett avtal"
  static let title = "Vad heter avtalet?"
  static let address = "Var finns det?"
  static let addressHint = "En webbadress eller ett diarienummer."
  static let clause = "Vilken punkt i uppdraget vilar på det?"
  static let enterNow = "För in avtalet"
  static let join = "Vila på ett avtal som redan är infört"
  static let accord = "Avtal"
  static let joinNow = "Spara"
  static let change = "Ändra eller förläng avtalet"
  static let save = "Spara"
  static let addArea = "Lägg till ett utvecklingsområde"
  static let areaName = "Vad heter området?"
  static let addGoal = "Lägg till eller ändra ett mål"
  static let which = "Vilket?"
  static let newGoal = "Ett nytt mål"
  static let goalName = "Målet, i en mening"
  static let goalHint = "Högst 120 tecken."
  static let area = "Utvecklingsområde"
  static let targetYear = "Målår"
  static let targetHint = "Året då målet ska vara nått, om avtalet anger ett."
  static let isPriority = "Arbete för målet går före i listor"
  static let yes = "Ja"
  static let addAnnex = "Lägg till eller ändra en bilaga"
  static let newAnnex = "En ny bilaga"
  static let annexTitle = "Vad heter bilagan?"
}

/// The words of the page about tasks and duties.
enum TaskWords {
  static let lede =
    "Det som uppdraget ger organet, den sammankallande och deltagarna att göra, och vad som visar att det görs."
  static let tasks = "Uppgifter"
  static let none = "Uppdraget räknar inte upp några uppgifter"
  static let noneMore = "Uppgifter och åtaganden kommer från uppdragsbeskrivningen."
  static let dormant = "vilande"
  static let live = "pågår"
  static let waiting = "inte påbörjad"
  static let done = "klar"
  static let steps = "Det som har gjorts"
  static let noSteps = "Inget är infört än."
  static let checklist = ["Åtagande", "Läge", "Vad som visar det"]
  static let partyTable = "Varje parts åtaganden"
  static let checklistTable = "Åtaganden och vad som visar dem"
  static let party = "Part"
  static let told = "Det som har berättats"
  static let byFacts = "Visas av"
  static let byTelling = "Berättas av den som sköter det"
  static let finished = "Uppgiften är klar."
  static let shownItem = "Punkt på ett möte"
  static let shownMatter = "Ärende"
  static let shownDocument = "Dokument"

  static func earlier(_ count: Int) -> String {
    count == 1 ? "1 händelse" : "\(count) händelser"
  }
  static func dormantCount(_ count: Int) -> String {
    count == 1 ? "En uppgift är vilande." : "\(count) uppgifter är vilande."
  }

  // Forms.
  static let follow = "Berätta vad som har gjorts"
  static let what = "Vad har gjorts?"
  static let whatHint = "Behövs inte om något i organet visar det."
  static let day = "Dag"
  static let shownBy = "Vad visar det?"
  static let nothingShows = "Inget i Samklang"
  static let matters = "Ärenden"
  static let documents = "Dokument"
  static let isDone = "Är uppgiften klar?"
  static let yes = "Ja, inget återstår"
  static let save = "Spara"
  static let note = "Berätta hur åtagandet sköts"
  static let duty = "Åtagande"
  static let how = "Hur sköts det?"
}

/// The words about what comes from outside and about networks of practitioners.
enum OutsideWords {
  static let register = "Registrera en fråga utifrån"
  static let title = "Vad gäller det?"
  static let reference = "Avsändarens beteckning"
  static let referenceHint = "Diarienummer, namn på remissen eller adress."
  static let day = "Kom den"
  static let now = "Registrera"
  static let came = "Kom från"
  static let practitioners = "Nätverk av vårdgivare"
  static let noMeetings = "Nätverket har inga möten som du kan se."
  static let notes = "anteckningar"

  static func from(_ name: String, on day: Day, _ reference: String) -> String {
    "\(name), \(day.swedishShort), \(reference)"
  }
  static func registerMore(_ name: String) -> String {
    "Organet motsvarar \(name). Det som kommer därifrån blir ett ärende här."
  }
}

extension Link.GoalPart {
  /// What the page is called.
  var swedish: String {
    switch self {
    case .goals: "Mål"
    case .agreements: "Avtal"
    case .tasks: "Uppgifter och åtaganden"
    }
  }
}

extension GoalResult {
  /// How far the goal was reached, on a badge.
  var swedishShort: String {
    switch self {
    case .reached: "nått"
    case .partly: "delvis nått"
    case .notReached: "inte nått"
    case .unclear: "går inte att avgöra"
    }
  }
}
