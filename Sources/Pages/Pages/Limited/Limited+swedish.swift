import SwedishCalendar

/// The words of bodies for a time, and of what they deliver.
enum LimitedWords {
  static let title = "Leveranser"
  static let lede =
    "Hur länge organet finns, vad det lämnar till sin uppdragsgivare och vad det får."
  static let deliverables = "Det organet levererar"
  static let deliverable = "En leverans"
  static let columns = ["Leverans", "Sista dag", "Läge", "Lämnad"]
  static let none = "Inget är bestämt än"
  static let noneMore = "Den som företräder organet bestämmer här vad det ska leverera, och när."
  static let final = "slutleverans"
  static let late = "försenad"
  static let waits = "väntar på svar"
  static let dash = "–"

  static let time = "Tiden"
  static let lastDay = "Sista dag"
  static let firstDay = "Först bestämd dag"
  static let permanent = "Organet är permanent"
  static let undecided = "Inte bestämd"
  static let byClause = "Enligt"
  static let decisions = "Uppdragsgivarens beslut"
  static let overMore =
    "Organet tar inte emot något nytt. Det som återstår kan lämnas, och uppdragsgivaren kan förlänga tiden."
  static let closedMore = "Organet tar inte emot något nytt. Det som har hänt står kvar."
  static let closedWithout = "Stängt utan godkänd slutleverans"

  static let addTitle = "Lägg till en leverans"
  static let what = "Vad som ska levereras"
  static let by = "Senast"
  static let isFinal = "När den är godkänd kan organet stängas"
  static let add = "Lägg till"

  static let commissioner = "För uppdragsgivaren"
  static let commissionerMore = "Det här bestämmer det organ som har gett uppdraget."
  static let extend = "Bestäm en annan sista dag"
  static let newLastDay = "Ny sista dag"
  static let decided = "Beslutsdag"
  static let reason = "Skäl"
  static let extendHint =
    "Till exempel varför organet behöver mer tid, och i vilket protokoll det står."
  static let decide = "Bestäm"
  static let source = "Källa"
  static let sourceHint =
    "Du för in uppdragsgivarens beslut. Ange protokoll, dag eller brev där det framgår."
  static let closeTitle = "Stäng organet"
  static let closeMore =
    "Efter den sista dagen tar organet inte emot något nytt. Historien står kvar, och det går inte att öppna igen."
  static let withoutFinal = "Slutleveransen är inte godkänd"
  static let withoutFinalMore = "Att stänga ändå förs in som ett avsteg från uppdraget."
  static let withoutFinalYes = "Stäng utan godkänd slutleverans"
  static let closingWords = "Avslutande ord"
  static let closingHint = "Till exempel vad arbetet ledde till och vem som tar vid."

  static let status = "Läge"
  static let body = "Lämnas av"
  static let receiver = "Lämnas till"
  static let deliveries = "Lämnat"
  static let notDelivered = "Inget är lämnat än"
  static let notDeliveredMore =
    "Den som företräder organet lämnar leveransen här, med text och filer."
  static let moves = "Ändringar"
  static let dropped = "Ska inte längre levereras"

  static let deliver = "Lämna till uppdragsgivaren"
  static let deliveredOn = "Lämnas den"
  static let summary = "Det som lämnas"
  static let summaryHint =
    "Skriv det viktigaste. Texten står också på uppdragsgivarens nästa dagordning."
  static let files = "Filer"
  static let yourAnswer = "Uppdragsgivarens svar"
  static let words = "Kommentar"
  static let accept = "Godkänn"
  static let giveBack = "Lämna tillbaka"
  static let whatIsMissing = "Vad som fattas"
  static let whatIsMissingHint = "Så att gruppen vet vad den ska göra."
  static let again = "Ny sista dag"
  static let againHint = "Lämna tomt om den gamla gäller."
  static let move = "Ändra sista dag"
  static let drop = "Ta bort leveransen"
  static let tag = "Ange vilka mål den arbetar för"
  static let goals = "Arbetar för"
  static let saveGoals = "Spara målen"
  static let notYours = "Organet lämnar leveransen, och uppdragsgivaren svarar på den."

  static let toPage = "Till leveranserna"
  static let toDeliverable = "Till leveransen"
  static let today = "i dag"

  static func from(_ body: String) -> String { "Från \(body)" }
  static func toPage(_ body: String) -> String { "Alla uppgifter om \(body)" }
  static func answer(_ title: String) -> String { "Svara på leveransen: \(title)" }
  static func close(_ body: String) -> String { "Stäng \(body), vars tid har tagit slut" }
  static func closed(_ on: Day) -> String { "Organet stängdes \(on.swedishShort)." }
  static func over(_ end: Day) -> String { "Organets tid tog slut \(end.swedishShort)." }
  static func extended(_ until: Day) -> String { "Tiden ändrades till \(until.swedishShort)" }
  static func moved(_ by: Day) -> String { "Sista dagen blev \(by.swedishShort)" }
  static func onBehalf(_ source: String) -> String {
    "Infört på uppdragsgivarens vägnar: \(source)."
  }
  static func accepted(_ on: Day) -> String { "godkänd \(on.swedishShort)" }
  static func returned(_ on: Day) -> String { "tillbakalämnad \(on.swedishShort)" }
  static func delivered(_ time: Int, of total: Int, _ on: Day) -> String {
    total == 1 ? "Lämnad \(on.swedish)" : "Lämnad \(on.swedish), gång \(time)"
  }
}
