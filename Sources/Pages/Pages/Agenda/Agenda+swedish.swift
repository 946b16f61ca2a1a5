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
  static let attachTitle = "Lägg till filer"
  static let attach = "Lägg till filerna"
  static let file = "Filer"
  static let fileHint =
    "Välj en eller flera filer, eller dra dem hit. En fil får vara högst 50 MB, och alla "
    + "tillsammans högst 200 MB. PDF, Word, Excel, PowerPoint, OpenDocument, bilder (png och jpg) "
    + "och ren text (txt och csv) tas emot."
  static let noFile = "Välj en fil."
  static let belongsTo = "Hör till"
  static let wholeMeeting = "Hela mötet"
  static let guests = "Adjungerade till punkten"
  static let invite = "Adjungera någon"
  static let bring = "Ta med någon till en punkt"
  static let toItem = "Till vilken punkt?"
  static let before = "Var med på samma punkt förut"
  static let inviteMore =
    "Den adjungerade är med på den här punkten och kan läsa den före mötet. "
    + "Välj en person, eller skriv ett namn."
  static let knownGuest = "Person i nätverket"
  static let guestName = "Namn"
  static let guestNameHint = "När personen inte finns i listan."
  static let guestEmail = "E-post"
  static let uninvite = "Ta bort"
  static let asGuest = "Du är adjungerad och ser de punkter som du är med på."

  static let length = "Tid i minuter"
  static let presenter = "Föredragande"
  static let draft = "Förslag till utfall"
  static let draftHint = "Vad mötet kan komma fram till, i färdiga ord."
  static let more = "Tid, föredragande och förslag till utfall"
  static let up = "Flytta upp"
  static let down = "Flytta ned"
  static let restore = "Lägg tillbaka"
  static let detach = "Ta bort"
  static let emptyRow = "inget skrivet"
  static let saveRow = "Spara raden"
  static let rowHint = "Kort, så att de andra hinner läsa före mötet."
  static let proposals = "Förslag från ledamöterna"
  static let takeUp = "Ta upp på dagordningen"
  static let decline = "Ta inte upp förslaget"
  static let declineHint = "Den som föreslog får läsa skälet."
  static let propose = "Föreslå en punkt"
  static let proposeMore =
    "Den som ansvarar för dagordningen tar upp punkten eller svarar varför inte."
  static let copy = "Kopiera fler punkter från det mötet"
  static let copyWhich = "Vilka punkter?"
  static let copyAct = "Kopiera punkterna"
  static let followUp = "Att följa upp"
  static let receive = "Kvittera att du har fått dagordningen"
  static let filesHint = "Dra filerna hit eller välj dem, högst 50 MB var."

  static func row(_ party: String) -> String { "Information från \(party)" }
  static func fillRow(_ party: String) -> String { "Skriv på raden för \(party)" }
  static func minutes(_ count: Int) -> String { "\(count) minuter" }
  static func presented(by name: String) -> String { "föredras av \(name)" }
  static func carriedOver(_ day: Day) -> String { "blev inte klar \(day.swedishShort)" }
  static func copied(_ day: Day) -> String { "från mötet \(day.swedishShort)" }
  static func fromAbove(_ body: String, _ day: Day) -> String {
    "beslut i \(body) \(day.swedishShort)"
  }
  static func proposed(by name: String?) -> String {
    name.map { "föreslagen av \($0)" } ?? "föreslagen av en ledamot"
  }
  static func fromPrevious(_ day: Day) -> String { "Från mötet \(day.swedishShort)" }
  static func unfinished(_ count: Int) -> String {
    count == 1 ? "En punkt hann inte bli klar." : "\(count) punkter hann inte bli klara."
  }
  static func carryOver(_ count: Int) -> String {
    count == 1 ? "Ta över punkten hit" : "Ta över alla \(count) hit"
  }
  static func overrun(_ minutes: Int) -> String {
    "Punkterna tar \(minutes) minuter mer än mötet."
  }
  static func changed(_ count: Int) -> String {
    count == 1
      ? "En ändring sedan den förra versionen" : "\(count) ändringar sedan den förra versionen"
  }
  static func wasAdded(_ title: String) -> String { "Ny punkt: \(title)" }
  static func wasRemoved(_ title: String) -> String { "Borttagen: \(title)" }
  static func wasChanged(_ title: String) -> String { "Ändrad: \(title)" }
  static func fileAdded(_ name: String) -> String { "Ny fil: \(name)" }
  static func fileRemoved(_ name: String) -> String { "Borttagen fil: \(name)" }

  static func received(_ count: Int, of all: Int) -> String {
    "\(count) av \(all) har kvitterat."
  }

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
