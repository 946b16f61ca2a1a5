import Charters
import Governance
import SwedishCalendar

/// The words of the agenda's page.
enum AgendaWords {
  static let title = "Dagordning"
  static let items = "Punkter"
  static let addFirst = "Lägg till den första punkten här nedanför."
  static let addTitle = "Lägg till en punkt"
  static let add = "Lägg till punkten"
  static let change = "Ändra punkten"
  static let save = "Spara ändringen"
  static let remove = "Ta bort punkten"
  static let removeHint = "Punkten tas bort från dagordningen, men det syns att den har funnits."
  static let removeStandingHint =
    "Punkten är stående enligt uppdraget. Utan den bedöms mötet som ett avsteg."
  static let itemTitle = "Rubrik"
  static let note = "Underlag"
  static let noteHint = "Vad ledamöterna behöver veta före mötet. Skriv inget om enskilda personer."
  static let kind = "Vad ska hända med punkten?"
  static let matter = "Slags fråga"
  static let matterHint = "Uppdraget ger organet olika befogenhet för olika slags frågor."
  static let noMatter = "Ingen av dem"
  static let readers = "Vem får läsa?"
  static let isInternal = "Intern punkt"
  static let isInternalHint = "Bara ledamöterna ser den, också när dagordningen är öppen för alla."
  static let publish = "Publicera dagordningen"
  static let publishAgain = "Publicera igen"
  static let attachTitle = "Lägg till en fil"
  static let attach = "Lägg till filen"
  static let file = "Fil"
  static let noFile = "Välj en fil."
  static let belongsTo = "Hör till"
  static let wholeMeeting = "Hela mötet"
  static let guests = "Adjungerade till punkten"
  static let invite = "Adjungera någon"
  static let inviteMore =
    "Den adjungerade är med på den här punkten och kan läsa den före mötet. "
    + "Välj en person, eller skriv ett namn."
  static let knownGuest = "Person i nätverket"
  static let guestName = "Namn"
  static let guestNameHint = "När personen inte finns i listan."
  static let guestEmail = "E-post"
  static let uninvite = "Ta bort"
  static let asGuest = "Du är adjungerad och ser de punkter som du är med på."

  static func kind(_ kind: ItemKind) -> String { kind.swedish.capitalisedWord }

  static func published(_ meeting: Meeting, by last: Day?, today: Day) -> String {
    if let version = meeting.publications.last {
      let times = meeting.publications.count
      let again = times > 1 ? ", för \(times):e gången" : ""
      return "Publicerad \(version.on.swedish)\(again). Punkter som kommer till efteråt märks ut."
    }
    guard let last else { return "Inte publicerad." }
    return "Inte publicerad. Sista dag \(last < today ? "var" : "är") \(last.swedish)."
  }

  static func audience(_ sight: MeetingSight) -> String {
    let audience = sight.host.map { sight.view.state.audience(of: $0, on: sight.view.day) }
    let readers = (audience ?? .members).swedish
    let hidden = sight.meeting.agenda.filter(\.isInternal).count
    let open =
      sight.meeting.publications.isEmpty
      ? "När den är publicerad kan \(readers) läsa den."
      : "\(sight.meeting.agendaAudience.swedish.capitalisedWord) kan läsa den."
    guard hidden > 0 else { return open }
    return open
      + (hidden == 1
        ? " En intern punkt visas ändå bara för ledamöterna."
        : " \(hidden) interna punkter visas ändå bara för ledamöterna.")
  }
}
