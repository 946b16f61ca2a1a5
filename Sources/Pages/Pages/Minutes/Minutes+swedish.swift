import Charters
import Governance
import SwedishCalendar

/// The words of the page where minutes are written and sent out.
enum MinutesWords {
  static let title = "Anteckningar"
  static let write = "Skriv anteckningarna"
  static let change = "Ändra anteckningarna och dela på nytt"
  static let items = "Punkter"
  static let text = "Anteckning"
  static let outcome = "Vad det ledde till"
  static let noOutcome = "Inget särskilt"
  static let departure = "Blev det så ändå?"
  static let departureChoice = "Ja, för in det som ett avsteg"
  static let departureHint = "Det sparas som det blev, och syns som ett avsteg från uppdraget."
  static let save = "Spara utkast"
  static let share = "Dela med ledamöterna"
  static let shareMore =
    "Ett utkast ser bara du. När du delar anteckningarna kan de bli allmän handling."
  static let reshare = "Delar du på nytt behöver anteckningarna justeras och skickas en gång till."
  static let draft = "Du har ett utkast"
  static let draftMore = "Det som står här har du sparat men inte delat."
  static let conflict = "Utkastet har sparats på ett annat ställe under tiden"
  static let conflictMore =
    "Din text står i fälten. Där den skiljer sig står den andra under. Jämför, och spara det som ska gälla."
  static let other = "Så står det i det sparade utkastet:"
  static let otherEmpty = "(tomt)"
  static let notHeld = "Mötet är inte hållet än"
  static let notHeldMore = "För in vilka som kom, så kan anteckningarna skrivas."
  static let toAttendance = "För in närvaron"
  static let closed = "Anteckningarna är inte öppna för dig"
  static let none = "Anteckningarna är inte delade"
  static let noneMore = "När sekreteraren har delat dem kan du läsa dem här."
  static let shareFirst = "Dela anteckningarna först."
  static let adjust = "Justera anteckningarna"
  static let adjustOwn = "Jag justerar anteckningarna"
  static let adjustOwnMore =
    "Läs dem först. När du justerar intygar du att de stämmer med det som sades."
  static let adjustedOnPaper = "För in att de är justerade på papper eller via e-post"
  static let nameAdjusters = "Utse justerare"
  static let whoAdjusts = "Vilka justerar?"
  static let nameAdjustersHint = "De får anteckningarna bland det de har att göra."
  static let approve = "För in att ett senare möte godkände dem"
  static let approvedAt = "Vilket möte?"
  static let approvedNext = "Enligt uppdraget godkänns anteckningarna vid nästa möte."
  static let versions = "Tidigare versioner"
  static let unchanged = "Inget är ändrat i det du kan läsa."
  static let before = "Före"
  static let now = "Efter"
  static let actions = "Åtgärder"
  static let noActions = "Inga åtgärder är bestämda."
  static let agree = "Bestäm en åtgärd"
  static let what = "Vad ska göras?"
  static let chooseOwner = "Välj en person"
  static let aboutItem = "Hör till punkten"
  static let openSummary = "Kort sammanfattning för allmänheten"
  static let openSummaryHint = "Visas först när anteckningarna är publicerade för alla."
  static let passOn = "Ska andra organ ta upp det?"
  static let passOnChoice = "Ja, sätt upp det på deras nästa dagordning"
  static let decided = "Om det är ett beslut"
  static let within = "Ligger beslutet inom delegationen?"
  static let withinHint =
    "Kryssa för de huvudmän vars delegationsordning tillåter det. Ett beslut kräver alla."
  static let assignment = "Är det ett lokalt uppdrag?"
  static let assignmentChoice = "Ja, en uppdragsbeskrivning ska skrivas"
  static let adjusters = "De som har justerat"
  static let adjustDay = "Justerade den"
  static let send = "Skicka anteckningarna"
  static let showNames = "Visa namnen"
  static let publish = "Publicera anteckningarna"
  static let address = "Adress på en annan webbplats"
  static let addressHint =
    "Om de också finns någon annanstans, till exempel på regionens webbplats."
  static let withhold = "Publicera dem inte"
  static let withholdAct = "Publicera inte"
  static let withholdHint = "Beslutet visas för alla. Skälet kan ledamöterna läsa."
  static let narrow = "Gruppens handlingar är bara för ledamöterna, så de kan inte publiceras."
  static let toBody = "Gruppens sida, där kretsen kan ändras"

  static func beyond(_ kind: OutcomeKind) -> String {
    "\(MeetingWords.outcome(kind)) (utanför mandatet)"
  }

  static func summaryHint(_ sight: MeetingSight) -> String {
    let audience = sight.host.map { sight.view.state.audience(of: $0, on: sight.view.day) }
    return audience == .open
      ? "Några meningar för den som inte var med. Alla kan läsa dem när de är publicerade."
      : "Några meningar för den som inte var med."
  }

  static func adjustersHint(_ sight: MeetingSight) -> String {
    let roles = sight.minutesRule?.adjustedBy.map(\.swedish) ?? []
    return roles.isEmpty
      ? "Välj bland dem som var med."
      : "Enligt uppdraget \(roles.joined(separator: " och "))."
  }

  static func adjusted(_ day: Day, by names: [String]) -> String {
    "Justerade \(day.swedishShort) av \(names.joined(separator: ", "))."
  }

  static func approved(at day: Day) -> String { "Godkända vid mötet \(day.swedishShort)." }
  static func awaits(_ names: [String]) -> String {
    "Väntar på \(names.joined(separator: ", "))."
  }
  static func version(_ number: Int, _ day: Day) -> String {
    "Version \(number), \(day.swedishShort)"
  }
  static func passOnHint(_ bodies: [String]) -> String {
    "Tas upp av \(bodies.joined(separator: ", "))."
  }

  static func goesTo(_ count: Int) -> String {
    count == 1 ? "De går till 1 person." : "De går till \(count) personer."
  }

  static func sent(_ day: Day, to count: Int) -> String {
    "Skickade \(day.swedishShort) till \(count == 1 ? "1 person" : "\(count) personer")."
  }

  static func published(_ day: Day, for audience: Audience) -> String {
    "Publicerade \(day.swedishShort). De läses av \(audience.swedish)."
  }

  static func readBy(_ audience: Audience) -> String {
    "När de är publicerade läses de av \(audience.swedish). Interna punkter syns inte."
  }
}
