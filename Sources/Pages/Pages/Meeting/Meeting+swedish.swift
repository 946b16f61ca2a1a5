import Charters
import Governance
import Links
import SwedishCalendar

/// The words of the pages of a meeting.
enum MeetingWords {
  static let meetings = "Möten"
  static let stepsTitle = "Så långt har mötet kommit"
  static let summary = "Sammanfattning"
  static let alsoAt = "Finns också på"
  static let agenda = "Dagordning"
  static let agendaAndMinutes = "Dagordning och anteckningar"
  static let editAgenda = "Arbeta med dagordningen"
  static let draftAgenda = "arbetsmaterial, inte publicerat"
  static let files = "Filer till mötet"
  static let agendaClosed = "Dagordningen är inte öppen för dig"
  static let minutesClosed =
    "Anteckningarna från mötet är bara för ledamöterna. De är inte publicerade."
  static let noItems = "Dagordningen är tom"
  static let noItemsMore = "Punkterna visas här när de har lagts till."
  static let judged = "Så bedöms mötet"
  static let notJudged = "Inget att bedöma än"
  static let notJudgedMore =
    "Här visas de punkter i uppdraget som mötet prövas mot, när deras tid har kommit."
  static let factsTitle = "Tid och plats"
  static let day = "Dag"
  static let time = "Tid"
  static let start = "Börjar"
  static let end = "Slutar"
  static let place = "Plats"
  static let placeHint = "Rum och adress, eller att mötet är på distans."
  static let noPlace = "inte bestämd"
  static let who = "Möts"
  static let readers = "Dagordningen läses av"
  static let attendance = "Närvaro"
  static let guestsTitle = "Adjungerade"
  static let vacant = "vakant"
  static let absent = "frånvarande"
  static func substitute(_ name: String?) -> String {
    name.map { "ersattes av \($0)" } ?? "ersättare kom, inte namngiven"
  }
  static let change = "Ändra mötet"
  static let move = "Flytta mötet"
  static let cancel = "Ställ in mötet"
  static let reason = "Skäl"
  static let cancelHint = "Skälet visas för alla. Ett inställt möte kan inte öppnas igen."
  static let cancelled = "Mötet är inställt"
  static let cancelledMore = "Det räknas inte, och inget mer kan föras in om det."
  static func cancelledBecause(_ reason: String) -> String { "Skäl: \(reason)" }
  static let isInternal = "intern"
  static let addedLate = "kom till efter utskicket"
  static let standingItem = "stående punkt"
  static let departure = "avsteg"

  static let agendaStep = "Dagordningen publicerad"
  static let attendanceStep = "Närvaron förd"
  static let minutesStep = "Anteckningarna delade"
  static let adjustedStep = "Justerade"
  static let sentStep = "Skickade"
  static let publishedStep = "Publicerade"
  static let notPublished = "Publiceras inte"
  static let membersOnly = "bara för ledamöterna"
  static let afterMeeting = "efter mötet"
  static let stepDone = "(klart)"
  static let stepNow = "(nästa steg)"
  static let stepLate = "(sent)"
  static let stepLater = "(återstår)"
  static let stepSkipped = "(görs inte)"

  static func title(_ day: Day) -> String { "Möte \(day.swedishShort)" }

  static func lede(_ meeting: Meeting, _ sight: MeetingSight) -> String {
    let seen = meeting.day.swedish(seenFrom: sight.view.day)
    return "\(meeting.day.swedish.capitalisedWord) \(times(meeting)), \(seen)."
  }

  static func times(_ meeting: Meeting) -> String {
    "kl. \(meeting.start.swedishDigits)–\(meeting.end.swedishDigits)"
  }

  static func moved(_ meeting: Meeting) -> String {
    meeting.moved.count == 1
      ? "Mötet har flyttats en gång." : "Mötet har flyttats \(meeting.moved.count) gånger."
  }

  static func name(of part: Link.MeetingPart) -> String {
    switch part {
    case .overview: "Mötet"
    case .agenda: "Dagordning"
    case .live: LiveWords.tab
    case .attendance: "Närvaro"
    case .minutes: "Anteckningar"
    }
  }

  static func by(_ day: Day) -> String { "senast \(day.swedishWithWeekday)" }
  static func decided(_ day: Day) -> String { "beslut \(day.swedishWithWeekday)" }

  static func withheldOn(_ day: Day) -> String {
    "Anteckningarna publiceras inte, enligt beslut \(day.swedishShort)."
  }

  static func audience(_ sight: MeetingSight) -> String {
    sight.meeting.publications.isEmpty
      ? "ledamöterna, tills den är publicerad" : sight.meeting.agendaAudience.swedish
  }

  static func ground(_ why: String) -> String { "Du får läsa det här eftersom \(why)." }
  static func closedMore(_ audience: Audience) -> String {
    audience == .network
      ? "Den är för dem som sitter i något av nätverkets organ."
      : "Den är för organets ledamöter."
  }

  static func hidden(_ count: Int) -> String {
    count == 1
      ? "En intern punkt visas bara för ledamöterna."
      : "\(count) interna punkter visas bara för ledamöterna."
  }

  static func removed(_ count: Int) -> String {
    count == 1 ? "En punkt har tagits bort" : "\(count) punkter har tagits bort"
  }

  static func kind(_ kind: ItemKind) -> String { kind.swedish }
  static func outcome(_ kind: OutcomeKind) -> String { kind.swedish.capitalisedWord }

  static func size(_ bytes: Int) -> String {
    bytes >= 1 << 20
      ? "\(bytes >> 20),\((bytes & (1 << 20 - 1)) * 10 >> 20) MB"
      : "\(max(1, (bytes + 1023) / 1024)) kB"
  }

  static func came(_ attendance: Attendance) -> String {
    let all = attendance.present.count + attendance.absent.count
    return "\(attendance.present.count) av \(all) platser var företrädda."
  }

  static func guests(_ count: Int) -> String {
    count == 1 ? "En till deltog." : "\(count) till deltog."
  }
}
