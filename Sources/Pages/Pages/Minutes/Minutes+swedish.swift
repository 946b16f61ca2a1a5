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
